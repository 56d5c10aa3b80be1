import { Table2 } from "lucide-react";
import { useCallback, useEffect, useRef, useState } from "react";
import { mapTable } from "../../../shared/charts/map-words.ts";
import { SHAPES_NOTE } from "../../../shared/charts/world-shapes.ts";
import { MapMeasure } from "../../../shared/domain/outreach.ts";
import type { Iso3 } from "../../../shared/domain/state-code.ts";
import { FailurePanel } from "../../app/failure-panel.tsx";
import { useHistogram, useMap } from "../../app/queries.ts";
import { useCommands } from "../../app/use-commands.ts";
import { useLens } from "../../app/use-lens.ts";
import { useSelection } from "../../app/use-selection.ts";
import { useViewParams } from "../../app/use-view-params.ts";
import { useWorkspace } from "../../app/use-workspace.ts";
import { Welcome } from "../../app/welcome.tsx";
import { Button } from "../../ui/button.tsx";
import { SegmentedControl } from "../../ui/segmented-control.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { SortableTable } from "../../ui/sortable-table.tsx";
import { ViewHead } from "../../ui/view-head.tsx";
import { MapStage } from "./map-stage.tsx";
import { mapRows } from "./map-rows.ts";
import { mapSubtitle, mapTitle, MEASURES } from "./map-titles.ts";
import { PlayBar } from "./play-bar.tsx";
import type { PlayWindow } from "./play-frames.ts";
import { STATE_LOOKUP } from "./state-lookup.ts";
import { usePlay } from "./use-play.ts";
import "./map.css";

const FRAME_MS = 900;

/** The states of the lens on the world, by the chosen measure, at a point in time or over all of it. */
export function MapView() {
  const { lens, setLens, clear } = useLens();
  const { selection, select } = useSelection();
  const { params, setParams } = useViewParams();
  const { data: workspace } = useWorkspace();
  const parsed = MapMeasure.safeParse(params["measure"]);
  const measure = parsed.success ? parsed.data : "events";
  const asTable = params["table"] === "1";
  const map = useMap(lens, measure);
  const { data: histogram } = useHistogram(lens);
  const [span, setSpan] = useState<PlayWindow>(3);
  const [speed, setSpeed] = useState(1);
  const play = usePlay(span, FRAME_MS / speed, map.isFetching);
  const chooseRef = useRef((_state: Iso3, _add: boolean) => {});
  useEffect(() => {
    chooseRef.current = (state, add) => {
      if (!add) return select({ kind: "state", id: state });
      if (state === lens.focus) return;
      setLens((old) => {
        const { include, exclude } = old.countries;
        const next = include.includes(state) ? include.filter((one) => one !== state) : [...include, state];
        return {
          ...old,
          countries: { include: next, exclude: exclude.filter((one) => one !== state) },
        };
      });
    };
  });
  const choose = useCallback((state: Iso3, add: boolean) => chooseRef.current(state, add), []);
  useCommands([
    {
      id: "map.table",
      title: asTable ? "Show the map" : "Show the map's numbers as a table",
      section: "Map",
      keys: ["t"],
      run: () => setParams({ table: asTable ? null : "1" }),
    },
    { id: "map.play", title: "Play through time", section: "Map", keys: ["shift+p"], run: play.toggle },
    { id: "map.next", title: "Next step in time", section: "Map", keys: ["."], run: () => play.step(1) },
    {
      id: "map.previous",
      title: "Previous step in time",
      section: "Map",
      keys: [","],
      run: () => play.step(-1),
    },
    ...MEASURES.map(({ value, label }) => ({
      id: `map.measure.${value}`,
      title: `Map by ${label.toLowerCase()}`,
      section: "Map",
      run: () => setParams({ measure: value }),
    })),
  ]);
  if (workspace?.articles === 0) return <Welcome />;
  if (map.error && !map.data) {
    return (
      <section className="map-view" aria-label="Map">
        <FailurePanel what="The map" error={map.error} onRetry={() => void map.refetch()} />
      </section>
    );
  }
  const answer = map.data;
  const title = mapTitle(lens.focus, measure);
  return (
    <section className="map-view" aria-label="Map">
      <ViewHead title={title} subtitle={answer && mapSubtitle(answer, lens)}>
        <SegmentedControl
          label="Colour the states by"
          value={measure}
          options={MEASURES}
          onChange={(next) => setParams({ measure: next })}
        />
        <Button
          size="small"
          icon={<Table2 />}
          aria-pressed={asTable}
          data-tooltip="The map's numbers"
          data-tooltip-key="T"
          onClick={() => setParams({ table: asTable ? null : "1" })}
        >
          Table
        </Button>
      </ViewHead>
      {!answer && <Skeleton lines={6} label="Loading the map" />}
      {answer && asTable && (
        <SortableTable
          caption={title}
          {...mapRows(mapTable(answer, STATE_LOOKUP))}
          openColumn={0}
          onOpen={(state) => select({ kind: "state", id: state })}
        />
      )}
      {answer && !asTable && (
        <MapStage
          answer={answer}
          stale={map.isPlaceholderData}
          selected={selection?.kind === "state" ? selection.id : null}
          onChoose={choose}
        />
      )}
      {answer && answer.states.length === 0 && (
        <p className="map-none">
          No evidence passes the lens{lens.from !== null || lens.to !== null ? " in this time range" : ""}.
          <Button size="small" tone="quiet" onClick={clear}>
            Clear the lens
          </Button>
        </p>
      )}
      <footer className="map-foot">
        <PlayBar
          play={play}
          range={lens}
          span={span}
          onSpan={setSpan}
          unit={histogram?.unit ?? "month"}
          speed={speed}
          onSpeed={setSpeed}
        />
        <p className="map-note">{SHAPES_NOTE} Ctrl+click adds a state to the lens.</p>
      </footer>
    </section>
  );
}
