import { useId } from "react";
import type { ColumnMapping } from "../../../shared/domain/data-file.ts";
import { STATES } from "../../../shared/gazetteer/states.ts";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { isNeeded, sourceOf, TARGET_NAMES, withSource } from "./column-mapping.ts";
import type { Target } from "./column-mapping.ts";

const NONE = "none";
const FIXED = "fixed";
const OF_COLUMN = "column ";

/** What is usually said of every row of a table. */
const SUGGESTIONS: Readonly<Partial<Record<Target, readonly string[]>>> = {
  flow: ["export", "import", "re-export", "re-import"],
  currency: ["USD", "EUR", "BYN", "RUB", "CNY"],
  unit: ["1", "thousand", "million", "billion"],
  valuation: ["FOB", "CIF"],
  commodity: ["TOTAL"],
  body: ["UNGA", "UNSC"],
  vote: ["yes", "no", "abstain", "absent"],
};
const OF_STATES: readonly Target[] = ["reporter", "partner", "state"];

interface TargetFieldProps {
  target: Target;
  mapping: ColumnMapping;
  columns: readonly string[];
  problem: string | null;
  onChange: (mapping: ColumnMapping) => void;
}

/** One thing that a row is made of: the column that holds it, or the value that it has in every row. */
export function TargetField({ target, mapping, columns, problem, onChange }: TargetFieldProps) {
  const id = useId();
  const source = sourceOf(mapping, target);
  const needed = isNeeded(mapping.kind, target);
  const named = [...new Set(columns)].filter((column) => column !== "");
  const options = [
    { value: NONE, label: needed ? "Choose …" : "Not in this file" },
    ...named.map((column) => ({ value: `${OF_COLUMN}${column}`, label: column })),
    { value: FIXED, label: "A fixed value …" },
  ];
  const choose = (value: string) => {
    if (value === NONE) onChange(withSource(mapping, target, { kind: "none" }));
    else if (value === FIXED) onChange(withSource(mapping, target, { kind: "fixed", text: "" }));
    else onChange(withSource(mapping, target, { kind: "column", column: value.slice(OF_COLUMN.length) }));
  };
  const name = TARGET_NAMES[target];
  const suggested =
    SUGGESTIONS[target] ?? (OF_STATES.includes(target) ? STATES.map(({ names }) => names.en) : []);
  return (
    <fieldset className="mapping-target" data-fixed={source.kind === "fixed" || undefined}>
      <legend className="visually-hidden">{name}</legend>
      <span className="mapping-name" aria-hidden="true">
        {name}
      </span>
      <SelectField
        className="mapping-select"
        label={`${name} is in`}
        labelHidden
        value={source.kind === "column" ? `${OF_COLUMN}${source.column}` : source.kind}
        options={options}
        onChoose={choose}
        aria-invalid={problem !== null && source.kind !== "fixed" ? true : undefined}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
      />
      {source.kind === "fixed" && (
        <>
          <TextField
            className="mapping-fixed"
            label={`${name} of every row`}
            labelHidden
            placeholder={suggested[0] === undefined ? "In every row" : `e.g. ${suggested[0]}`}
            list={`${id}-suggested`}
            value={source.text}
            // The field appears by a choice made in the one before it.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus={source.text === ""}
            aria-invalid={problem === null ? undefined : true}
            onChange={(event) =>
              onChange(withSource(mapping, target, { kind: "fixed", text: event.target.value }))
            }
          />
          <datalist id={`${id}-suggested`}>
            {suggested.map((text) => (
              <option key={text}>{text}</option>
            ))}
          </datalist>
        </>
      )}
      {problem !== null && (
        <span id={`${id}-problem`} className="mapping-problem">
          {problem}
        </span>
      )}
    </fieldset>
  );
}
