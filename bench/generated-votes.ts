import type { RollCallFacts, VoteRow } from "../src/main/core/datafiles/reader.ts";
import type { VotePosition } from "../src/shared/domain/roll-call.ts";
import { STATES } from "../src/shared/gazetteer/states.ts";

const MEMBERS = STATES.filter(({ kind }) => kind === "member").map(({ iso3 }) => iso3);
const FIRST_YEAR = 1946;
const YEARS = 79;

/** Invented roll calls of all members, evenly over 79 years, the same each time. */
export function* generatedVotes(rollCalls: number): Generator<VoteRow[], void> {
  const random = createRandom(42);
  let line = 1;
  for (let index = 0; index < rollCalls; index += 1) {
    const leaning = random();
    const positions = MEMBERS.map(() => positionAt(random(), leaning));
    const rollCall = factsAt(index, rollCalls, positions);
    yield MEMBERS.map((code, place) => ({
      kind: "vote",
      line: (line += 1),
      rollCall,
      state: { system: "iso3", code },
      name: `NAME OF ${code}`,
      position: positions[place] ?? "absent",
    }));
  }
}

function positionAt(draw: number, leaning: number): VotePosition {
  if (draw < 0.08) return "absent";
  if (draw < 0.23 + 0.7 * leaning) return "yes";
  return draw < 0.93 ? "abstain" : "no";
}

function factsAt(index: number, rollCalls: number, positions: readonly VotePosition[]): RollCallFacts {
  const year = FIRST_YEAR + Math.floor((index / rollCalls) * YEARS);
  const count = (position: VotePosition) => positions.filter((one) => one === position).length;
  return {
    native: String(1_000_000 + index),
    body: "UNGA",
    symbol: `A/RES/${year - FIRST_YEAR + 1}/${index}`,
    session: String(year - FIRST_YEAR + 1),
    day: `${year}-${String((index % 12) + 1).padStart(2, "0")}-${String((index % 28) + 1).padStart(2, "0")}`,
    title: `Invented resolution number ${index} on a matter of the agenda`,
    agenda: "Invented item",
    draft: null,
    meeting: null,
    note: null,
    link: "https://example.org/record",
    part: null,
    important: index % 9 === 0,
    topics: [`SUBJECT ${index % 400}`, `AREA ${index % 37}`],
    stated: {
      yes: count("yes"),
      no: count("no"),
      abstain: count("abstain"),
      absent: count("absent"),
      members: MEMBERS.length,
    },
  };
}

/** Park and Miller's generator: the same numbers on every machine. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
