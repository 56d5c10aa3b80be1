import type { ReactNode, Ref, SelectHTMLAttributes } from "react";
import "./text-field.css";
import "./select-field.css";

export interface SelectFieldProps<Value extends string> extends Omit<
  SelectHTMLAttributes<HTMLSelectElement>,
  "value" | "onChange"
> {
  label: string;
  /** Hides the label from sight where the place says enough. */
  labelHidden?: boolean;
  value: Value;
  options: readonly { value: Value; label: ReactNode }[];
  onChoose: (value: Value) => void;
  ref?: Ref<HTMLSelectElement>;
}

/** One of many, by the platform's own list. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, labelHidden = false, options, onChoose, className, ...rest } = props;
  return (
    <label className={className ? `ui-field ${className}` : "ui-field"}>
      <span className={labelHidden ? "visually-hidden" : "ui-field-label"}>{label}</span>
      <select
        className="ui-field-input ui-select"
        {...rest}
        onChange={(event) => {
          const chosen = options.find(({ value }) => value === event.target.value);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {options.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
