import { useId, useMemo, useRef, useState } from "react";
import type { KeyboardEvent, PointerEvent } from "react";
import { AgreementChart } from "../../../shared/charts/agreement-chart.tsx";
import type { AgreementFocus } from "../../../shared/charts/agreement-chart.tsx";
import { pointAt } from "../../../shared/charts/agreement-hit.ts";
import { screenAgreementLayout } from "../../../shared/charts/agreement-layout.ts";
import type { AgreementSeries } from "../../../shared/charts/agreement-series.ts";
import { pointWords } from "../../../shared/charts/agreement-words.ts";
import type { AgreementMeasure } from "../../../shared/domain/agreement.ts";
import type { Iso3 } from "../../../shared/domain/state-code.ts";
import { formatPlural } from "../../app/format.ts";
import { useChartTheme } from "../../app/theme.tsx";
import { PointerTooltip, usePointer } from "../../ui/pointer-tooltip.tsx";
import { useSize } from "../../ui/use-size.ts";

interface AgreementStageProps {
  series: readonly AgreementSeries[];
  focusName: string;
  measure: AgreementMeasure;
  /** True while this answers an older question. */
  stale: boolean;
  active: AgreementFocus | null;
  onActive: (active: AgreementFocus | null) => void;
  onOpenState: (state: Iso3) => void;
  onOpenYear: (year: number) => void;
}

/** The lines in their place; pointing tells a year, a click on it opens its roll calls. */
export function AgreementStage(props: AgreementStageProps) {
  const { series, measure, active, onActive } = props;
  const id = useId();
  const theme = useChartTheme();
  const stage = useRef<HTMLDivElement>(null);
  const [measureRef, size] = useSize();
  const { pointer, handlers } = usePointer();
  const [pointed, setPointed] = useState(false);
  const layout = useMemo(
    () => (size.width > 0 ? screenAgreementLayout(series, measure, size, theme) : null),
    [series, measure, size, theme],
  );
  const owner = series.find(({ state }) => state === active?.state);
  const point = owner?.points.find(({ year }) => year === active?.year);
  const find = (event: PointerEvent | React.MouseEvent) => {
    const box = stage.current?.getBoundingClientRect();
    return box && layout
      ? pointAt(layout, { x: event.clientX - box.left, y: event.clientY - box.top })
      : null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const state = event.target instanceof Element ? event.target.getAttribute("data-state") : null;
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const points = layout?.lines.find((line) => line.state === state)?.points ?? [];
    if (state === null || step === undefined || points.length === 0) return;
    event.preventDefault();
    setPointed(false);
    const at = points.findIndex(({ year }) => active?.state === state && year === active.year);
    const next = at < 0 ? points.length - 1 : Math.min(points.length - 1, Math.max(0, at + step));
    onActive({ state, year: points[next]?.year ?? null });
  };
  return (
    <div className="agreement-stage" ref={stage} data-stale={props.stale || undefined}>
      {/* The names at the lines' ends are the controls; the ground around them only tells what lies under the pointer. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions jsx-a11y/click-events-have-key-events */}
      <div
        className="agreement-ground"
        ref={measureRef}
        data-hit={point !== undefined || undefined}
        {...handlers}
        onPointerMove={(event) => {
          const hit = find(event);
          setPointed(hit !== null);
          if (hit?.state !== active?.state || hit?.year !== active?.year) {
            onActive(hit && { state: hit.state, year: hit.year });
          }
        }}
        onPointerLeave={() => onActive(null)}
        onClick={(event) => {
          const hit = find(event);
          if (hit) props.onOpenYear(hit.year);
        }}
        onKeyDown={onKeyDown}
      >
        {size.width > 0 && (
          <AgreementChart
            id={id}
            series={series}
            focusName={props.focusName}
            measure={measure}
            theme={theme}
            width={size.width}
            height={size.height}
            active={active}
            onSelectState={props.onOpenState}
          />
        )}
      </div>
      <output className="visually-hidden">{owner && point && pointWords(owner.name, point, measure)}</output>
      {pointed && owner && point && (
        <PointerTooltip key={`${owner.state} ${point.year}`} stage={stage} pointer={pointer}>
          <strong>{pointWords(owner.name, point, measure)}</strong>
          <span>
            {owner.name} absent in {formatPlural(point.absent, "more roll call")}, {props.focusName} in{" "}
            {point.focusAbsent}
          </span>
          <span>Click for the year’s roll calls</span>
        </PointerTooltip>
      )}
    </div>
  );
}
