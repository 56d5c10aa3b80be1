import type { TextSpan } from "../domain/evidence.ts";
import type { GoldRecord } from "./annotation.ts";
import { differencesOf, EXACT } from "./differences.ts";
import type { Difference } from "./differences.ts";

export interface Pair {
  expected: number;
  proposed: number;
  differs: Difference[];
}

/** Which expected record each proposal stands for, by index; what is in no pair was missed or is too much. */
export interface Matching {
  pairs: Pair[];
  missed: number[];
  extra: number[];
}

/**
 * Pairs expected and proposed records one to one. Two records can be a pair when they say the same thing of the same
 * words (`isSameThing`, overlapping quotations). Of several possible pairs those that differ least go first, then
 * those whose quotations overlap most, then the first in the text.
 */
export function matchRecords(expected: readonly GoldRecord[], proposed: readonly GoldRecord[]): Matching {
  const candidates = expected.flatMap((gold, goldIndex) =>
    proposed.flatMap((proposal, index) => {
      const overlap = overlapOf(gold.quote, proposal.quote);
      if (overlap === 0 || !isSameThing(gold, proposal)) return [];
      const differs = differencesOf(gold, proposal);
      return [{ expected: goldIndex, proposed: index, differs, overlap }];
    }),
  );
  candidates.sort(
    (a, b) =>
      exactDifferences(a) - exactDifferences(b) ||
      a.differs.length - b.differs.length ||
      b.overlap - a.overlap ||
      a.expected - b.expected ||
      a.proposed - b.proposed,
  );
  const takenGold = new Set<number>();
  const takenProposals = new Set<number>();
  const pairs: Pair[] = [];
  for (const { expected: gold, proposed: proposal, differs } of candidates) {
    if (takenGold.has(gold) || takenProposals.has(proposal)) continue;
    takenGold.add(gold);
    takenProposals.add(proposal);
    pairs.push({ expected: gold, proposed: proposal, differs });
  }
  return {
    pairs: pairs.toSorted((a, b) => a.expected - b.expected),
    missed: expected.flatMap((_, index) => (takenGold.has(index) ? [] : [index])),
    extra: proposed.flatMap((_, index) => (takenProposals.has(index) ? [] : [index])),
  };
}

/** How many characters two spans share. */
export function overlapOf(left: TextSpan, right: TextSpan): number {
  return Math.max(0, Math.min(left.end, right.end) - Math.max(left.start, right.start));
}

function exactDifferences({ differs }: { differs: readonly Difference[] }): number {
  return differs.filter((difference) => EXACT.has(difference)).length;
}

/**
 * The lenient rule. Events: the same type and mode, the same set of states, in whatever roles. Trade figures: the same
 * flow, amount, currency and states. Votes: the same state, vote and body. Gaps: the same topic and states.
 */
function isSameThing(left: GoldRecord, right: GoldRecord): boolean {
  switch (left.kind) {
    case "event":
      return (
        right.kind === "event" &&
        left.type === right.type &&
        left.mode === right.mode &&
        statesOf(left.parties.map(({ state }) => state)) === statesOf(right.parties.map(({ state }) => state))
      );
    case "trade":
      return (
        right.kind === "trade" &&
        left.flow === right.flow &&
        amountOf(left) === amountOf(right) &&
        pairOf(left) === pairOf(right)
      );
    case "vote":
      return (
        right.kind === "vote" &&
        left.state === right.state &&
        left.vote === right.vote &&
        left.body === right.body
      );
    case "gap":
      return right.kind === "gap" && left.topic === right.topic && pairOf(left) === pairOf(right);
  }
}

function statesOf(states: readonly (string | null)[]): string {
  return [...new Set(states.map((state) => state ?? "?"))].toSorted().join(" ");
}

function pairOf({ reporter, partner }: { reporter: string | null; partner: string | null }): string {
  return statesOf([reporter, partner]);
}

function amountOf({ amount, currency }: { amount: string | null; currency: string | null }): string {
  return `${amount === null ? "?" : plainDecimal(amount)} ${currency ?? "?"}`;
}

/** "10.50" and "10.5" are one amount. */
function plainDecimal(amount: string): string {
  return amount.includes(".") ? amount.replace(/\.?0+$/, "") : amount;
}
