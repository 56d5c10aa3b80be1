import { X } from "lucide-react";
import { Rank } from "../../../shared/domain/evidence.ts";
import type { Party } from "../../../shared/domain/evidence.ts";
import { RANK_WORDS } from "../../app/evidence/evidence-words.ts";
import { sentenceCase } from "../../app/format.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { FieldErrors, PartyFields } from "./event-fields.ts";
import { StateField } from "./state-field.tsx";

interface PartyRowProps {
  party: PartyFields;
  /** Its number among the parties, from 1. */
  number: number;
  errors: FieldErrors;
  onChange: (party: PartyFields) => void;
  onRemove: () => void;
}

const ROLES: readonly { value: Party["role"]; label: string }[] = [
  { value: "actor", label: "Acts" },
  { value: "target", label: "Is met" },
];
const RANKS = Rank.options.map((value) => ({ value, label: sentenceCase(RANK_WORDS[value]) }));

/** One party: its state, what it does, and the person through whom it acts. */
export function PartyRow({ party, number, errors, onChange, onRemove }: PartyRowProps) {
  const { key } = party;
  return (
    <fieldset className="party-row">
      <legend>Party {number}</legend>
      <IconButton className="party-remove" label={`Remove party ${number}`} onClick={onRemove}>
        <X />
      </IconButton>
      <StateField
        label="State"
        value={party.state}
        error={errors[`state ${key}`]}
        onChange={(state) => onChange({ ...party, state })}
      />
      <SelectField
        label="Role"
        value={party.role}
        options={ROLES}
        onChoose={(role) => onChange({ ...party, role })}
      />
      <TextField
        label="Person"
        className="party-person"
        value={party.person}
        placeholder="None named"
        error={errors[`person ${key}`] ?? null}
        onChange={(event) => onChange({ ...party, person: event.target.value })}
      />
      {(party.person.trim() !== "" || party.office.trim() !== "") && (
        <>
          <TextField
            label="Office"
            value={party.office}
            placeholder="Not named"
            onChange={(event) => onChange({ ...party, office: event.target.value })}
          />
          <SelectField
            label="Rank"
            value={party.rank}
            options={RANKS}
            onChoose={(rank) => onChange({ ...party, rank })}
          />
        </>
      )}
    </fieldset>
  );
}
