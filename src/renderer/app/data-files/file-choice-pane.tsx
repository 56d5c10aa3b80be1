import { useEffect, useEffectEvent, useRef } from "react";
import type { ColumnMapping, Recognition } from "../../../shared/domain/data-file.ts";
import { stateName } from "../../../shared/gazetteer/states.ts";
import { SelectField } from "../../ui/select-field.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { failureMessage } from "../failure-message.ts";
import { mappingProblems, TARGET_NAMES, targetOfColumn } from "./column-mapping.ts";
import { bytesText, fileNameOf, FORMAT_NAMES } from "./data-words.ts";
import { isUnreadable, mappingFor, mappingKind, MAPPING_KINDS, readAsOf } from "./import-plan.ts";
import type { FileChoice, ReadAs } from "./import-plan.ts";
import { MappingForm } from "./mapping-form.tsx";
import { PreviewPane } from "./preview-pane.tsx";
import { WhatIsIt } from "./what-is-it.tsx";
import { SampleTable } from "./sample-table.tsx";

const ROWS_BESIDE_A_MAPPING = 3;

interface FileChoicePaneProps {
  path: string;
  recognition: Recognition | undefined;
  /** Why the file cannot be looked at. */
  error: Error | null;
  choice: FileChoice;
  onChoose: (choice: FileChoice) => void;
}

/** One file: what it is and why, its first rows, and how it is read. */
export function FileChoicePane({ path, recognition, error, choice, onChoose }: FileChoicePaneProps) {
  if (error || (recognition && isUnreadable(recognition))) {
    return (
      <div className="file-choice">
        <h3>{fileNameOf(path)}</h3>
        <p role="alert" className="data-failed">
          {error ? failureMessage(error) : recognition?.words}
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
  return <ReadableFile recognition={recognition} choice={choice} onChoose={onChoose} />;
}

interface ReadableFileProps {
  recognition: Recognition;
  choice: FileChoice;
  onChoose: (choice: FileChoice) => void;
}

function ReadableFile({ recognition, choice, onChoose }: ReadableFileProps) {
  const { path, name, bytes, encoding, format, words, columns, sample } = recognition;
  const readAs = readAsOf(recognition, choice);
  const kind = MAPPING_KINDS.find((one) => one === readAs);
  const mapping = kind ? mappingFor(recognition, choice, kind) : null;
  const complete = mapping !== null && mappingProblems(mapping, columns).length === 0;
  const readAsRef = useRef<HTMLSelectElement>(null);
  const see = useEffectEvent(() => {
    if (!choice.seen) onChoose({ ...choice, seen: true });
    // The dialog had the focus itself until there was something to decide on.
    if (document.activeElement instanceof HTMLDialogElement) readAsRef.current?.focus();
  });
  useEffect(() => see(), []);

  return (
    <div className="file-choice">
      <header>
        <div className="file-choice-title">
          <h3>{name}</h3>
          <span className="file-choice-facts">
            {bytesText(bytes)} · {encoding.toUpperCase()}
          </span>
        </div>
        <SelectField
          ref={readAsRef}
          label="Read as"
          value={readAs}
          options={readAsOptions(recognition, readAs)}
          onChoose={(chosen) => onChoose({ ...choice, readAs: chosen })}
        />
      </header>
      <p>
        {format !== null && <strong>{FORMAT_NAMES[format]}.</strong>} {words}
      </p>
      {columns.length > 0 && (
        <SampleTable
          label={`First rows of ${name}`}
          columns={columns}
          rows={mapping ? sample.slice(0, ROWS_BESIDE_A_MAPPING) : sample}
          meaningOf={mapping && ((column) => meaningOf(mapping, column))}
        />
      )}
      {readAs === "undecided" && <WhatIsIt onChoose={(chosen) => onChoose({ ...choice, readAs: chosen })} />}
      {mapping && kind && (
        <MappingForm
          key={kind}
          mapping={mapping}
          columns={columns}
          remembered={recognition.mappingRemembered && choice.mappings[kind] === undefined}
          onChange={(next) => onChoose({ ...choice, mappings: { ...choice.mappings, [kind]: next } })}
        />
      )}
      {(readAs === "recognised" || complete) && <PreviewPane path={path} mapping={mapping} />}
    </div>
  );
}

/** What a column is read as, for the heading of the sample. */
function meaningOf(mapping: ColumnMapping, column: string): string | null {
  const target = targetOfColumn(mapping, column);
  if (target) return TARGET_NAMES[target];
  if (mapping.kind !== "wide-votes") return null;
  const state = mapping.states.find((one) => one.column === column)?.state;
  return state === undefined ? null : stateName(state, "en");
}

function readAsOptions({ format }: Recognition, readAs: ReadAs): { value: ReadAs; label: string }[] {
  const isNative = format !== null && mappingKind(format) === null;
  return [
    ...(readAs === "undecided" ? [{ value: "undecided" as const, label: "Say what this file is …" }] : []),
    ...(isNative ? [{ value: "recognised" as const, label: FORMAT_NAMES[format] }] : []),
    ...MAPPING_KINDS.map((kind) => ({ value: kind, label: FORMAT_NAMES[kind] })),
    { value: "leave-out", label: "Leave this file out" },
  ];
}
