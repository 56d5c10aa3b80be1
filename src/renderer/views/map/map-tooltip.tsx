import { countOf } from "../../../shared/charts/measure-words.ts";
import type { MapAnswer } from "../../../shared/domain/outreach.ts";
import type { Iso3 } from "../../../shared/domain/state-code.ts";
import { spanWords } from "../../app/day-words.ts";
import { STATE_LOOKUP } from "../../app/state-lookup.ts";

/** What is known of a state, for the tooltip beside the pointer. */
export function MapTooltip({ answer, state }: { answer: MapAnswer; state: Iso3 }) {
  const entry = answer.states.find((candidate) => candidate.state === state);
  return (
    <>
      <strong>{STATE_LOOKUP.stateOf(state)?.name ?? state}</strong>
      {state === answer.focus && <span>Focus state</span>}
      {state !== answer.focus && !entry && <span>No evidence in this lens</span>}
      {entry && (
        <>
          {(answer.measure === "visits" || answer.measure === "agreements") && (
            <span>{countOf(entry.count, answer.measure)}</span>
          )}
          <span>
            {countOf(entry.events, "events")} in {countOf(entry.articles, "articles")}
          </span>
          {entry.firstDay && entry.lastDay && (
            <span>Dated within {spanWords(entry.firstDay, entry.lastDay)}</span>
          )}
        </>
      )}
    </>
  );
}
