import { useId, useState } from "react";
import type { ColumnMapping } from "../../../shared/domain/data-file.ts";
import { STATES, stateName } from "../../../shared/gazetteer/states.ts";
import { TextField } from "../../ui/text-field.tsx";
import { formatPlural } from "../format.ts";
import { doubledState, stateColumns, typedState, withStateColumn } from "./state-columns.ts";
import type { StateColumn, WideMapping } from "./state-columns.ts";

interface StateColumnsProps {
  mapping: WideMapping;
  columns: readonly string[];
  problem: string | null;
  onChange: (mapping: ColumnMapping) => void;
}

/** Which columns of a wide table hold the votes of which state. */
export function StateColumns({ mapping, columns, problem, onChange }: StateColumnsProps) {
  const names = useId();
  const all = stateColumns(mapping, columns);
  // Rows keep their places while a state is typed; what is read moves down when the table is opened anew.
  const [order] = useState(() => all.map(({ column }) => column));
  const rows = all.toSorted((left, right) => order.indexOf(left.column) - order.indexOf(right.column));
  const read = mapping.states.length;
  const doubled = doubledState(mapping);
  const said = problem ?? doubled;
  return (
    <details className="state-columns" open={read === 0}>
      <summary>
        {formatPlural(read, "column")} read as a state&rsquo;s votes,{" "}
        {formatPlural(all.length - read, "other")} not read
      </summary>
      {said !== null && <p className="mapping-problem">{said}</p>}
      <ul>
        {rows.map((row) => (
          <StateColumnRow
            key={row.column}
            row={row}
            names={names}
            onState={(state) => onChange(withStateColumn(mapping, row.column, state))}
          />
        ))}
      </ul>
      <datalist id={names}>
        {STATES.map(({ iso3, names: { en } }) => (
          <option key={iso3}>{en}</option>
        ))}
      </datalist>
    </details>
  );
}

interface StateColumnRowProps {
  row: StateColumn;
  /** Id of the list of states' names. */
  names: string;
  onState: (state: string | null) => void;
}

function StateColumnRow({ row: { column, state }, names, onState }: StateColumnRowProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (state === null ? "" : stateName(state, "en"));
  const unknown = typed !== null && typed.trim() !== "" && typedState(typed) === null;
  return (
    <li>
      <span className="state-column-name" data-tooltip={column}>
        {column}
      </span>
      <TextField
        label={`State of ${column}`}
        labelHidden
        placeholder="Not a state"
        list={names}
        value={shown}
        error={unknown ? "No state is known by this name" : null}
        onChange={(event) => {
          setTyped(event.target.value);
          onState(typedState(event.target.value));
        }}
        onBlur={() => {
          if (!unknown) setTyped(null);
        }}
      />
    </li>
  );
}
