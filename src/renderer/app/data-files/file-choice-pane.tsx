import type { Recognition } from "../../../shared/domain/data-file.ts";
import { Button } from "../../ui/button.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { failureMessage } from "../failure-message.ts";
import { bytesText, fileNameOf, FORMAT_NAMES } from "./data-words.ts";
import type { FileChoice } from "./import-plan.ts";
import { SampleTable } from "./sample-table.tsx";

interface FileChoicePaneProps {
  path: string;
  recognition: Recognition | undefined;
  /** Why the file cannot be read. */
  error: Error | null;
  choice: FileChoice;
  onChoose: (choice: FileChoice) => void;
}

/** One file: what it is and why, its first rows, and whether it is read. */
export function FileChoicePane({ path, recognition, error, choice, onChoose }: FileChoicePaneProps) {
  if (error) {
    return (
      <div className="file-choice">
        <h3>{fileNameOf(path)}</h3>
        <p role="alert" className="data-failed">
          {failureMessage(error)}
        </p>
      </div>
    );
  }
  if (!recognition) {
    return (
      <div className="file-choice">
        <Skeleton lines={8} label="Looking at the file" />
      </div>
    );
  }
  const { name, bytes, encoding, format, words, columns, sample } = recognition;
  return (
    <div className="file-choice">
      <header>
        <h3>{name}</h3>
        <span className="file-choice-facts">
          {bytesText(bytes)} · {encoding}
        </span>
        <Button size="small" onClick={() => onChoose({ ...choice, leftOut: !choice.leftOut })}>
          {choice.leftOut ? "Take in again" : "Leave out"}
        </Button>
      </header>
      <p>
        <strong>{format === null ? "Not recognised" : FORMAT_NAMES[format]}.</strong> {words}
      </p>
      {columns.length > 0 && <SampleTable label={`First rows of ${name}`} columns={columns} rows={sample} />}
    </div>
  );
}
