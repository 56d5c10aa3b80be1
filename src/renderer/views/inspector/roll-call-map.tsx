import { useId, useMemo, useRef, useState } from "react";
import { unmapped } from "../../../shared/charts/vote-map-marks.ts";
import { VoteMap, voteMapHeight } from "../../../shared/charts/vote-map.tsx";
import { POSITION_VERBS } from "../../../shared/charts/votes-words.ts";
import { SHAPES_NOTE } from "../../../shared/charts/world-shapes.ts";
import type { VoteRecord } from "../../../shared/domain/roll-call.ts";
import type { Iso3 } from "../../../shared/domain/state-code.ts";
import { STATE_LOOKUP } from "../../app/state-lookup.ts";
import { useChartTheme } from "../../app/theme.tsx";
import { voterName } from "../../app/voter-name.ts";
import { PointerTooltip, usePointer } from "../../ui/pointer-tooltip.tsx";
import { useSize } from "../../ui/use-size.ts";
import { positionsByState } from "./roll-call-facts.ts";

/** Who voted how, on the world; who is on no map of today is named below. */
export function RollCallMap({ votes, focus }: { votes: readonly VoteRecord[]; focus: Iso3 }) {
  const id = useId();
  const theme = useChartTheme();
  const stage = useRef<HTMLDivElement>(null);
  const [measureRef, { width }] = useSize();
  const [hovered, setHovered] = useState<Iso3 | null>(null);
  const { pointer, handlers } = usePointer();
  const positions = useMemo(() => positionsByState(votes), [votes]);
  const missing = useMemo(() => unmapped(positions, STATE_LOOKUP), [positions]);
  return (
    <div ref={stage} {...handlers}>
      <div ref={measureRef} className="roll-call-map">
        {width > 0 && (
          <VoteMap
            id={id}
            votes={positions}
            focus={focus}
            lookup={STATE_LOOKUP}
            theme={theme}
            width={width}
            height={voteMapHeight(width)}
            onHoverState={setHovered}
          />
        )}
      </div>
      {missing.length > 0 && (
        <p className="roll-call-note">
          On no map of today:{" "}
          {missing
            .map((state) => `${voterName(state)} (${POSITION_VERBS[positions.get(state) ?? "no-row"]})`)
            .join(", ")}
          .
        </p>
      )}
      <p className="roll-call-note">{SHAPES_NOTE}</p>
      {hovered !== null && (
        <PointerTooltip key={hovered} stage={stage} pointer={pointer}>
          <strong>{voterName(hovered)}</strong>
          <span>{POSITION_VERBS[positions.get(hovered) ?? "no-row"]}</span>
        </PointerTooltip>
      )}
    </div>
  );
}
