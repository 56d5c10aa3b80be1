import type { ReviewRecord } from "../../../shared/domain/review.ts";
import { Button } from "../../ui/button.tsx";
import { rulesToday } from "./rules-today.ts";

interface RulesNoteProps {
  record: ReviewRecord;
  onTakeOver: () => void;
}

/** What the rules would say today of a record that was decided otherwise. */
export function RulesNote({ record, onTakeOver }: RulesNoteProps) {
  if (record.proposal === "same") return null;
  if (record.proposal === "withdrawn") {
    return (
      <section className="rules-note" aria-label="The rules today">
        <p>The rules no longer read this record. It stays as you decided it.</p>
      </section>
    );
  }
  return (
    <section className="rules-note" aria-label="The rules today">
      <p>The rules read this otherwise today. It stays as you decided it until you take theirs.</p>
      <dl>
        {rulesToday(record).map(({ field, decided, today }) => (
          <div key={field}>
            <dt>{field}</dt>
            <dd>
              <del>{decided}</del> <ins>{today}</ins>
            </dd>
          </div>
        ))}
      </dl>
      <Button size="small" data-tooltip-key="T" onClick={onTakeOver}>
        Take the rules' reading
      </Button>
    </section>
  );
}
