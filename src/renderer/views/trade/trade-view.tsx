import { Table2 } from "lucide-react";
import { currenciesOf } from "../../../shared/charts/trade-lines.ts";
import { DATASET_WORDS, unitAndPeriod } from "../../../shared/charts/trade-words.ts";
import type { Dataset } from "../../../shared/domain/data-file.ts";
import type { PairAnswer, PartnersAnswer } from "../../../shared/domain/trade.ts";
import { FailurePanel } from "../../app/failure-panel.tsx";
import { usePairs, usePartners } from "../../app/trade-queries.ts";
import { useLens } from "../../app/use-lens.ts";
import { useViewParams } from "../../app/use-view-params.ts";
import { Button } from "../../ui/button.tsx";
import { SegmentedControl } from "../../ui/segmented-control.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { ViewHead } from "../../ui/view-head.tsx";
import { PairMultiples } from "./pair-multiples.tsx";
import { PairPanel } from "./pair-panel.tsx";
import { PartnerRanking } from "./partner-ranking.tsx";
import { TradeEmpty } from "./trade-empty.tsx";
import { MEASURES, readTradeChoice } from "./trade-params.ts";
import { viewTitle } from "./trade-titles.ts";
import { yearsShown } from "./trade-years.ts";
import { useTradeCommands } from "./use-trade-commands.ts";
import "./trade.css";

/** More charts than this are no comparison. */
const MOST_PAIRS = 12;

/** The trade of the focus state: its partners in a year, and with those of the lens year by year as both report it. */
export function TradeView() {
  const { lens, setLens } = useLens();
  const { params, setParams } = useViewParams();
  const choice = readTradeChoice(params);
  const { measure, dataset, year, tolerancePercent, sharedScale, asTable } = choice;
  const chosen = lens.countries.include.filter((state) => state !== lens.focus);
  const drawn = chosen.slice(0, MOST_PAIRS);
  const partners = usePartners(lens, { year, measure, dataset });
  const pairs = usePairs(lens, drawn, { dataset, tolerancePercent });
  const answers = pairs.flatMap(({ data }) => data ?? []);
  const currencies = [...new Set(answers.flatMap(currenciesOf))];
  const currency = currencies.find((one) => one === choice.currency) ?? currencies[0] ?? null;
  const years = yearsShown(answers, measure, currency, lens);
  const choose = (partner: string, add: boolean) =>
    setLens((old) => ({ ...old, countries: choosePartner(old.countries, partner, add) }));
  useTradeCommands({ choice, ranking: partners.data, several: drawn.length > 1, setParams });

  const error = partners.error ?? pairs.find((pair) => pair.error)?.error ?? null;
  if (error && !partners.data) {
    return (
      <section className="trade-view" aria-label="Trade">
        <FailurePanel what="Trade" error={error} onRetry={() => void partners.refetch()} />
      </section>
    );
  }
  const ranking = partners.data;
  const datasets = datasetChoices(ranking, answers, dataset);
  const shownDataset =
    dataset ?? answers.find((answer) => answer.dataset !== null)?.dataset ?? ranking?.dataset ?? null;
  const [only] = answers;
  const nothing = ranking?.datasets.length === 0 && drawn.length === 0;
  const subtitle =
    drawn.length === 0 ? rankingHint(ranking) : years === null ? "" : unitAndPeriod(currency, years);
  return (
    <section className="trade-view" aria-label="Trade">
      <ViewHead title={viewTitle(measure, lens.focus, drawn)} subtitle={subtitle}>
        {!nothing && (
          <SegmentedControl
            label="Measure"
            value={measure}
            options={MEASURES}
            onChange={(next) => setParams({ measure: next })}
          />
        )}
        {datasets.length > 0 && shownDataset !== null && (
          <SelectField
            className="trade-choice"
            label="Data set"
            labelHidden
            value={shownDataset}
            options={datasets}
            onChoose={(next) => setParams({ data: next })}
          />
        )}
        {currencies.length > 1 && (
          <SelectField
            className="trade-choice"
            label="Currency"
            labelHidden
            value={currency ?? ""}
            options={currencies.map((one) => ({ value: one ?? "", label: one ?? "not stated" }))}
            onChoose={(next) => setParams({ currency: next })}
          />
        )}
        {drawn.length > 1 && !asTable && (
          <SegmentedControl
            label="Axis of values"
            value={sharedScale ? "shared" : "own"}
            options={[
              { value: "shared", label: "One scale" },
              { value: "own", label: "Own scales" },
            ]}
            onChange={(next) => setParams({ scale: next === "own" ? "own" : null })}
          />
        )}
        {drawn.length > 0 && (
          <Button
            size="small"
            icon={<Table2 />}
            aria-pressed={asTable}
            data-tooltip="The charts' numbers"
            data-tooltip-key="T"
            onClick={() => setParams({ table: asTable ? null : "1" })}
          >
            Table
          </Button>
        )}
      </ViewHead>
      <div className="trade-body" data-wide={drawn.length === 0 || undefined}>
        {!ranking && <Skeleton lines={8} label="Loading partners" />}
        {ranking && ranking.datasets.length > 0 && (
          <PartnerRanking
            answer={ranking}
            stale={partners.isPlaceholderData}
            chosen={chosen}
            onYear={(next) => setParams({ in: String(next) })}
            onChoose={choose}
          />
        )}
        {nothing && <TradeEmpty focus={lens.focus} />}
        {drawn.length > 0 && answers.length < drawn.length && !error && (
          <Skeleton lines={8} label="Loading the series" />
        )}
        {error && answers.length < drawn.length && (
          <FailurePanel
            what="The series"
            error={error}
            onRetry={() => {
              for (const pair of pairs) void pair.refetch();
            }}
          />
        )}
        {drawn.length === 1 && only && (
          <PairPanel answer={only} choice={choice} currency={currency} years={years} onChange={setParams} />
        )}
        {drawn.length > 1 && answers.length === drawn.length && (
          <PairMultiples
            answers={answers}
            choice={choice}
            currency={currency}
            years={years}
            leftOut={chosen.length - drawn.length}
            onOnly={(partner) => choose(partner, false)}
          />
        )}
      </div>
    </section>
  );
}

