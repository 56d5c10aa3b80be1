import type { EventDraft } from "../../../../src/shared/domain/evidence.ts";
import { extractArticle } from "../../../../src/shared/extraction/extract-article.ts";
import { toEdtf } from "../../../../src/shared/domain/event-date.ts";

/** The events of an English text published on 12 March 2024. */
export function eventsOfText(text: string): EventDraft[] {
  return extractArticle({
    document: {
      text,
      title: null,
      author: null,
      source: null,
      published: { value: "2024-03-12", rule: "metadata" },
      declaredLanguage: "en",
      blocks: null,
    },
    fileDay: null,
    detectLanguage: () => "en",
  }).events;
}

/** An event in one line: "CONSULT visit reported BLR -> KEN 2023-04". */
export function inWords({ type, mode, status, parties, date }: EventDraft): string {
  const states = (role: "actor" | "target") =>
    parties.filter((party) => party.role === role).map(({ state }) => state);
  const targets = states("target");
  const who = [states("actor").join(" + "), ...(targets.length > 0 ? [targets.join(" + ")] : [])].join(
    " -> ",
  );
  return `${type} ${mode} ${status} ${who} ${toEdtf(date.reading)}`;
}
