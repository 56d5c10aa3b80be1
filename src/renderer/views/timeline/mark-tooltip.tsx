import type { TimelineMark } from "../../../shared/domain/outreach.ts";
import { useEvent } from "../../app/queries.ts";
import { markPhrase } from "./mark-phrase.ts";

interface MarkTooltipProps {
  mark: TimelineMark;
  laneName: (key: string) => string;
}

/** A mark in words, with the sentence that proves it. */
export function MarkTooltip({ mark, laneName }: MarkTooltipProps) {
  const { heading, date } = markPhrase(mark);
  return (
    <>
      <strong>{heading}</strong>
      <span>
        {date} <span className="quiet">{laneName(mark.lane)}</span>
      </span>
      {mark.kind === "event" && <Sentence id={mark.id} />}
      {mark.kind === "cluster" && <span className="quiet">Click to come closer.</span>}
    </>
  );
}

function Sentence({ id }: { id: string }) {
  const { data } = useEvent(id);
  return <q className="mark-sentence">{data?.sentence ?? "…"}</q>;
}
