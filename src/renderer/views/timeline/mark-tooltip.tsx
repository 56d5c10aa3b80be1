import { useEffect, useRef } from "react";
import type { RefObject } from "react";
import type { TimelineMark } from "../../../shared/domain/outreach.ts";
import { useEvent } from "../../app/queries.ts";
import { markPhrase } from "./mark-phrase.ts";

interface MarkTooltipProps {
  stage: RefObject<HTMLElement | null>;
  mark: TimelineMark;
  laneName: (key: string) => string;
}

const GAP_PX = 14;

/** The mark under the pointer in words, with the sentence that proves it. */
export function MarkTooltip({ stage, mark, laneName }: MarkTooltipProps) {
  const bubble = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    const follow = (event: PointerEvent) => {
      const tip = bubble.current;
      if (!tip) return;
      const width = tip.offsetWidth;
      const flip = event.clientX + GAP_PX + width > window.innerWidth - 8;
      const left = flip ? event.clientX - GAP_PX - width : event.clientX + GAP_PX;
      const top = Math.min(event.clientY + GAP_PX, window.innerHeight - tip.offsetHeight - 8);
      tip.style.translate = `${Math.max(8, left)}px ${Math.max(8, top)}px`;
      tip.dataset["placed"] = "";
    };
    element.addEventListener("pointermove", follow);
    return () => element.removeEventListener("pointermove", follow);
  }, [stage]);
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
