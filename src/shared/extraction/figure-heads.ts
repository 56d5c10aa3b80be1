import type { LanguagePack } from "./packs/language-pack.ts";
import { isDash, isStop } from "./figure-tokens.ts";
import type { Flow, FigureToken } from "./figure-tokens.ts";
import { wordsOf } from "./words-of.ts";

/** What an amount is an amount of. */
export interface Head {
  /** Index of the word; for one that is taken from before the index where the amount's own words begin. */
  at: number;
  flow: Flow;
  how: "noun" | "delivery" | "verb" | "earlier" | "anaphor";
}

const REACH = 28;
const AFTER_REACH = 6;

/**
 * The flow that the amount at `money` belongs to: a noun that a verb ties to it ("exports reached"), a verb ("sold"),
 * a noun after it ("$41 million were exports"), or the flow of the amount before it ("and to Chad $2 million").
 * `before` is the index after the amount before; `last` tells what that amount was, null when it was nothing.
 */
export function headOf(
  tokens: readonly FigureToken[],
  money: number,
  before: number,
  last: Head | null,
  canPointBack: boolean,
  pack: LanguagePack,
): Head | null {
  if (isPrice(tokens, money, pack)) return null;
  if (isCompared(tokens, money, pack) && last) return { ...last, how: "earlier", at: money };
  const behind = headBehind(tokens, money, before, last !== null, canPointBack, pack);
  if (behind === "none") return null;
  if (behind) return behind;
  const after = headAfter(tokens, money, pack);
  if (after) return after;
  return last && continues(tokens, before, money, pack) ? { ...last, how: "earlier", at: before } : null;
}

/** "$128 per thousand cubic metres", "за тонну"; "за 2023 год" is a period. */
function isPrice(tokens: readonly FigureToken[], money: number, pack: LanguagePack): boolean {
  return wordsOf(pack.figures.per).has(tokens[money + 1]?.lower ?? "") && tokens[money + 1]?.date === null;
}

/** "up from $5 million", "against $5 million": an amount of an earlier period. */
export function isCompared(tokens: readonly FigureToken[], money: number, pack: LanguagePack): boolean {
  const word = tokens[money - 1]?.lower ?? "";
  const pair = `${tokens[money - 2]?.lower ?? ""} ${word}`;
  const before = wordsOf(pack.figures.before);
  return before.has(word) || before.has(pair);
}

function headBehind(
  tokens: readonly FigureToken[],
  money: number,
  from: number,
  goesOn: boolean,
  canPointBack: boolean,
  pack: LanguagePack,
): Head | "none" | null {
  const { figures, group } = pack;
  const ties = wordsOf(figures.ties);
  const plans = wordsOf(figures.plans);
  const clause = wordsOf(group.clause);
  const relative = wordsOf(group.relative);
  const negations = wordsOf(group.negations);
  const anaphors = wordsOf(figures.anaphors);
  let tied = wordsOf(figures.tiesBefore).has(tokens[money - 1]?.lower ?? "");
  for (let index = money - 1; index >= Math.max(from, money - REACH); index -= 1) {
    const token = tokens[index];
    if (!token) break;
    const { lower } = token;
    if (lower === ")") {
      const open = tokens.findLastIndex((other, at) => at < index && other.lower === "(");
      if (open < from) break;
      index = open;
      continue;
    }
    if (isStop(token)) {
      if (index !== money - 1 || !/^[(:]$/.test(lower)) break;
      tied = true;
      continue;
    }
    if (plans.has(lower) && token.state === null) return "none";
    if (isDash(token) || ties.has(lower)) {
      tied = true;
      if (negations.has(tokens[index - 1]?.lower ?? "")) return "none";
    }
    if (token.flow) {
      if (token.flow.how === "verb")
        return isTold(tokens, index, money, pack)
          ? { at: index, flow: token.flow.flow, how: "verb" }
          : "none";
      // "raised its exports to $5 million".
      const isRaised =
        wordsOf(figures.raisedTo).has(tokens[money - 1]?.lower ?? "") &&
        tokens
          .slice(Math.max(from, index - 4), index)
          .some(({ lower: verb }) => wordsOf(figures.raised).has(verb));
      // "exports totalled $5 million and imports $3 million".
      if (!tied && !isRaised && !(goesOn && index - from <= 3 && money - index <= 5)) return "none";
      return nounHead(tokens, index, pack) ?? "none";
    }
    if (tied && canPointBack && anaphors.has(lower) && startsClause(tokens, index, from, pack))
      return { at: index, flow: "total", how: "anaphor" };
    if (clause.has(lower) && !relative.has(lower) && index > from) break;
  }
  return null;
}

/** The noun at an index as a head: not "trade deal", not "the company's exports"; "deficit in trade" is a deficit. */
export function nounHead(tokens: readonly FigureToken[], at: number, pack: LanguagePack): Head | null {
  const word = tokens[at]?.flow;
  if (!word || word.how === "verb") return null;
  const { figures } = pack;
  const next = tokens[at + 1]?.lower ?? "";
  if (wordsOf(figures.noFlow).has(next)) return null;
  const others = wordsOf(figures.others);
  const near = tokens.slice(Math.max(0, at - 4), at + 4);
  if (near.some(({ lower }) => others.has(lower))) return null;
  const plans = wordsOf(figures.plans);
  if (tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => plans.has(lower))) return null;
  if (word.flow !== "balance") {
    for (let index = at - 1; index >= Math.max(0, at - 4); index -= 1) {
      if (tokens[index]?.flow?.flow === "balance") return { at: index, flow: "balance", how: "noun" };
    }
  }
  return { at, flow: word.flow, how: word.how };
}

