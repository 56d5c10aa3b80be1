import { Minus, Plus, RotateCcw } from "lucide-react";
import { useCallback, useId, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { WHOLE_WORLD } from "../../../shared/charts/map-view.ts";
import { WorldMap } from "../../../shared/charts/world-map.tsx";
import type { Iso3 } from "../../../shared/domain/state-code.ts";
import { useChartTheme } from "../../app/theme.tsx";
import { useCommands } from "../../app/use-commands.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { PointerTooltip, usePointer } from "../../ui/pointer-tooltip.tsx";
import { useSize } from "../../ui/use-size.ts";
import { ARROWS, focusNeighbour } from "./focus-neighbour.ts";
import type { MapPicture } from "./map-picture.ts";
import { panBy, refit, zoomAt } from "./map-zoom.ts";
import { STATE_LOOKUP } from "../../app/state-lookup.ts";
import { useMapGestures } from "./use-map-gestures.ts";

interface MapStageProps {
  picture: MapPicture;
  /** True while this answers an older question. */
  stale: boolean;
  selected: Iso3 | null;
  /** `add` when Ctrl or Command was held: the state goes into the lens. Keep the same function between renders. */
  onChoose: (state: Iso3, add: boolean) => void;
}

const STEP = 1.6;
const PAN_PX = 60;

/** The map itself, filling its place, to zoom, to drag and to click. */
export function MapStage({ picture, stale, selected, onChoose }: MapStageProps) {
  const id = useId();
  const theme = useChartTheme();
  const stage = useRef<HTMLDivElement>(null);
  const [measureRef, size] = useSize();
  const [hovered, setHovered] = useState<Iso3 | null>(null);
  const { pointer, handlers } = usePointer();
  const adding = useRef(false);
  const [view, setView] = useState(WHOLE_WORLD);
  const [fitted, setFitted] = useState(size);
  if (fitted !== size) {
    setFitted(size);
    setView(refit(view, fitted, size));
  }
  const gestures = useMapGestures(stage, size, setView);
  const select = useCallback((state: Iso3) => onChoose(state, adding.current), [onChoose]);
  const middle = { x: size.width / 2, y: size.height / 2 };
  const zoomBy = (factor: number) => setView((old) => zoomAt(old, factor, middle, size));
  useCommands([
    { id: "map.in", title: "Zoom in", section: "Map", keys: ["+", "="], run: () => zoomBy(STEP) },
    { id: "map.out", title: "Zoom out", section: "Map", keys: ["-"], run: () => zoomBy(1 / STEP) },
    {
      id: "map.whole",
      title: "Whole world",
      section: "Map",
      keys: ["0"],
      run: () => setView(() => WHOLE_WORLD),
    },
  ]);
  const onKeyDown = (event: KeyboardEvent) => {
    adding.current = event.ctrlKey || event.metaKey;
    const arrow = ARROWS[event.key];
    if (!arrow || adding.current) return;
    event.preventDefault();
    // The whole world needs no panning: there arrows go from state to state.
    if (view.k > 1) setView((old) => panBy(old, -arrow.x * PAN_PX, -arrow.y * PAN_PX, size));
    else if (stage.current) focusNeighbour(stage.current, arrow);
  };
  return (
    <div className="map-stage" ref={stage} data-stale={stale || undefined}>
      {/* The states within are the controls; the ground around them only takes drags and, when zoomed, arrow keys. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions jsx-a11y/click-events-have-key-events */}
      <div
        className="map-ground"
        ref={measureRef}
        data-zoomed={view.k > 1 || undefined}
        {...gestures}
        onClickCapture={(event) => {
          adding.current = event.ctrlKey || event.metaKey;
          gestures.onClickCapture(event);
        }}
        onKeyDownCapture={onKeyDown}
        {...handlers}
      >
        {size.width > 0 && (
          <WorldMap
            id={id}
            reading={picture.reading}
            name={picture.name}
            altText={picture.altText}
            wordsOf={picture.wordsOf}
            lookup={STATE_LOOKUP}
            theme={theme}
            width={size.width}
            height={size.height}
            view={view}
            selected={selected}
            hovered={hovered}
            onSelectState={select}
            onHoverState={setHovered}
          />
        )}
      </div>
      {hovered !== null && (
        <PointerTooltip key={hovered} stage={stage} pointer={pointer}>
          {picture.tooltipOf(hovered)}
        </PointerTooltip>
      )}
      <div className="map-zoom">
        <IconButton label="Zoom in" hint="+" onClick={() => zoomBy(STEP)}>
          <Plus />
        </IconButton>
        <IconButton label="Zoom out" hint="-" disabled={view.k === 1} onClick={() => zoomBy(1 / STEP)}>
          <Minus />
        </IconButton>
        <IconButton
          label="Whole world"
          hint="0"
          disabled={view.k === 1}
          onClick={() => setView(() => WHOLE_WORLD)}
        >
          <RotateCcw />
        </IconButton>
      </div>
    </div>
  );
}
