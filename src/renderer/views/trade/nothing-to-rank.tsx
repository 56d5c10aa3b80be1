import { STATES } from "../../../shared/gazetteer/states.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TradeDataButtons } from "./trade-empty.tsx";

interface NothingToRankProps {
  title: string;
  source: string;
  onChoose: (partner: string, add: boolean) => void;
}

const CHOICES = [
  { value: "", label: "Choose a state" },
  ...STATES.map(({ iso3, names }) => ({ value: iso3, label: names.en })).toSorted((left, right) =>
    left.label.localeCompare(right.label),
  ),
];

/** In the place of the ranking where a data set has no exports or imports of a year: partners are chosen by name. */
export function NothingToRank({ title, source, onChoose }: NothingToRankProps) {
  return (
    <section className="trade-ranking" aria-label={title}>
      <EmptyState title="No partners to rank" actions={<TradeDataButtons />}>
        <p>
          {source} gives the focus state no exports or imports of a year. What there is of one partner is
          shown when it is chosen.
        </p>
        <SelectField
          className="ranking-partner"
          label="Partner"
          labelHidden
          value=""
          options={CHOICES}
          onChoose={(partner) => {
            if (partner !== "") onChoose(partner, false);
          }}
        />
      </EmptyState>
    </section>
  );
}
