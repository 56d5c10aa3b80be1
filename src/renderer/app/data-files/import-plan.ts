import type { ColumnMapping, DataFormat, Recognition } from "../../../shared/domain/data-file.ts";
import { asKind, mappingProblems } from "./column-mapping.ts";
import type { MappingKind } from "./column-mapping.ts";
import type { FileToRead } from "./data-imports.tsx";
import { withStatesByName } from "./state-columns.ts";

/** How a file is to be read: as what it was recognised as, by a mapping of its columns, or not at all. */
export type ReadAs = "recognised" | MappingKind | "leave-out" | "undecided";

/** What the analyst has decided about a file. */
export interface FileChoice {
  /** Null until it was chosen: then what the file was recognised as. */
  readAs: ReadAs | null;
  /** Mappings as far as they were changed. */
  mappings: Partial<Record<MappingKind, ColumnMapping>>;
  /** True when the file was shown: a guess that nobody saw is not acted on. */
  seen: boolean;
}

export const NO_CHOICE: FileChoice = { readAs: null, mappings: {}, seen: false };

/** What "Import" will do with a file. */
export type FilePlan =
  | { kind: "read"; file: FileToRead }
  | { kind: "left-out" }
  | { kind: "unreadable" }
  | { kind: "unready"; words: string };

export const MAPPING_KINDS: readonly MappingKind[] = ["trade-table", "vote-table", "wide-votes"];

export function planOf(recognition: Recognition, choice: FileChoice): FilePlan {
  if (isUnreadable(recognition)) return { kind: "unreadable" };
  const { path } = recognition;
  const readAs = readAsOf(recognition, choice);
  switch (readAs) {
    case "leave-out":
      return { kind: "left-out" };
    case "undecided":
      return { kind: "unready", words: "Say what this file is" };
    case "recognised":
      return { kind: "read", file: { path, mapping: null } };
    case "trade-table":
    case "vote-table":
    case "wide-votes": {
      const mapping = mappingFor(recognition, choice, readAs);
      if (mappingProblems(mapping, recognition.columns).length > 0) {
        return { kind: "unready", words: "Say what its columns hold" };
      }
      if (recognition.needsMapping && !choice.seen) return { kind: "unready", words: "Confirm its columns" };
      return { kind: "read", file: { path, mapping } };
    }
  }
}

/** A file that is no table: its words say why. */
export function isUnreadable({ format, columns }: Recognition): boolean {
  return format === null && columns.length === 0;
}

export function readAsOf({ format, mapping }: Recognition, { readAs }: FileChoice): ReadAs {
  if (readAs !== null) return readAs;
  if (format !== null) return mappingKind(format) ?? "recognised";
  return mapping?.kind ?? "undecided";
}

export function mappingKind(format: DataFormat): MappingKind | null {
  return MAPPING_KINDS.find((kind) => kind === format) ?? null;
}

/** The mapping as it was changed, remembered or guessed; else what its columns' names say. */
export function mappingFor(recognition: Recognition, choice: FileChoice, kind: MappingKind): ColumnMapping {
  const changed = choice.mappings[kind];
  if (changed) return changed;
  if (recognition.mapping?.kind === kind) return recognition.mapping;
  const turned = asKind(recognition.mapping, kind);
  return turned.kind === "wide-votes" ? withStatesByName(turned, recognition.columns) : turned;
}
