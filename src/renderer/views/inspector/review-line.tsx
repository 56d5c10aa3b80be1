import type { ReviewState } from "../../../shared/domain/evidence.ts";
import type { Decision } from "../../../shared/contract/review-contract.ts";
import { useEdits } from "../../app/edits.ts";
import { sentenceCase } from "../../app/format.ts";
import { useReviewEdits } from "../../app/review-queries.ts";
import { REVIEW_WORDS } from "../../app/review-words.ts";
import { useAction } from "../../app/use-action.ts";
import { useOpenRecord } from "../../app/use-open-record.ts";
import { Button } from "../../ui/button.tsx";
import { useToast } from "../../ui/toast.tsx";

/** What was decided of a record, and the ways to decide it here or to correct it in the review. */
export function ReviewLine({ id, review }: { id: string; review: ReviewState }) {
  const edits = useReviewEdits();
  const { undo } = useEdits();
  const act = useAction();
  const toast = useToast();
  const open = useOpenRecord();
  const decide = async (decision: Exclude<Decision, "proposal" | "new">) => {
    const changed = await act(() => edits.decide([id], decision));
    if (changed === null || changed === 0) return;
    toast({
      text: sentenceCase(REVIEW_WORDS[decision]),
      action: { label: "Undo", run: () => void undo() },
    });
    await edits.refresh();
  };
  return (
    <>
      {sentenceCase(REVIEW_WORDS[review])}
      <div className="review-line">
        {review !== "accepted" && (
          <Button size="small" onClick={() => void decide("accepted")}>
            Accept
          </Button>
        )}
        {review !== "rejected" && (
          <Button size="small" onClick={() => void decide("rejected")}>
            Reject
          </Button>
        )}
        <Button size="small" tone="quiet" onClick={() => open(id)}>
          Open in the review
        </Button>
      </div>
    </>
  );
}
