import { useId, useMemo, useRef } from "react";
import { histogramDomain, histogramScale } from "../../../shared/charts/histogram-marks.ts";
import type { DayRange, DayScale } from "../../../shared/charts/day-scale.ts";
import { TimeHistogram } from "../../../shared/charts/time-histogram.tsx";
import { dayFromNumber, dayNumber } from "../../../shared/domain/iso-day.ts";
import { DEFAULT_LENS } from "../../../shared/domain/lens.ts";
import type { Histogram } from "../../../shared/domain/outreach.ts";
import { formatDay } from "../format.ts";
import { useHistogram } from "../queries.ts";
import { useChartTheme } from "../theme.tsx";
import { useLens } from "../use-lens.ts";
import { useSize } from "../../ui/use-size.ts";
import { beginBrush, brushTo, stepEnd } from "./brush.ts";
import type { BrushGesture } from "./brush.ts";

const HEIGHT_PX = 40;
const NOTHING: Histogram = { unit: "year", events: [], articles: [] };
const STEP_DAYS: Record<Histogram["unit"], number> = { day: 1, month: 30, year: 365 };

/** The evidence over all time, with the lens's time range to draw, drag and step. */
export function TimeSlider() {
  const { lens, setLens } = useLens();
  const { data: histogram = NOTHING } = useHistogram(lens);
  const theme = useChartTheme();
  const id = useId();
  const [boxRef, { width }] = useSize();
  const domain = useWholePeriod(histogram);
  const range = domain && rangeOf(lens.from, lens.to, domain);
  const choose = (next: DayRange, replace: boolean) =>
    domain && setLens((old) => ({ ...old, ...daysOf(next, domain) }), { replace });
  return (
    <div ref={boxRef} className="time-slider">
      {width > 0 && (
        <TimeHistogram
          id={id}
          histogram={histogram}
          theme={theme}
          width={width}
          height={HEIGHT_PX}
          domain={domain}
          selected={range}
        />
      )}
      {domain && width > 0 && (
        <Brush
          domain={domain}
          range={range}
          scale={histogramScale(domain, width)}
          stepDays={STEP_DAYS[histogram.unit]}
          onChange={choose}
        />
      )}
    </div>
  );
}

/** All days that the evidence of the focus state covers: the axis stays put while the lens changes. */
function useWholePeriod(shown: Histogram): DayRange | null {
  const { lens } = useLens();
  const { data: whole = NOTHING } = useHistogram(
    useMemo(() => ({ ...DEFAULT_LENS, focus: lens.focus }), [lens.focus]),
  );
  return histogramDomain({
    unit: shown.unit,
    events: [...whole.events, ...shown.events],
    articles: [...whole.articles, ...shown.articles],
  });
}

function rangeOf(from: string | null, to: string | null, domain: DayRange): DayRange | null {
  if (from === null && to === null) return null;
  const first = from === null ? domain.from : dayNumber(from);
  return { from: first, to: Math.max(first, to === null ? domain.to : dayNumber(to)) };
}

/** An end at the edge of the evidence is left open, so that it stays there when more is imported. */
function daysOf(range: DayRange, domain: DayRange): { from: string | null; to: string | null } {
  return {
    from: range.from <= domain.from ? null : dayFromNumber(range.from),
    to: range.to >= domain.to ? null : dayFromNumber(range.to),
  };
}

interface BrushProps {
  domain: DayRange;
  range: DayRange | null;
  scale: DayScale;
  stepDays: number;
  onChange: (range: DayRange, replace: boolean) => void;
}

function Brush({ domain, range, scale, stepDays, onChange }: BrushProps) {
  const gestureRef = useRef<{ brush: BrushGesture; startX: number; moved: boolean } | null>(null);
  return (
    <div
      className="time-brush"
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const x = xOf(event);
        gestureRef.current = { brush: beginBrush(x, range, scale), startX: x, moved: false };
      }}
      onPointerMove={(event) => {
        const gesture = gestureRef.current;
        const x = xOf(event);
        if (!gesture || (!gesture.moved && Math.abs(x - gesture.startX) < 3)) return;
        onChange(brushTo(gesture.brush, scale.day(x), domain), gesture.moved);
        gesture.moved = true;
      }}
      onPointerUp={() => (gestureRef.current = null)}
      onPointerCancel={() => (gestureRef.current = null)}
    >
      {(["from", "to"] as const).map((end) => (
        <BrushHandle key={end} end={end} {...{ domain, range, scale, stepDays, onChange }} />
      ))}
    </div>
  );
}

function xOf(event: React.PointerEvent<HTMLElement>): number {
  return event.clientX - event.currentTarget.getBoundingClientRect().left;
}

const KEYS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -12,
  PageUp: 12,
};

function BrushHandle({ end, domain, range, scale, stepDays, onChange }: BrushProps & { end: "from" | "to" }) {
  const shown = range ?? domain;
  const x = scale.x(end === "from" ? shown.from : shown.to + 1);
  return (
    <div
      className="time-handle"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- two ends on one axis; <input type=range> has one
      role="slider"
      tabIndex={0}
      aria-label={end === "from" ? "Start of the time range" : "End of the time range"}
      aria-valuemin={domain.from}
      aria-valuemax={domain.to}
      aria-valuenow={shown[end]}
      aria-valuetext={formatDay(dayFromNumber(shown[end]))}
      style={{ left: Math.max(scale.left, Math.min(x, scale.right)) }}
      onKeyDown={(event) => {
        const steps = event.key === "Home" ? -Infinity : event.key === "End" ? Infinity : KEYS[event.key];
        if (steps === undefined) return;
        event.preventDefault();
        onChange(stepEnd(shown, end, steps * (event.shiftKey ? 1 : stepDays), domain), event.repeat);
      }}
    />
  );
}
