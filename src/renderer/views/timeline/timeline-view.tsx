import { Maximize, Minus, Plus, SquareDashedMousePointer, Table2 } from "lucide-react";
import { useMemo, useState } from "react";
import type { DayRange } from "../../../shared/charts/day-scale.ts";
import { LaneKind } from "../../../shared/domain/outreach.ts";
import type { TimelineMark } from "../../../shared/domain/outreach.ts";
import { stateName } from "../../../shared/gazetteer/states.ts";
import { spanWords } from "../../app/day-words.ts";
import { FailurePanel } from "../../app/failure-panel.tsx";
import { formatPlural } from "../../app/format.ts";
import { useTimeline } from "../../app/queries.ts";
import { useCommands } from "../../app/use-commands.ts";
import { useDebounced } from "../../app/use-debounced.ts";
import { useLens } from "../../app/use-lens.ts";
import { useSelection } from "../../app/use-selection.ts";
import { useViewParams } from "../../app/use-view-params.ts";
import { useWorkspace } from "../../app/use-workspace.ts";
import { Welcome } from "../../app/welcome.tsx";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { SegmentedControl } from "../../ui/segmented-control.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { SortableTable } from "../../ui/sortable-table.tsx";
import { ViewHead } from "../../ui/view-head.tsx";
import { busiestDays } from "./busiest-days.ts";
import { laneNames, LANES } from "./lane-names.ts";
import { TimelineStage } from "./timeline-stage.tsx";
import { OPEN_COLUMN, rowKey, timelineRows } from "./timeline-rows.ts";
import { CLOSEST_DAYS, showRange, toIsoRange, zoomAround } from "./visible-days.ts";
import "./timeline.css";

const STEP = 1.6;
/** A wheel turning must not ask for an answer at every notch. */
const REST_MS = 140;

