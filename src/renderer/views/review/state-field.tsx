import { STATES } from "../../../shared/gazetteer/states.ts";
import { TextField } from "../../ui/text-field.tsx";

interface StateFieldProps {
  label: string;
  value: string;
  error: string | undefined;
  onChange: (typed: string) => void;
}

const LIST = "review-states";

/** A state by its name or code; needs one StateNames on the page. */
export function StateField({ label, value, error, onChange }: StateFieldProps) {
  return (
    <TextField
      label={label}
      value={value}
      error={error ?? null}
      list={LIST}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

/** What state fields offer while a name is typed. */
export function StateNames() {
  return (
    <datalist id={LIST}>
      {STATES.map(({ iso3, names }) => (
        <option key={iso3} value={names.en}>
          {iso3}
        </option>
      ))}
    </datalist>
  );
}
