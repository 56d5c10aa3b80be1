import type { ColumnMapping, DataFormat, Recognition } from "../../../shared/domain/data-file.ts";
import { fail, ok } from "../../../shared/domain/result.ts";
import type { Result } from "../../../shared/domain/result.ts";
import { FORMATS } from "./formats.ts";
import { FORMAT_READERS } from "./format-readers.ts";
import { lookAtFile } from "./file-look.ts";
import type { FileLook } from "./file-look.ts";
import { guessMapping } from "./guess-mapping.ts";
import type { FormatReader } from "./reader.ts";

/** The mapping with which a file of this header was read the last time, or null. */
export type RememberedMapping = (headerKey: string) => ColumnMapping | null;

/** What a file is, with the look at it that reading it starts from. */
export interface Recognised {
  look: FileLook;
  recognition: Recognition;
}

/** Tables of these formats are read by a mapping of their columns. */
const MAPPED: readonly DataFormat[] = ["trade-table", "vote-table", "wide-votes"];

/** What a file is by its first bytes; the failure says why it cannot be read, for the analyst. */
export async function recogniseFile(
  path: string,
  remembered: RememberedMapping,
  readers: readonly FormatReader[] = FORMAT_READERS,
): Promise<Result<Recognised, string>> {
  const look = await lookAtFile(path);
  if (!look.ok) return fail(look.failure);
  return ok({ look: look.value, recognition: recognise(look.value, remembered, readers) });
}

/** One text for all files with the same columns in the same order. */
export function headerKey(columns: readonly string[]): string {
  return JSON.stringify(columns);
}

function recognise(
  look: FileLook,
  remembered: RememberedMapping,
  readers: readonly FormatReader[],
): Recognition {
  const { path, name, bytes, encoding, columns, sample, container } = look;
  const base = { path, name, bytes, encoding, columns, sample };
  const known = readers.find((reader) => reader.knows(columns) && fits(reader.format, container))?.format;
  const format = known ?? emptyAnswer(look);
  if (format && !MAPPED.includes(format)) return { ...base, ...recognisedAs(format), ...UNMAPPED };
  const old = remembered(headerKey(columns));
  if (old) {
    const words = `It is read as the last file with these columns: ${FORMATS[old.kind].words}.`;
    return { ...base, ...recognisedAs(old.kind), words, ...UNMAPPED, mapping: old, mappingRemembered: true };
  }
  const guess = guessMapping(columns);
  if (guess?.exact)
    return { ...base, ...recognisedAs(guess.mapping.kind), ...UNMAPPED, mapping: guess.mapping };
  return {
    ...base,
    format: format ?? null,
    dataset: format ? FORMATS[format].dataset : null,
    words: guess
      ? `It looks like ${FORMATS[guess.mapping.kind].words}. Confirm what its columns hold.`
      : "No format is known by these columns. Say what they hold.",
    mapping: guess?.mapping ?? null,
    mappingRemembered: false,
    needsMapping: true,
  };
}

const UNMAPPED = { mapping: null, mappingRemembered: false, needsMapping: false } as const;

function recognisedAs(format: DataFormat) {
  const { dataset, words } = FORMATS[format];
  return { format, dataset, words: `By its columns this is ${words}.` };
}

/** The same fields make a Comtrade answer in JSON and a table in CSV. */
function fits(format: DataFormat, container: FileLook["container"]): boolean {
  return (format === "comtrade-json") === (container === "json");
}

/** Comtrade's answer that there are no such figures has no records, and so no columns to know it by. */
function emptyAnswer({ container, columns, envelope }: FileLook): DataFormat | null {
  const isAnswer = ["count", "data", "error"].every((name) => envelope.includes(name));
  return container === "json" && columns.length === 0 && isAnswer ? "comtrade-json" : null;
}
