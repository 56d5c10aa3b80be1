import { Plus } from "lucide-react";
import { useState } from "react";
import { MODE_WORDS, STATUS_WORDS } from "../../../shared/domain/event-words.ts";
import { EventMode, EventStatus } from "../../../shared/domain/evidence.ts";
import type { EventSummary } from "../../../shared/domain/outreach.ts";
import type { EventChange } from "../../../shared/domain/review.ts";
import { sentenceCase } from "../../app/format.ts";
import { Button } from "../../ui/button.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { DateField } from "./date-field.tsx";
import { EditForm } from "../../ui/edit-form.tsx";
import { readEvent, startEvent, withoutParty, withParty } from "./event-fields.ts";
import type { FieldErrors } from "./event-fields.ts";
import { PartyRow } from "./party-row.tsx";
import { StateNames } from "./state-field.tsx";

interface EventFormProps {
  event: EventSummary;
  onSave: (change: EventChange) => void;
  onLeave: () => void;
}

const MODES = EventMode.options.map((value) => ({ value, label: MODE_WORDS[value] }));
const STATUSES = EventStatus.options.map((value) => ({ value, label: sentenceCase(STATUS_WORDS[value]) }));
const NO_ERRORS: FieldErrors = {};

/** What an analyst may correct of an event; type and code follow from it. */
export function EventForm({ event, onSave, onLeave }: EventFormProps) {
  const [fields, setFields] = useState(() => startEvent(event));
  // Faults are told once saving was tried; from then on they go as they are mended.
  const [tried, setTried] = useState(0);
  const read = readEvent(fields, event);
  const errors = tried > 0 && !read.ok ? read.failure : NO_ERRORS;
  const save = () => (read.ok ? onSave(read.value) : setTried((old) => old + 1));
  return (
    <EditForm className="review-form" label="Edit the event" refused={tried} onSave={save} onLeave={onLeave}>
      <SelectField
        label="Event"
        value={fields.mode}
        options={MODES}
        onChoose={(mode) => setFields({ ...fields, mode })}
      />
      <SelectField
        label="Status"
        value={fields.status}
        options={STATUSES}
        onChoose={(status) => setFields({ ...fields, status })}
      />
      <DateField value={fields.date} old={event.date} onChange={(date) => setFields({ ...fields, date })} />
      {fields.parties.map((party, index) => (
        <PartyRow
          key={party.key}
          party={party}
          number={index + 1}
          errors={errors}
          onChange={(next) =>
            setFields({
              ...fields,
              parties: fields.parties.map((other) => (other.key === next.key ? next : other)),
            })
          }
          onRemove={() => setFields(withoutParty(fields, party.key))}
        />
      ))}
      {errors["parties"] !== undefined && <p className="ui-field-error">{errors["parties"]}</p>}
      <Button
        size="small"
        tone="quiet"
        icon={<Plus />}
        className="party-add"
        onClick={() => setFields(withParty(fields))}
      >
        Add a party
      </Button>
      <StateNames />
    </EditForm>
  );
}