/** The events of the lens over time, by state or by type. */
export function TimelineView() {
  const { lens, setLens, clear } = useLens();
  const { selection, select } = useSelection();
  const { params, setParams } = useViewParams();
  const { data: workspace } = useWorkspace();
  const parsed = LaneKind.safeParse(params["lanes"]);
  const lanes = parsed.success ? parsed.data : "state";
  const asTable = params["table"] === "1";
  const laneName = useMemo(() => laneNames(lanes), [lanes]);
  const [zoomed, setZoomed] = useState<DayRange | null>(null);
  const [brushing, setBrushing] = useState(false);
  const calm = useDebounced(zoomed, REST_MS);
  const visible = useMemo(() => calm && toIsoRange(calm), [calm]);
  const whole = useTimeline(lens, { lanes, visible: null });
  const timeline = useTimeline(lens, { lanes, visible });
  const answer = timeline.data;
  const from = lens.from ?? whole.data?.from ?? null;
  const to = lens.to ?? whole.data?.to ?? null;
  const extent = useMemo(() => (from !== null && to !== null ? showRange(from, to) : null), [from, to]);
  const domain = zoomed ?? extent;
  const zoomBy = (factor: number) => {
    if (domain) setZoomed(zoomAround(domain, (domain.from + domain.to) / 2, factor));
  };
  const reset = () => setZoomed(null);
  const busiest = useMemo(() => busiestDays(whole.data?.marks ?? []), [whole.data]);
  const zoomToBusiest = () => {
    if (busiest) setZoomed(showRange(busiest.from, busiest.to));
  };
  const choose = (mark: TimelineMark) => {
    if (mark.kind === "event") return select({ kind: "event", id: mark.id });
    const closer = showRange(mark.from, mark.to);
    const deepest = domain !== null && domain.to - domain.from < CLOSEST_DAYS;
    if (!deepest) return setZoomed(closer);
    if (lanes === "state") select({ kind: "state", id: mark.lane });
  };
  useCommands([
    { id: "timeline.in", title: "Zoom in", section: "Timeline", keys: ["+", "="], run: () => zoomBy(STEP) },
    { id: "timeline.out", title: "Zoom out", section: "Timeline", keys: ["-"], run: () => zoomBy(1 / STEP) },
    ...(busiest
      ? [
          {
            id: "timeline.busiest",
            title: "Zoom to most events",
            section: "Timeline",
            keys: ["m"],
            run: zoomToBusiest,
          },
        ]
      : []),
    { id: "timeline.whole", title: "Whole period", section: "Timeline", keys: ["0"], run: reset },
    {
      id: "timeline.brush",
      title: "Choose a time range by dragging",
      section: "Timeline",
      keys: ["b"],
      run: () => setBrushing((old) => !old),
    },
    {
      id: "timeline.table",
      title: asTable ? "Show the timeline" : "Show the timeline's marks as a table",
      section: "Timeline",
      keys: ["t"],
      run: () => setParams({ table: asTable ? null : "1" }),
    },
  ]);
  if (workspace?.articles === 0) return <Welcome />;
  const error = timeline.error ?? whole.error;
  if (error && !answer) {
    return (
      <section className="timeline-view" aria-label="Timeline">
        <FailurePanel what="The timeline" error={error} onRetry={() => void timeline.refetch()} />
      </section>
    );
  }
  const lanesShown = whole.data?.laneKeys.length ?? 0;
  const undated = whole.data?.undated ?? 0;
  const shown = zoomed ? toIsoRange(zoomed) : from !== null && to !== null ? { from, to } : null;
  const title = `Events of ${stateName(lens.focus, "en")} over time`;
  const subtitle = [
    shown && spanWords(shown.from, shown.to),
    lanesShown > 0 && answer?.marks.length === 0 && "no event in this period",
    undated > 0 && `${formatPlural(undated, "event has", "events have")} no date and no mark`,
  ]
    .filter(Boolean)
    .join("; ");
  return (
    <section className="timeline-view" aria-label="Timeline">
      <ViewHead title={title} subtitle={subtitle}>
        <SegmentedControl
          label="Lanes"
          value={lanes}
          options={LANES}
          onChange={(next) => setParams({ lanes: next })}
        />
        {busiest && !asTable && (
          <Button
            size="small"
            data-tooltip={`Zoom to where most events are, ${spanWords(busiest.from, busiest.to)}`}
            data-tooltip-key="M"
            onClick={zoomToBusiest}
          >
            Most events
          </Button>
        )}
        <div className="timeline-tools">
          <IconButton label="Zoom in" hint="+" disabled={!domain} onClick={() => zoomBy(STEP)}>
            <Plus />
          </IconButton>
          <IconButton label="Zoom out" hint="-" disabled={!domain} onClick={() => zoomBy(1 / STEP)}>
            <Minus />
          </IconButton>
          <IconButton label="Whole period" hint="0" disabled={zoomed === null} onClick={reset}>
            <Maximize />
          </IconButton>
          <IconButton
            label="Choose a time range by dragging"
            hint="B"
            disabled={!domain}
            aria-pressed={brushing}
            onClick={() => setBrushing((old) => !old)}
          >
            <SquareDashedMousePointer />
          </IconButton>
        </div>
        <Button
          size="small"
          icon={<Table2 />}
          aria-pressed={asTable}
          data-tooltip="The timeline's marks"
          data-tooltip-key="T"
          onClick={() => setParams({ table: asTable ? null : "1" })}
        >
          Table
        </Button>
      </ViewHead>
      {!answer && <Skeleton lines={6} label="Loading the timeline" />}
      {whole.data && lanesShown === 0 && (
        <EmptyState
          title="No dated event passes the lens"
          actions={<Button onClick={clear}>Clear the lens</Button>}
        >
          {undated > 0 && <p>{formatPlural(undated, "event has", "events have")} no date.</p>}
        </EmptyState>
      )}
      {answer && domain && lanesShown > 0 && asTable && (
        <SortableTable
          caption={title}
          {...timelineRows(answer, laneName)}
          openColumn={OPEN_COLUMN}
          onOpen={(key) => {
            const mark = answer.marks.find((candidate) => rowKey(candidate) === key);
            if (mark) choose(mark);
          }}
        />
      )}
      {answer && domain && lanesShown > 0 && !asTable && (
        <TimelineStage
          answer={answer}
          laneName={laneName}
          domain={domain}
          stale={timeline.isPlaceholderData && visible === null}
          selected={selection?.kind === "event" ? selection.id : null}
          brushing={brushing}
          onDomain={setZoomed}
          onBrush={(range) => {
            setLens((old) => ({ ...old, ...toIsoRange(range) }));
            setZoomed(null);
            setBrushing(false);
          }}
          onReset={reset}
          onSelect={choose}
        />
      )}
      {lanesShown > 0 && !asTable && (
        <footer className="timeline-foot">
          Grey bars at the top count the articles of the corpus: where they are missing, silence is not
          inactivity.
        </footer>
      )}
    </section>
  );
}