type Countries = ReturnType<typeof useLens>["lens"]["countries"];

/** A partner alone; with `add` beside those already there, or taken out again. */
function choosePartner({ include, exclude }: Countries, partner: string, add: boolean): Countries {
  const rest = exclude.filter((one) => one !== partner);
  if (!add) return { include: [partner], exclude: rest };
  const next = include.includes(partner) ? include.filter((one) => one !== partner) : [...include, partner];
  return { include: next, exclude: rest };
}

/** Every data set with figures of the pairs or the ranking, with its years, and the one asked for; charts show one. */
function datasetChoices(
  ranking: PartnersAnswer | undefined,
  answers: readonly PairAnswer[],
  asked: Dataset | null,
): { value: Dataset; label: string }[] {
  const found = answers.length > 0 ? answers.flatMap(({ datasets }) => datasets) : (ranking?.datasets ?? []);
  const choices = [...Map.groupBy(found, ({ dataset }) => dataset)].map(([dataset, spans]) => {
    const from = Math.min(...spans.map(({ yearFrom }) => yearFrom));
    const to = Math.max(...spans.map(({ yearTo }) => yearTo));
    return { value: dataset, label: `${DATASET_WORDS[dataset]}, ${from === to ? from : `${from} to ${to}`}` };
  });
  return asked === null || choices.some(({ value }) => value === asked)
    ? choices
    : [...choices, { value: asked, label: `${DATASET_WORDS[asked]}, no figures` }];
}

function rankingHint(ranking: PartnersAnswer | undefined): string {
  if (!ranking || ranking.datasets.length === 0) return "";
  return "Choose a partner to see both states' reports year by year; Ctrl+click adds another";
}
