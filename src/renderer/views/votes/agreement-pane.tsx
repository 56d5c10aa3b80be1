import { useState } from "react";
import { LINES_NOTE } from "../../../shared/charts/agreement-chart.tsx";
import type { AgreementFocus } from "../../../shared/charts/agreement-chart.tsx";
import { agreementSeries } from "../../../shared/charts/agreement-series.ts";
import { agreementTable } from "../../../shared/charts/agreement-words.ts";
import { MEASURE_LABELS } from "../../../shared/charts/votes-words.ts";
import { AGREEMENT_DEFINITIONS, AgreementMeasure } from "../../../shared/domain/agreement.ts";
import type { AgreementAnswer } from "../../../shared/domain/roll-call.ts";
import type { Iso3 } from "../../../shared/domain/state-code.ts";
import { voterName } from "../../app/voter-name.ts";
import { SegmentedControl } from "../../ui/segmented-control.tsx";
import { SortableTable } from "../../ui/sortable-table.tsx";
import { AgreementStage } from "./agreement-stage.tsx";
import { rankRows } from "./rank-rows.ts";
import { RankTable } from "./rank-table.tsx";
import { MOST_LINES } from "./use-partners.ts";
import type { Partners } from "./use-partners.ts";

interface AgreementPaneProps {
  answer: AgreementAnswer;
  stale: boolean;
  measure: AgreementMeasure;
  onMeasure: (measure: AgreementMeasure) => void;
  partners: Partners;
  asTable: boolean;
  onOpenState: (state: Iso3) => void;
  onOpenYear: (year: number) => void;
}

const MEASURES = AgreementMeasure.options.map((value) => ({ value, label: MEASURE_LABELS[value] }));

/** Agreement by year with the states of the lens, beside all states ranked. */
export function AgreementPane(props: AgreementPaneProps) {
  const { answer, measure, partners } = props;
  const [active, setActive] = useState<AgreementFocus | null>(null);
  const focusName = voterName(answer.focus);
  const definition = AGREEMENT_DEFINITIONS[measure];
  const series = agreementSeries(answer.years, partners.drawn, measure, voterName);
  const table = agreementTable(series, measure);
  const left = partners.chosen.length - partners.drawn.length;
  return (
    <div className="agreement-pane">
      <section className="agreement-lines" aria-label="Agreement by year">
        <div className="agreement-measure">
          <SegmentedControl label="Measure" value={measure} options={MEASURES} onChange={props.onMeasure} />
        </div>
        {partners.drawn.length === 0 && (
          <div className="agreement-none">
            <p>Tick states in the list to draw their agreement with {focusName} year by year.</p>
            <p className="quiet">They become the partner states of the lens; up to {MOST_LINES} are drawn.</p>
          </div>
        )}
        {partners.drawn.length > 0 && props.asTable && (
          <SortableTable
            caption={`${definition.name} by year`}
            columns={table.columns.map((heading, column) => ({ heading, numeric: column !== 1 }))}
            rows={table.rows.map((cells) => ({
              key: `${cells[0]} ${cells[1]}`,
              cells: [String(cells[0]), ...cells.slice(1)],
              order: cells.map((cell, column) => (column === 2 ? valueOf(cell) : cell)),
            }))}
            openColumn={0}
            onOpen={(key) => props.onOpenYear(Number(key.split(" ")[0]))}
          />
        )}
        {partners.drawn.length > 0 && !props.asTable && (
          <AgreementStage
            series={series}
            focusName={focusName}
            measure={measure}
            stale={props.stale}
            active={active}
            onActive={setActive}
            onOpenState={props.onOpenState}
            onOpenYear={props.onOpenYear}
          />
        )}
        <div className="agreement-words">
          <p>
            <b>{definition.name}.</b> {definition.words}{" "}
            <span className="formula">{definition.formula}.</span>
          </p>
          <p className="quiet">
            Measure: {definition.source}. {partners.drawn.length > 0 && LINES_NOTE}{" "}
            {left > 0 && `The first ${MOST_LINES} of ${partners.chosen.length} partner states are drawn.`}
          </p>
        </div>
      </section>
      <RankTable
        caption={`All states by agreement with ${focusName}`}
        rows={rankRows(answer.states, measure)}
        measure={measure}
        partners={partners.chosen}
        active={active?.state ?? null}
        onHover={(state) =>
          setActive(state !== null && partners.drawn.includes(state) ? { state, year: null } : null)
        }
        onToggle={partners.toggle}
        onOpen={props.onOpenState}
      />
    </div>
  );
}

/** "61.4%" and "−0.12" as numbers to sort by; words have none. */
function valueOf(cell: string | number | undefined): string | number {
  const value = Number.parseFloat(String(cell).replace("−", "-"));
  return Number.isNaN(value) ? "" : value;
}
