import { CheckCheck, FileQuestion, FilterX } from "lucide-react";
import { useImports } from "../../app/imports/imports.tsx";
import { useLens } from "../../app/use-lens.ts";
import { useView } from "../../app/use-view.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { narrows, USUAL_CHOICE } from "./review-params.ts";
import type { QueueChoice } from "./review-params.ts";

interface QueueEmptyProps {
  choice: QueueChoice;
  /** Records in the lens, whatever was decided, and how many of them wait. */
  total: number;
  waiting: number;
  /** Articles in the workspace. */
  articles: number;
  onChange: (choice: QueueChoice) => void;
}

/** Why nothing is listed, and what to do about it. */
export function QueueEmpty({ choice, total, waiting, articles, onChange }: QueueEmptyProps) {
  const imports = useImports();
  const { clear } = useLens();
  const { go } = useView();
  const { filter, sort } = choice;
  if (articles === 0) {
    return (
      <EmptyState
        icon={<FileQuestion size={28} />}
        title="Nothing to review yet"
        actions={
          <>
            <Button tone="primary" onClick={() => void imports.pickFolder()}>
              Import folder …
            </Button>
            <Button onClick={() => void imports.addSamples()}>Add the samples</Button>
          </>
        }
      >
        <p>Import articles; what is read from them waits here for your decision.</p>
      </EmptyState>
    );
  }
  if (total === 0) {
    return (
      <EmptyState
        icon={<FileQuestion size={28} />}
        title="No record passes the lens"
        actions={<Button onClick={clear}>Clear the lens</Button>}
      >
        <p>No event, figure, vote or gap was read from the articles that pass it.</p>
      </EmptyState>
    );
  }
  if (narrows(filter) || waiting > 0) {
    return (
      <EmptyState
        icon={<FilterX size={28} />}
        title="No record passes the filter"
        actions={<Button onClick={() => onChange({ ...USUAL_CHOICE, sort })}>Clear the filter</Button>}
      >
        <p>
          {waiting > 0 ? `${waiting} in the lens wait for review.` : "All records in the lens are reviewed."}
        </p>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<CheckCheck size={28} />}
      title="All reviewed"
      actions={
        <>
          <Button
            onClick={() =>
              onChange({ sort, filter: { ...filter, reviews: ["accepted", "edited", "rejected"] } })
            }
          >
            Show decided records
          </Button>
          <Button tone="quiet" onClick={() => go("timeline")}>
            Go to the timeline
          </Button>
        </>
      }
    >
      <p>Every record in the lens has been decided.</p>
    </EmptyState>
  );
}
