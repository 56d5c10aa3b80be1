import { Table2 } from "lucide-react";
import { useCallback, useEffect, useRef, useState } from "react";
import { SHAPES_NOTE } from "../../../shared/charts/world-shapes.ts";
import type { Iso3 } from "../../../shared/domain/state-code.ts";
import { FailurePanel } from "../../app/failure-panel.tsx";
import { useDataFiles } from "../../app/data-files/data-queries.ts";
import { useHistogram } from "../../app/queries.ts";
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
import { useAgreementPicture } from "./agreement-picture.tsx";
import { useEvidencePicture } from "./evidence-picture.tsx";
import { mapChoice, mapYear, measureName, MEASURES } from "./map-measures.ts";
import { MapYearBar } from "./map-year-bar.tsx";
import { PlayBar } from "./play-bar.tsx";
import type { PlayWindow } from "./play-frames.ts";
import { useTradePicture } from "./trade-picture.tsx";
import { usePlay } from "./use-play.ts";
import "./map.css";

const FRAME_MS = 900;

/** The states of the lens on the world, by the chosen measure, at a point in time or over all of it. */
export function MapView() {
  const { lens, setLens, clear } = useLens();
  const { selection, select } = useSelection();
  const { params, setParams } = useViewParams();
  const { data: workspace } = useWorkspace();
  const { data: files = [] } = useDataFiles();
  const choice = mapChoice(params);
  const year = mapYear(params);
  const asTable = params["table"] === "1";
  const evidence = useEvidencePicture(lens, choice.kind === "evidence" ? choice.measure : null);
  const trade = useTradePicture(lens, choice.kind === "trade" ? choice : null, year);
  const agreement = useAgreementPicture(lens, choice.kind === "agreement" ? choice : null, year);
  const map = { evidence, trade, agreement }[choice.kind];
  const { data: histogram } = useHistogram(lens);
  const [span, setSpan] = useState<PlayWindow>(3);
  const [speed, setSpeed] = useState(1);
  const play = usePlay(span, FRAME_MS / speed, map.fetching);
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
  const measures = (
    <SegmentedControl
      label="Colour the states by"
      value={measureName(choice)}
      options={MEASURES}
      onChange={(next) => setParams({ measure: next })}
    />
  );
  // Figures of data files need no articles; without either there is nothing to choose between.
  const isWelcome = workspace?.articles === 0 && choice.kind === "evidence";
  if (isWelcome && !files.some(({ state }) => state === "done")) return <Welcome />;
  if (isWelcome) {
    return (
      <section className="map-view" aria-label="Map">
        <ViewHead title="Map" subtitle="No articles yet; the data files have figures of their own">
          {measures}
        </ViewHead>
        <Welcome />
      </section>
    );
  }
  if (map.error && !map.picture) {
    return (
      <section className="map-view" aria-label="Map">
        <FailurePanel what="The map" error={map.error} onRetry={map.retry} />
      </section>
    );
  }
  const { picture } = map;
  return (
    <section className="map-view" aria-label="Map">
      <ViewHead title={picture?.title ?? "Map"} subtitle={picture?.subtitle}>
        {measures}
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
      {choice.kind !== "evidence" && (
        <MapYearBar choice={choice} year={year} years={picture?.years ?? []} onChange={setParams} />
      )}
      {!picture && <Skeleton lines={6} label="Loading the map" />}
      {picture && asTable && (
        <SortableTable
          caption={picture.title}
          {...mapRows(picture.table)}
          openColumn={0}
          onOpen={(state) => select({ kind: "state", id: state })}
        />
      )}
      {picture && !asTable && (
        <MapStage
          picture={picture}
          stale={map.stale}
          selected={selection?.kind === "state" ? selection.id : null}
          onChoose={choose}
        />
      )}
      {picture?.nothing && (
        <p className="map-none">
          {picture.nothing}
          {(choice.kind === "evidence" || lens.from !== null || lens.to !== null) && (
            <Button size="small" tone="quiet" onClick={clear}>
              Clear the lens
            </Button>
          )}
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
        <p className="map-note">
          {picture?.note} {SHAPES_NOTE} Ctrl+click adds a state to the lens.
        </p>
      </footer>
    </section>
  );
}
