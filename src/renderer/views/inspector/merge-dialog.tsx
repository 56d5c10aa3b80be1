import type { EventSummary } from "../../../shared/domain/outreach.ts";
import { useHappeningEdits, useNeighbours } from "../../app/happening-queries.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { EventRow } from "./event-row.tsx";

/** Picks the event that is the same as this one, among those of the same states near in time. */
export function MergeDialog({ event, onClose }: { event: EventSummary; onClose: () => void }) {
  const { data: neighbours } = useNeighbours(event.id);
  const { merge } = useHappeningEdits();
  const choose = async (id: string) => {
    if (await merge([event.id, id])) onClose();
  };
  return (
    <Dialog
      title="Merge with another event"
      width={520}
      onClose={onClose}
      actions={
        <Button tone="quiet" onClick={onClose}>
          Cancel
        </Button>
      }
    >
      <div className="merge-choice">
        {neighbours === undefined && <Skeleton lines={4} label="Looking for events nearby" />}
        {neighbours?.length === 0 && (
          <p className="quiet">No other event of the same states begins within 45 days of this one.</p>
        )}
        <ul className="event-list">
          {neighbours?.map((other) => (
            <EventRow key={other.id} event={other} onSelect={(id) => void choose(id)} />
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
