import { useEffect, useRef } from "react";
import type { RefObject } from "react";
import type { TimelineMark } from "../../../shared/domain/outreach.ts";
import { useEvent } from "../../app/queries.ts";
import { markPhrase } from "./mark-phrase.ts";

interface MarkTooltipProps {
  stage: RefObject<HTMLElement | null>;
  /** Where the pointer is now, in the window. */
  pointer: RefObject<{ x: number; y: number }>;
  mark: TimelineMark;
  laneName: (key: string) => string;
}

const GAP_PX = 14;

/** The mark under the pointer in words, with the sentence that proves it. */
export function MarkTooltip({ stage, pointer, mark, laneName }: MarkTooltipProps) {
  const bubble = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    const place = () => {
      const tip = bubble.current;
      if (!tip) return;
      const { x, y } = pointer.current;
      const width = tip.offsetWidth;
      const flip = x + GAP_PX + width > window.innerWidth - 8;
      const left = flip ? x - GAP_PX - width : x + GAP_PX;
      const top = Math.min(y + GAP_PX, window.innerHeight - tip.offsetHeight - 8);
      tip.style.translate = `${Math.max(8, left)}px ${Math.max(8, top)}px`;
      tip.dataset["placed"] = "";
    };
    place();
    element.addEventListener("pointermove", place);
    return () => element.removeEventListener("pointermove", place);
  }, [stage, pointer]);
  const { heading, date } = markPhrase(mark);
  return (
    <div className="mark-tooltip" ref={bubble} aria-hidden>
      <strong>{heading}</strong>
      <span>
        {date} <span className="quiet">{laneName(mark.lane)}</span>
      </span>
      {mark.kind === "event" && <Sentence id={mark.id} />}
      {mark.kind === "cluster" && <span className="quiet">Click to come closer.</span>}
    </div>
  );
}

function Sentence({ id }: { id: string }) {
  const { data } = useEvent(id);
  return <q className="mark-sentence">{data?.sentence ?? "…"}</q>;
}