/** "sold tea worth"; not "did not sell", not "delivered tractors under a contract worth". */
function isTold(tokens: readonly FigureToken[], verb: number, money: number, pack: LanguagePack): boolean {
  const { deliveryVerbs, goods, noFlow } = pack.figures;
  const comma = tokens.findIndex(({ lower }, index) => index > money && lower === ",");
  const object = tokens.slice(verb + 1, Math.min(money + AFTER_REACH, comma < 0 ? tokens.length : comma));
  const has = (list: readonly string[]) => object.some(({ lower }) => wordsOf(list).has(lower));
  if (has(noFlow) || (wordsOf(deliveryVerbs).has(tokens[verb]?.lower ?? "") && !has(goods))) return false;
  const plans = wordsOf(pack.figures.plans);
  const negations = wordsOf(pack.group.negations);
  return !tokens
    .slice(Math.max(0, verb - 3), verb)
    .some(({ lower }) => plans.has(lower) || negations.has(lower));
}

/** "it had dwindled to", "in the first half of 2022 the figure was": before the subject only dates and articles. */
function startsClause(tokens: readonly FigureToken[], at: number, from: number, pack: LanguagePack): boolean {
  const { figures, group } = pack;
  const light = [group.articles, group.and, group.clause, figures.period, figures.periodModifiers].map(
    (list) => wordsOf(list),
  );
  for (let index = at - 1; index >= from; index -= 1) {
    const token = tokens[index];
    if (!token || token.date || isStop(token) || token.lower === ",") continue;
    if (light.some((words) => words.has(token.lower)) || token.lower.length <= 4) continue;
    return false;
  }
  return true;
}

function headAfter(tokens: readonly FigureToken[], money: number, pack: LanguagePack): Head | null {
  let index = money + 1;
  if (!wordsOf(pack.figures.amountBefore).has(tokens[index]?.lower ?? "")) return null;
  for (; index <= money + AFTER_REACH; index += 1) {
    const token = tokens[index];
    if (!token || token.money || token.lower === "," || token.lower === ".") return null;
    if (token.flow && token.flow.how !== "verb") return nounHead(tokens, index, pack);
  }
  return null;
}

/** "…, to Chad $2 million", "and $7 million in 2023": nothing between two amounts but where and when. */
function continues(tokens: readonly FigureToken[], from: number, money: number, pack: LanguagePack): boolean {
  const { figures, group } = pack;
  const light = [
    figures.to,
    figures.from,
    figures.tiesBefore,
    figures.ties,
    figures.period,
    figures.comparators,
    group.with,
    group.and,
    group.articles,
  ].map((list) => wordsOf(list));
  const between = tokens.slice(from, money);
  const isLight = (token: FigureToken) =>
    token.date !== null ||
    token.lower === "," ||
    isDash(token) ||
    (token.state !== null && !token.isAdjective) ||
    light.some((words) => words.has(token.lower));
  if (!between.every(isLight)) return false;
  const after = tokens.slice(money + 1, money + 5);
  const comma = after.findIndex(({ lower }) => lower === ",");
  const own = comma < 0 ? after : after.slice(0, comma);
  return [...between, ...own].some(({ date, state }) => date !== null || state !== null);
}
