import { encodeLens } from "../../shared/domain/lens.ts";
import type { Lens } from "../../shared/domain/lens.ts";
import type { EventSummary } from "../../shared/domain/outreach.ts";
import type { WorkbenchClient } from "../core/serve.ts";
import { columns } from "./columns.ts";
import { EXIT } from "./exit-code.ts";
import type { ExitCode } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";

const EVENTS_A_PAGE = 1000;

/** Every report of an event through a lens with its proof, newest first; memory holds one page at a time. */
export async function eventsCommand(
  client: WorkbenchClient,
  lens: Lens,
  options: { json: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  let cursor: string | null = null;
  let written = 0;
  do {
    const page: Awaited<ReturnType<typeof client.outreach.events>> = await client.outreach.events({
      lens,
      cursor,
      limit: EVENTS_A_PAGE,
    });
    if (options.json) {
      if (cursor === null) {
        const head = JSON.stringify({ lens: encodeLens(lens), total: page.total });
        terminal.out(`${head.slice(0, -1)},"events":[`);
      }
      for (const event of page.rows) {
        terminal.out(`${written > 0 ? "," : ""}\n${JSON.stringify(toJson(event))}`);
        written += 1;
      }
    } else {
      terminal.out(columns(page.rows.map(toRow)));
    }
    cursor = page.next;
  } while (cursor !== null && !terminal.interrupted.aborted);
  if (options.json) terminal.out("\n]}\n");
  return terminal.interrupted.aborted ? EXIT.cancelled : EXIT.done;
}

function toRow(event: EventSummary): string[] {
  const parties = event.parties.map(({ state, role, person }) => {
    const name = person === null ? state : `${state} (${person.name})`;
    return role === "target" ? `→ ${name}` : name;
  });
  return [
    event.edtf,
    event.type,
    event.mode,
    event.status,
    parties.join(" "),
    event.sentence.replaceAll(/\s+/g, " "),
  ];
}

/** The record with its fields in an order that does not change. */
function toJson(event: EventSummary) {
  const { sentence, sentenceSpan, quote } = event;
  return {
    id: event.id,
    type: event.type,
    mode: event.mode,
    cameo: event.cameo,
    status: event.status,
    historical: event.historical,
    edtf: event.edtf,
    date: event.date,
    parties: event.parties.map(({ state, role, person }) => ({ state, role, person })),
    article: {
      id: event.articleId,
      title: event.articleTitle,
      source: event.source,
      published: event.published,
    },
    evidence: {
      sentence,
      // UTF-16 offsets in the article's text.
      start: sentenceSpan.start,
      end: sentenceSpan.end,
      quote: sentence.slice(quote.start, quote.end),
      quoteStart: sentenceSpan.start + quote.start,
      quoteEnd: sentenceSpan.start + quote.end,
    },
    rule: event.rule,
    confidence: event.confidence,
    factors: event.factors.map(({ reason, weight }) => ({ reason, weight })),
    review: event.review,
    occurrence: event.occurrence,
    reports: event.reports,
    independent: event.independent,
  };
}
