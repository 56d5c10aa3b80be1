import { DATASET_WORDS } from "../../../shared/charts/trade-words.ts";
import type { AgreementAnswer, VoteFilter } from "../../../shared/domain/roll-call.ts";
import { formatCount } from "../../app/format.ts";
import { SelectField } from "../../ui/select-field.tsx";
import { Toggle } from "../../ui/toggle.tsx";
import { BODY_NAMES, CONTESTED_WORDS, topicName } from "./votes-words.ts";

interface FilterBarProps {
  filter: VoteFilter;
  /** Null until it is known. */
  answer: Pick<AgreementAnswer, "topics" | "datasets"> | null;
  onChange: (filter: VoteFilter) => void;
}

const ANY = "any";
/** A list of the platform is no place for thousands of subject headings. */
const MOST_TOPICS = 250;

/** Which roll calls count, beside the lens. */
export function FilterBar({ filter, answer, onChange }: FilterBarProps) {
  const bodies = [...new Set([...Object.keys(BODY_NAMES), filter.body])];
  const topics = (answer?.topics ?? []).slice(0, MOST_TOPICS);
  const chosen =
    filter.topic === null || topics.some(({ topic }) => topic === filter.topic)
      ? []
      : [{ topic: filter.topic, rollCalls: 0 }];
  const datasets = (answer?.datasets ?? []).filter(({ held }) => held > 0);
  return (
    <fieldset className="vote-filters">
      <legend className="visually-hidden">Roll calls that count</legend>
      <SelectField
        label="Body"
        labelHidden
        value={filter.body}
        options={bodies.map((body) => ({ value: body, label: BODY_NAMES[body] ?? body }))}
        onChoose={(body) => onChange({ ...filter, body })}
      />
      <SelectField
        label="Topic"
        labelHidden
        className="vote-filter-topic"
        value={filter.topic ?? ANY}
        options={[
          { value: ANY, label: "All topics" },
          ...[...chosen, ...topics].map(({ topic, rollCalls }) => ({
            value: topic,
            label: `${topicName(topic)} (${formatCount(rollCalls)})`,
          })),
        ]}
        onChoose={(topic) => onChange({ ...filter, topic: topic === ANY ? null : topic })}
      />
      <SelectField
        label="Data set"
        labelHidden
        value={filter.dataset ?? ANY}
        options={[
          { value: ANY, label: "All data sets" },
          ...datasets.map(({ dataset, held }) => ({
            value: dataset,
            label: `${DATASET_WORDS[dataset]} (${formatCount(held)})`,
          })),
        ]}
        onChoose={(dataset) => onChange({ ...filter, dataset: dataset === ANY ? null : dataset })}
      />
      <Toggle
        pressed={filter.contested}
        data-tooltip={CONTESTED_WORDS}
        onPress={() => onChange({ ...filter, contested: !filter.contested })}
      >
        Contested only
      </Toggle>
      <Toggle
        pressed={filter.important}
        data-tooltip="Votes that the data set marks as important; others say nothing of it"
        onPress={() => onChange({ ...filter, important: !filter.important })}
      >
        Important only
      </Toggle>
    </fieldset>
  );
}
