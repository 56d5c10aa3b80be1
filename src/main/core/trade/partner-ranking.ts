import { TradeBasis, WORLD } from "../../../shared/domain/trade.ts";
import type { PartnerRow, TradeMeasure } from "../../../shared/domain/trade.ts";
import { amountOfCents } from "./decimal-text.ts";

/** What a reporter's files say of one partner, one flow and one year. */
export interface PartnerFlow {
  partner: string;
  currency: string;
  valuation: string;
  cents: number;
  basis: TradeBasis;
}

export interface YearFlows {
  exports: readonly PartnerFlow[];
  imports: readonly PartnerFlow[];
}

export interface Ranking {
  currency: string | null;
  otherCurrencies: (string | null)[];
  world: string | null;
  worldBasis: "stated" | "summed" | null;
  basis: TradeBasis | null;
  rows: Omit<PartnerRow, "name">[];
}

export const NO_RANKING: Ranking = {
  currency: null,
  otherCurrencies: [],
  world: null,
  worldBasis: null,
  basis: null,
  rows: [],
};

interface Both {
  exports: PartnerFlow | null;
  imports: PartnerFlow | null;
}

/** Unions whose members stand in the list beside them. */
const UNIONS = new Set(["m49:097", "m49:975"]);

/**
 * Partners by a measure, the largest first, in the one currency that most of the figures are in; areas that are no
 * states after all states. The world is what the file states of it, else the sum of the partners.
 */
export function rankPartners(now: YearFlows, before: YearFlows, measure: TradeMeasure): Ranking {
  const [currency, ...others] = currenciesOf([...now.exports, ...now.imports]);
  if (currency === undefined) return NO_RANKING;
  const partners = byPartner(now, currency);
  const previous = byPartner(before, currency);
  const world = partners.get(WORLD);
  partners.delete(WORLD);
  const valued = [...partners].flatMap(([partner, both]) => {
    const cents = valueOf(both, measure);
    return cents === null ? [] : [{ partner, both, cents }];
  });
  const stated = world ? statedWorld(world, measure) : null;
  const summed = valued
    .filter(({ partner }) => !UNIONS.has(partner))
    .reduce((total, { cents }) => total + cents, 0);
  const whole = stated ?? (valued.length > 0 ? summed : null);
  const bases = new Set(
    valued.flatMap(({ both }) => [both.exports?.basis ?? [], both.imports?.basis ?? []].flat()),
  );
  const rows = valued
    .toSorted(
      (left, right) =>
        Number(isArea(left.partner)) - Number(isArea(right.partner)) ||
        right.cents - left.cents ||
        (left.partner < right.partner ? -1 : 1),
    )
    .map(({ partner, both, cents }, index) => {
      const earlier = previous.get(partner);
      const was = earlier && sameDirections(earlier, both, measure) ? valueOf(earlier, measure) : null;
      return {
        partner,
        exports: both.exports ? amountOfCents(both.exports.cents) : null,
        imports: both.imports ? amountOfCents(both.imports.cents) : null,
        value: amountOfCents(cents),
        sharePercent: measure === "balance" || !whole ? null : (cents / whole) * 100,
        rank: index + 1,
        previous: was === null ? null : amountOfCents(was),
      };
    });
  return {
    currency: currency || null,
    otherCurrencies: others.map((other) => other || null),
    world: whole === null ? null : amountOfCents(whole),
    worldBasis: whole === null ? null : stated === null ? "summed" : "stated",
    basis: TradeBasis.options.findLast((basis) => bases.has(basis)) ?? null,
    rows,
  };
}

/** What has no state's code keeps the file's, "m49:490". */
function isArea(partner: string): boolean {
  return partner.includes(":");
}

/** Exports alone in one year and both in the next make no change of the total. */
function sameDirections(earlier: Both, now: Both, measure: TradeMeasure): boolean {
  if (measure !== "total") return true;
  return (
    (earlier.exports === null) === (now.exports === null) &&
    (earlier.imports === null) === (now.imports === null)
  );
}

/** Of a total what there is of the two; of a balance only both. */
function valueOf({ exports: out, imports: back }: Both, measure: TradeMeasure): number | null {
  switch (measure) {
    case "total":
      return out || back ? (out?.cents ?? 0) + (back?.cents ?? 0) : null;
    case "export":
      return out?.cents ?? null;
    case "import":
      return back?.cents ?? null;
    case "balance":
      return out && back ? out.cents - back.cents : null;
  }
}

/** One direction of the world is not the world's total. */
function statedWorld(world: Both, measure: TradeMeasure): number | null {
  if (measure === "total" && !(world.exports && world.imports)) return null;
  return valueOf(world, measure);
}

function byPartner({ exports, imports }: YearFlows, currency: string): Map<string, Both> {
  const partners = new Map<string, Both>();
  const add = (flows: readonly PartnerFlow[], direction: keyof Both, usual: string) => {
    for (const flow of flows) {
      if (flow.currency !== currency) continue;
      const known = partners.get(flow.partner) ?? { exports: null, imports: null };
      if (known[direction]?.valuation === usual) continue;
      partners.set(flow.partner, { ...known, [direction]: flow });
    }
  };
  add(exports, "exports", "FOB");
  add(imports, "imports", "CIF");
  return partners;
}

/** The one of most figures first. */
function currenciesOf(flows: readonly PartnerFlow[]): string[] {
  const counts = new Map<string, number>();
  for (const { currency } of flows) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  return [...counts].toSorted((left, right) => right[1] - left[1]).map(([currency]) => currency);
}
