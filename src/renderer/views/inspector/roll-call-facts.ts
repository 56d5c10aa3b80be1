import type { CellPosition } from "../../../shared/charts/votes-words.ts";
import { POSITION_LABELS } from "../../../shared/charts/votes-words.ts";
import type { RollCall, RollCallDetail, Tally, VoteRecord } from "../../../shared/domain/roll-call.ts";
import { voterName } from "../../app/voter-name.ts";

/** One line of a tally: what the file states beside what its rows add up to. */
export interface TallyLine {
  label: string;
  stated: number | null;
  counted: number | null;
  differs: boolean;
}

const PARTS: readonly { key: keyof Tally; label: string }[] = [
  { key: "yes", label: "Yes" },
  { key: "abstain", label: "Abstained" },
  { key: "no", label: "No" },
  { key: "absent", label: "Absent" },
  { key: "members", label: "Members" },
];

export function tallyLines({ counted, stated }: Pick<RollCall, "counted" | "stated">): TallyLine[] {
  return PARTS.map(({ key, label }) => {
    const said = stated?.[key] ?? null;
    const found = counted[key];
    return {
      label,
      stated: said,
      counted: found,
      differs: said !== null && found !== null && said !== found,
    };
  });
}

/** Votes of one position, by the states' names. */
export interface VoteGroup {
  position: VoteRecord["position"];
  label: string;
  votes: (VoteRecord & { shownName: string; nameThen: string | null })[];
}

const GROUPS: readonly VoteRecord["position"][] = ["no", "abstain", "yes", "absent", "not-member"];

/** The fewest first: no and abstentions are what is looked for. A name at the time is told where it is another one. */
export function voteGroups(votes: readonly VoteRecord[]): VoteGroup[] {
  return GROUPS.map((position) => ({
    position,
    label: POSITION_LABELS[position],
    votes: votes
      .filter((vote) => vote.position === position)
      .map((vote) => {
        const shownName = voterName(vote.state);
        const other = vote.name !== null && folded(vote.name) !== folded(shownName);
        return { ...vote, shownName, nameThen: other ? vote.name : null };
      })
      .toSorted((left, right) => left.shownName.localeCompare(right.shownName, "en")),
  })).filter(({ votes: found }) => found.length > 0);
}

function folded(name: string): string {
  return name.trim().toLowerCase();
}

export function positionsByState(votes: readonly VoteRecord[]): ReadonlyMap<string, CellPosition> {
  return new Map(votes.map(({ state, position }) => [state, position]));
}

/** "A/RES/68/262: Territorial integrity …" names the page; a symbol alone where the file has no title. */
export function rollCallHeading({ rollCall }: Pick<RollCallDetail, "rollCall">): string {
  return rollCall.title === "" ? (rollCall.symbol ?? rollCall.id) : rollCall.title;
}
