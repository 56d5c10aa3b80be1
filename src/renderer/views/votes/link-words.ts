import { POSITION_VERBS } from "../../../shared/charts/votes-words.ts";
import type { VoteLink } from "../../../shared/domain/roll-call.ts";
import { formatDay } from "../../app/format.ts";
import { voterName } from "../../app/voter-name.ts";
import { BODY_NAMES } from "./votes-words.ts";

type Candidate = VoteLink["candidates"][number];

/** "Kenya voted yes (General Assembly)". */
export function claimWords({
  statement,
}: {
  statement: Pick<VoteLink["statement"], "state" | "vote" | "body">;
}): string {
  const body = statement.body === "" ? "" : ` (${BODY_NAMES[statement.body] ?? statement.body})`;
  return `${voterName(statement.state)} ${POSITION_VERBS[statement.vote]}${body}`;
}

/** What the record says beside it: "The record agrees: Kenya voted yes". */
export function recordWords(candidate: Candidate, state: string): string {
  if (candidate.recorded === null) return `The record has no row for ${voterName(state)}`;
  const words = `${voterName(state)} ${POSITION_VERBS[candidate.recorded]}`;
  if (candidate.circular) return `The record is this source's own and confirms nothing: ${words}`;
  return candidate.agrees ? `The record agrees: ${words}` : `The record differs: ${words}`;
}

export function candidateName({ symbol, rollCallId, date }: Candidate): string {
  return `${symbol ?? rollCallId}${date === null ? "" : `, ${formatDay(date)}`}`;
}

export type LinkState =
  | { kind: "open" }
  | { kind: "none-of-these" }
  /** `candidate` is null where the linked roll call is no longer proposed. */
  | { kind: "linked"; rollCallId: string; candidate: Candidate | null };

export function linkState({ decision, candidates }: Pick<VoteLink, "decision" | "candidates">): LinkState {
  if (decision === null) return { kind: "open" };
  const { rollCallId } = decision;
  if (rollCallId === null) return { kind: "none-of-these" };
  return {
    kind: "linked",
    rollCallId,
    candidate: candidates.find((candidate) => candidate.rollCallId === rollCallId) ?? null,
  };
}

/** How many wait, for the head of the list: "3 of 5 to decide". */
export function linkCounts(links: readonly Pick<VoteLink, "decision">[]): string {
  const open = links.filter(({ decision }) => decision === null).length;
  if (open === 0) return links.length === 0 ? "" : "All decided";
  return `${open} of ${links.length} to decide`;
}
