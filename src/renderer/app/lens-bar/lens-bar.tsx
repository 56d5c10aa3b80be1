import { ChevronDown } from "lucide-react";
import { stateName } from "../../../shared/gazetteer/states.ts";
import { Button } from "../../ui/button.tsx";
import { useDialogs } from "../dialogs/dialogs.tsx";
import { formatCount } from "../format.ts";
import { useFacets } from "../queries.ts";
import { useWorkspace } from "../use-workspace.ts";
import { useLens } from "../use-lens.ts";
import { DayField } from "./day-field.tsx";
import { LensChipRow } from "./lens-chip-row.tsx";
import { isClear } from "./lens-chips.ts";
import { QueryBox } from "./query-box.tsx";
import { TimeSlider } from "./time-slider.tsx";
import "./lens-bar.css";

/** The one filter of every view: focus, query, choices, time, and how much evidence is left. */
export function LensBar() {
  const { lens, setLens, clear } = useLens();
  const { open } = useDialogs();
  const { data: workspace } = useWorkspace();
  return (
    <header className="lens-bar" data-region="Lens" tabIndex={-1}>
      <div className="lens-row">
        <button
          type="button"
          className="lens-focus"
          data-tooltip="The state whose outreach you follow"
          onClick={() => open({ kind: "focus" })}
        >
          <span className="lens-focus-label">Focus</span>
          {stateName(lens.focus, "en")}
          <ChevronDown aria-hidden="true" />
        </button>
        <QueryBox />
        <LensCounts />
        <Button size="small" tone="quiet" disabled={isClear(lens)} onClick={clear}>
          Clear
        </Button>
      </div>
      <div className="lens-row lens-time" hidden={workspace?.articles === 0}>
        <DayField
          end="from"
          value={lens.from}
          onChange={(from) => setLens((old) => ordered({ ...old, from }))}
        />
        <TimeSlider />
        <DayField end="to" value={lens.to} onChange={(to) => setLens((old) => ordered({ ...old, to }))} />
      </div>
      <LensChipRow />
    </header>
  );
}

/** A range typed the wrong way round is turned. */
function ordered<Range extends { from: string | null; to: string | null }>(lens: Range): Range {
  const { from, to } = lens;
  return from !== null && to !== null && from > to ? { ...lens, from: to, to: from } : lens;
}

function LensCounts() {
  const { lens } = useLens();
  const { data } = useFacets(lens);
  return (
    <output className="lens-counts" aria-label="Evidence in the lens">
      {data && (
        <>
          <b>{formatCount(data.articles)}</b> {data.articles === 1 ? "article" : "articles"}
          {" · "}
          <b>{formatCount(data.events)}</b> {data.events === 1 ? "event" : "events"}
        </>
      )}
    </output>
  );
}
