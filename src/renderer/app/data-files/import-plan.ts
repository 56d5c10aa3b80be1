import type { Recognition } from "../../../shared/domain/data-file.ts";
import type { FileToRead } from "./data-imports.tsx";

/** What the analyst has decided about a file. */
export interface FileChoice {
  leftOut: boolean;
}

export const UNDECIDED: FileChoice = { leftOut: false };

/** What "Import" will do with a file. */
export type FilePlan =
  | { kind: "read"; file: FileToRead }
  | { kind: "left-out" }
  | { kind: "unready"; words: string };

export function planOf(recognition: Recognition, choice: FileChoice): FilePlan {
  if (choice.leftOut) return { kind: "left-out" };
  if (recognition.needsMapping) return { kind: "unready", words: "What its columns hold is not known." };
  return { kind: "read", file: { path: recognition.path, mapping: recognition.mapping } };
}
