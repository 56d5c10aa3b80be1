import type { LaneKind } from "../../../shared/domain/outreach.ts";
import { stateName } from "../../../shared/gazetteer/states.ts";

export const LANES: readonly { value: LaneKind; label: string }[] = [
  { value: "state", label: "By state" },
  { value: "type", label: "By type" },
];

/** A lane's name: the state's, or the type's in plain letters. */
export function laneNames(lanes: LaneKind): (key: string) => string {
  return lanes === "state"
    ? (key) => stateName(key, "en")
    : (key) => key.slice(0, 1) + key.slice(1).toLowerCase();
}
