import { useMemo, useState } from "react";
import { currencyWords } from "../../../shared/charts/amount-words.ts";
import { DATASET_WORDS } from "../../../shared/charts/trade-words.ts";
import type { PartnersAnswer, TradeMeasure } from "../../../shared/domain/trade.ts";
import { nameOf } from "../../app/evidence/state-words.ts";
import { formatPlural } from "../../app/format.ts";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { NothingToRank } from "./nothing-to-rank.tsx";
import { basisWords, hasHalves, rankedPartners, worldWords } from "./partner-rows.ts";
import type { RankedPartner } from "./partner-rows.ts";

interface PartnerRankingProps {
  answer: PartnersAnswer;
  /** True while this answers an older question. */
  stale: boolean;
  /** Partners of the lens. */
  chosen: readonly string[];
  onYear: (year: number) => void;
  /** `add` when Ctrl or Command was held. */
  onChoose: (partner: string, add: boolean) => void;
}

const MEASURE_WORDS: Record<TradeMeasure, string> = {
  total: "Exports and imports",
  export: "Exports",
  import: "Imports",
  balance: "Exports less imports",
};

/** The focus state's partners in one year by its own figures, to compare and to choose from. */
export function PartnerRanking({ answer, stale, chosen, onYear, onChoose }: PartnerRankingProps) {
  const [search, setSearch] = useState("");
  const partners = useMemo(() => rankedPartners(answer, search), [answer, search]);
  const focus = nameOf(answer.reporter);
  const years = answer.years.toSorted((left, right) => right - left);
  const title = `Partners of ${focus}`;
  const source = answer.dataset === null ? "none" : DATASET_WORDS[answer.dataset];
  const firstArea = partners.findIndex(({ isState }) => !isState);
  const shares = answer.rows.some(({ sharePercent }) => sharePercent !== null);
  const first = partners.find(({ isState }) => isState);
  if (answer.year === null) return <NothingToRank title={title} source={source} onChoose={onChoose} />;
  return (
    <section className="trade-ranking" aria-label={title} data-stale={stale || undefined}>
      <header className="ranking-head">
        <h2>{title}</h2>
        <p>
          {MEASURE_WORDS[answer.measure]}, {currencyWords(answer.currency)}, as {focus} reports.{" "}
          {[worldWords(answer), basisWords(answer)].filter((words) => words !== null).join(" ")}
        </p>
        <div className="ranking-tools">
          <TextField
            label="Find a partner"
            labelHidden
            type="search"
            placeholder="Find a partner"
            value={search}
            onChange={(event) => setSearch(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter" && first) onChoose(first.key, event.ctrlKey || event.metaKey);
            }}
          />
          <SelectField
            label="Year"
            labelHidden
            value={String(answer.year)}
            options={years.map((year) => ({ value: String(year), label: year }))}
            onChoose={(year) => onYear(Number(year))}
          />
        </div>
      </header>
      {/* The table scrolls on its own, so the keyboard must reach it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="ranking-rows" tabIndex={0} aria-label={`${title}, ${answer.year}`}>
        <table>
          <caption className="visually-hidden">
            {title}, {answer.year}, {MEASURE_WORDS[answer.measure].toLowerCase()}
          </caption>
          <thead>
            <tr>
              <th scope="col" className="ranking-number">
                <span className="visually-hidden">Rank</span>
              </th>
              <th scope="col">Partner</th>
              <th scope="col" className="ranking-bar">
                <span className="visually-hidden">Bar</span>
              </th>
              <th scope="col" className="ranking-number">
                Value
              </th>
              {shares && (
                <th scope="col" className="ranking-number">
                  Share
                </th>
              )}
              <th scope="col" className="ranking-number">
                <span data-tooltip={`Change from ${answer.year - 1}`}>Change</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {partners.map((partner, index) => (
              <PartnerLine
                key={partner.key}
                partner={partner}
                startsAreas={index === firstArea && index > 0}
                showShare={shares}
                chosen={chosen.includes(partner.key)}
                currency={answer.currency}
                onChoose={onChoose}
              />
            ))}
          </tbody>
        </table>
        {partners.length === 0 && (
          <p className="ranking-none">
            {search.trim() === ""
              ? `No partner has figures by this measure in ${answer.year}.`
              : `No partner of this name in ${answer.year}.`}
          </p>
        )}
      </section>
      <footer className="ranking-foot">
        {formatPlural(answer.rows.length, "partner")} in {answer.year}.{" "}
        {hasHalves(answer) && "≥ only one direction is reported. "}
        Source: {source}.
      </footer>
    </section>
  );
}

interface PartnerLineProps {
  partner: RankedPartner;
  startsAreas: boolean;
  showShare: boolean;
  chosen: boolean;
  currency: string | null;
  onChoose: (partner: string, add: boolean) => void;
}

function PartnerLine({ partner, startsAreas, showShare, chosen, currency, onChoose }: PartnerLineProps) {
  const { key, name, isState, rank, value, exact, share, change, length } = partner;
  return (
    <tr data-chosen={chosen || undefined} data-areas={startsAreas || undefined}>
      <td className="ranking-number ranking-rank">{isState ? rank : ""}</td>
      <th scope="row" className="ranking-name">
        {isState ? (
          <button
            type="button"
            aria-pressed={chosen}
            title={name}
            onClick={(event) => onChoose(key, event.ctrlKey || event.metaKey)}
          >
            {name}
          </button>
        ) : (
          <span title={`${name}: no state`}>{name}</span>
        )}
      </th>
      <td className="ranking-bar" aria-hidden>
        <span
          data-below={length < 0 || undefined}
          style={{ width: length === 0 ? 0 : `max(1px, ${Math.abs(length) * 100}%)` }}
        />
      </td>
      <td className="ranking-number" data-tooltip={`${exact} ${currencyWords(currency)}`}>
        {value}
      </td>
      {showShare && <td className="ranking-number">{share}</td>}
      <td className="ranking-number ranking-change">
        {change === "" ? <span className="visually-hidden">no data the year before</span> : change}
      </td>
    </tr>
  );
}
