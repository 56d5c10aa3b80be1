import type { InputHTMLAttributes, Ref } from "react";
import "./text-field.css";

export interface TextFieldProps extends InputHTMLAttributes<HTMLInputElement> {
  label: string;
  /** Hides the label from sight where the place says enough. */
  labelHidden?: boolean;
  /** What is wrong with the value. */
  error?: string | null;
  ref?: Ref<HTMLInputElement>;
}

export function TextField({ label, labelHidden = false, error, className, ...rest }: TextFieldProps) {
  return (
    <label className={className ? `ui-field ${className}` : "ui-field"}>
      <span className={labelHidden ? "visually-hidden" : "ui-field-label"}>{label}</span>
      <input
        className="ui-field-input"
        aria-invalid={error ? true : undefined}
        spellCheck={false}
        {...rest}
      />
      {error && <span className="ui-field-error">{error}</span>}
    </label>
  );
}
