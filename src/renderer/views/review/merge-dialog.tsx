import { useEffect, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { MODE_WORDS } from "../../../shared/domain/event-words.ts";
import type { EventSummary } from "../../../shared/domain/outreach.ts";
import { DateWords } from "../../app/evidence/date-words.tsx";
import { partyLine } from "../../app/evidence/state-words.ts";
import { useNeighbours } from "../../app/review-queries.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";

interface MergeDialogProps {
  event: EventSummary;
  onMerge: (eventIds: string[]) => void;
  onClose: () => void;
}

/** Asks which other events are the same happening; arrow keys move, Space chooses, Enter merges. */
export function MergeDialog({ event, onMerge, onClose }: MergeDialogProps) {
  const { data, isPending } = useNeighbours(event.id);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const neighbours = data ?? [];
  const list = useRef<HTMLUListElement>(null);
  const some = neighbours.length > 0;
  useEffect(() => {
    if (some) list.current?.querySelector("input")?.focus();
  }, [some]);
  const merge = () => {
    if (chosen.size > 0) onMerge([event.id, ...chosen]);
  };
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const listen = (press: KeyboardEvent<HTMLElement>) => {
    if (press.key === "Enter" && chosen.size > 0) {
      press.preventDefault();
      merge();
    }
    const step = press.key === "ArrowDown" ? 1 : press.key === "ArrowUp" ? -1 : 0;
    if (step === 0) return;
    press.preventDefault();
    const boxes = [...press.currentTarget.querySelectorAll<HTMLElement>("input")];
    const at = boxes.findIndex((box) => box === document.activeElement);
    boxes[Math.min(boxes.length - 1, Math.max(0, at + step))]?.focus();
  };
  return (
    <Dialog
      title="Merge with …"
      width={560}
      onClose={onClose}
      actions={
        <>
          <Button tone="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button tone="primary" disabled={chosen.size === 0} onClick={merge}>
            {chosen.size === 0 ? "Merge" : `Merge ${chosen.size + 1} events`}
          </Button>
        </>
      }
    >
      <div className="merge">
        <p>
          {MODE_WORDS[event.mode]}, {partyLine(event.parties)}, <DateWords date={event.date} />, is the same
          happening as:
        </p>
        {!isPending && !some && (
          <p className="quiet">
            No other event of these states is near in time. Choose events with X and press M.
          </p>
        )}
        {some && (
          // Space chooses by the platform's own way; arrows and Enter are added to it.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
          <ul ref={list} onKeyDown={listen}>
            {neighbours.map((other) => (
              <li key={other.id}>
                <label className="merge-choice">
                  <input type="checkbox" checked={chosen.has(other.id)} onChange={() => toggle(other.id)} />
                  <span className="record-title">{MODE_WORDS[other.mode]}</span>
                  <DateWords date={other.date} />
                  <span className="quiet">
                    {partyLine(other.parties)} · {other.articleTitle}
                  </span>
                  <span className="merge-sentence">{other.sentence}</span>
                </label>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Dialog>
  );
}
