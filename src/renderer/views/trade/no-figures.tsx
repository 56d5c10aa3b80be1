import { currenciesOf, tradeLines } from "../../../shared/charts/trade-lines.ts";
import { DATASET_WORDS } from "../../../shared/charts/trade-words.ts";
import type { PairAnswer, TradeMeasure } from "../../../shared/domain/trade.ts";
import { nameOf } from "../../app/evidence/state-words.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { MEASURES } from "./trade-params.ts";
import { TradeDataButtons } from "./trade-empty.tsx";

interface NoFiguresProps {
  answer: PairAnswer;
  measure: TradeMeasure;
  currency: string | null;
  onChange: (change: Readonly<Record<string, string | null>>) => void;
}

/** Why the chart of a pair is empty, and what has figures instead. */
export function NoFigures({ answer, measure, currency, onChange }: NoFiguresProps) {
  const pair = `${nameOf(answer.focus)} and ${nameOf(answer.partner)}`;
  const others = answer.datasets.filter(({ dataset }) => dataset !== answer.dataset);
  const halves = MEASURES.filter(
    ({ value }) => value !== measure && tradeLines(answer, value, currency).length > 0,
  );
  if (halves.length > 0) {
    const joint = measure === "total" || measure === "balance";
    return (
      <EmptyState
        title={joint ? "Neither state reports both directions" : `No ${measure}s are reported in these years`}
        actions={halves.map(({ value, label }) => (
          <Button key={value} onClick={() => onChange({ measure: value })}>
            {label}
          </Button>
        ))}
      >
        {joint
          ? `A ${measure} needs exports and imports of the same year from the same reporter. Half of it is not shown as the whole.`
          : "There are figures of the pair by another measure."}
      </EmptyState>
    );
  }
  if (others.length > 0 || currenciesOf(answer).length > 0) {
    return (
      <EmptyState
        title={`No figures of ${pair} here`}
        actions={others.map(({ dataset }) => (
          <Button key={dataset} onClick={() => onChange({ data: dataset })}>
            {DATASET_WORDS[dataset]}
          </Button>
        ))}
      >
        {others.map(({ dataset, yearFrom, yearTo, points }) => (
          <p key={dataset}>
            {DATASET_WORDS[dataset]} has {points} from {yearFrom} to {yearTo}.
          </p>
        ))}
        {others.length === 0 && <p>The time range of the lens leaves none.</p>}
      </EmptyState>
    );
  }
  return (
    <EmptyState title={`No file has figures of ${pair}`} actions={<TradeDataButtons />}>
      No data is not zero: neither report of this trade has been imported.
    </EmptyState>
  );
}
