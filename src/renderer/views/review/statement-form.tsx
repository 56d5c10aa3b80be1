import { useState } from "react";
import type { Statement } from "../../../shared/domain/evidence.ts";
import { EditForm } from "../../ui/edit-form.tsx";
import { DateField } from "./date-field.tsx";
import type { FieldErrors } from "./event-fields.ts";
import { StateField, StateNames } from "./state-field.tsx";
import { readStatement, startStatement } from "./statement-fields.ts";
import type { StatementFields } from "./statement-fields.ts";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";

interface StatementFormProps {
  statement: Statement;
  onSave: (statement: Statement) => void;
  onLeave: () => void;
}

const NO_ERRORS: FieldErrors = {};
const FLOWS = [
  { value: "total", label: "Two-way trade" },
  { value: "export", label: "Exports" },
  { value: "import", label: "Imports" },
  { value: "balance", label: "Trade balance" },
] as const;
const VOTES = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
  { value: "abstain", label: "Abstained" },
  { value: "absent", label: "Absent" },
] as const;
const TOPICS = [
  { value: "trade", label: "Trade" },
  { value: "other", label: "Other figures" },
] as const;

/** What an analyst may correct of a figure, a vote or a gap; its kind stays. */
export function StatementForm({ statement, onSave, onLeave }: StatementFormProps) {
  const [fields, setFields] = useState(() => startStatement(statement));
  const [tried, setTried] = useState(0);
  const read = readStatement(fields, statement);
  const errors = tried > 0 && read?.ok === false ? read.failure : NO_ERRORS;
  const save = () => (read?.ok ? onSave(read.value) : setTried((old) => old + 1));
  return (
    <EditForm
      className="review-form"
      label="Edit the statement"
      refused={tried}
      onSave={save}
      onLeave={onLeave}
    >
      <KindFields fields={fields} errors={errors} onChange={setFields} />
      <DateField
        value={fields.date}
        old={statement.date}
        onChange={(date) => setFields({ ...fields, date })}
      />
      <StateNames />
    </EditForm>
  );
}

interface KindFieldsProps {
  fields: StatementFields;
  errors: FieldErrors;
  onChange: (fields: StatementFields) => void;
}

function KindFields({ fields, errors, onChange }: KindFieldsProps) {
  switch (fields.kind) {
    case "trade":
      return (
        <>
          <SelectField
            label="Flow"
            value={fields.flow}
            options={FLOWS}
            onChoose={(flow) => onChange({ ...fields, flow })}
          />
          <TextField
            label="Amount"
            value={fields.amount}
            placeholder="10,500,000"
            error={errors["amount"] ?? null}
            onChange={(event) => onChange({ ...fields, amount: event.target.value })}
          />
          <TextField
            label="Currency"
            value={fields.currency}
            placeholder="USD"
            error={errors["currency"] ?? null}
            onChange={(event) => onChange({ ...fields, currency: event.target.value })}
          />
          <TextField
            label="Change, %"
            value={fields.change}
            placeholder="Not stated"
            error={errors["change"] ?? null}
            onChange={(event) => onChange({ ...fields, change: event.target.value })}
          />
          <PairFields fields={fields} errors={errors} onChange={onChange} />
        </>
      );
    case "vote":
      return (
        <>
          <SelectField
            label="Vote"
            value={fields.vote}
            options={VOTES}
            onChoose={(vote) => onChange({ ...fields, vote })}
          />
          <StateField
            label="State"
            value={fields.state}
            error={errors["state"]}
            onChange={(state) => onChange({ ...fields, state })}
          />
          <TextField
            label="Body"
            value={fields.body}
            error={errors["body"] ?? null}
            onChange={(event) => onChange({ ...fields, body: event.target.value })}
          />
        </>
      );
    case "gap":
      return (
        <>
          <SelectField
            label="No data on"
            value={fields.topic}
            options={TOPICS}
            onChoose={(topic) => onChange({ ...fields, topic })}
          />
          <PairFields fields={fields} errors={errors} onChange={onChange} />
        </>
      );
  }
}

function PairFields<Fields extends Extract<StatementFields, { reporter: string }>>(props: {
  fields: Fields;
  errors: FieldErrors;
  onChange: (fields: Fields) => void;
}) {
  const { fields, errors, onChange } = props;
  return (
    <>
      <StateField
        label="Reporter"
        value={fields.reporter}
        error={errors["reporter"]}
        onChange={(reporter) => onChange({ ...fields, reporter })}
      />
      <StateField
        label="Partner"
        value={fields.partner}
        error={errors["partner"]}
        onChange={(partner) => onChange({ ...fields, partner })}
      />
    </>
  );
}
