import { useEffect, useRef } from "react";
import type { RefObject } from "react";
import { countOf } from "../../../shared/charts/measure-words.ts";
import type { MapAnswer } from "../../../shared/domain/outreach.ts";
import type { Iso3 } from "../../../shared/domain/state-code.ts";
import { formatDay } from "../../app/format.ts";
import { STATE_LOOKUP } from "./state-lookup.ts";

interface MapTooltipProps {
  stage: RefObject<HTMLElement | null>;
  /** Where the pointer is now, in the window. */
  pointer: RefObject<{ x: number; y: number }>;
  answer: MapAnswer;
  state: Iso3;
}

const GAP_PX = 14;

/** What is known of the state under the pointer, beside the pointer. */
export function MapTooltip({ stage, pointer, answer, state }: MapTooltipProps) {
  const bubble = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    const place = () => {
      const tip = bubble.current;
      if (!tip) return;
      const box = element.getBoundingClientRect();
      const x = pointer.current.x - box.left;
      const y = pointer.current.y - box.top;
      const left = x + GAP_PX + tip.offsetWidth > box.width ? x - GAP_PX - tip.offsetWidth : x + GAP_PX;
      const top = Math.min(y + GAP_PX, box.height - tip.offsetHeight - 4);
      tip.style.translate = `${Math.max(4, left)}px ${Math.max(4, top)}px`;
      tip.dataset["placed"] = "";
    };
    place();
    element.addEventListener("pointermove", place);
    return () => element.removeEventListener("pointermove", place);
  }, [stage, pointer]);
  const entry = answer.states.find((candidate) => candidate.state === state);
  return (
    <div className="map-tooltip" ref={bubble} aria-hidden>
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
          {entry.lastDay && <span>Last contact {formatDay(entry.lastDay)}</span>}
        </>
      )}
    </div>
  );
}
