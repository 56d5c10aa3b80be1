import type { Tally } from "../../../shared/domain/roll-call.ts";

/** What is wrong with a tally, in itself or against the rows of its file; null when nothing is. */
export function tallyClash(stated: Tally, counted: Tally): string | null {
  const problems = [ofItself(stated), againstRows(stated, counted)].filter((problem) => problem !== null);
  return problems.length === 0 ? null : problems.join("; ");
}

/** At least a tenth of those who voted did not vote yes. */
export function isContested(tally: Tally): boolean {
  return voted(tally) > 0 && (tally.no + tally.abstain) * 10 >= voted(tally);
}

function voted({ yes, no, abstain }: Tally): number {
  return yes + no + abstain;
}

function ofItself({ yes, no, abstain, absent, members }: Tally): string | null {
  if (absent === null || members === null) return null;
  const sum = yes + no + abstain + absent;
  return sum === members
    ? null
    : `the stated tally adds up to ${sum} (${yes} yes, ${no} no, ${abstain} abstaining, ${absent} not voting) for ${members} members`;
}

/** More rows than stated is wrong however few rows there are; fewer only where no state's row is missing. */
function againstRows(stated: Tally, counted: Tally): string | null {
  const isComplete =
    stated.members === null ? voted(counted) >= voted(stated) : (counted.members ?? 0) >= stated.members;
  const differs = (["yes", "no", "abstain", "absent"] as const).filter((position) => {
    const [said, rows] = [stated[position], counted[position]];
    if (said === null || rows === null) return false;
    return isComplete ? said !== rows : rows > said;
  });
  const words = differs.map(
    (position) => `${stated[position]} ${POSITION_WORDS[position]} stated, ${counted[position]} in the rows`,
  );
  if (stated.members !== null && (counted.members ?? 0) > stated.members) {
    words.push(`${stated.members} members stated, ${counted.members} in the rows`);
  }
  return words.length === 0 ? null : words.join(", ");
}

const POSITION_WORDS = { yes: "yes", no: "no", abstain: "abstaining", absent: "not voting" } as const;
