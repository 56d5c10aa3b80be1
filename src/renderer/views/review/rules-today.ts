import { MODE_WORDS, STATUS_WORDS } from "../../../shared/domain/event-words.ts";
import type { EventDraft, Statement } from "../../../shared/domain/evidence.ts";
import type { ReviewRecord } from "../../../shared/domain/review.ts";
import { readingWords } from "../../app/day-words.ts";
import { personWords, statementHeading, statementLine } from "../../app/evidence/evidence-words.ts";
import { nameOf, partyLine } from "../../app/evidence/state-words.ts";

/** One thing that the rules say otherwise than what was decided. */
export interface Difference {
  field: string;
  decided: string;
  today: string;
}

type EventFacts = Pick<EventDraft, "mode" | "status" | "historical" | "date" | "parties">;

/** What the rules say today of a decided record, field by field; empty where they agree or say nothing. */
export function rulesToday(record: ReviewRecord): Difference[] {
  if (record.proposed === null) return [];
  const [decided, today] =
    record.kind === "event"
      ? [eventFacts(record.event), eventFacts(record.proposed)]
      : [statementFacts(record.statement.statement), statementFacts(record.proposed)];
  return Object.entries(today).flatMap(([field, words]) => {
    const before = decided[field] ?? "";
    return before === words ? [] : [{ field, decided: before, today: words }];
  });
}

function eventFacts({ mode, status, historical, date, parties }: EventFacts): Record<string, string> {
  return {
    Event: MODE_WORDS[mode],
    Status: `${STATUS_WORDS[status]}${historical ? ", historical" : ""}`,
    Date: readingWords(date.reading),
    Parties: partyLine(parties),
    Persons:
      parties.flatMap(({ person }) => (person ? [personWords(person)] : [])).join("; ") || "none named",
  };
}

function statementFacts(statement: Statement): Record<string, string> {
  return {
    Statement: statementHeading(statement),
    Says: statementLine(statement, nameOf),
    Date: readingWords(statement.date.reading),
  };
}
