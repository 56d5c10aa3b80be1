import type { TextSpan, TradeFigure } from "../domain/evidence.ts";
import type { Iso3 } from "../domain/state-code.ts";
import type { DateExpression } from "./date-expressions.ts";
import type { Element } from "./elements.ts";
import type { Money } from "./money.ts";
import type { FigureWords, LanguagePack } from "./packs/language-pack.ts";

export type Flow = TradeFigure["flow"];

/** A word that says of which flow a figure speaks. */
export interface FlowWord {
  flow: Flow;
  how: "noun" | "delivery" | "verb";
}

/** A piece of a sentence as figures are read: amounts stay whole, and no state is read inside one ("долл. США"). */
export interface FigureToken {
  span: TextSpan;
  lower: string;
  state: Iso3 | null;
  /** True for "Kenyan". */
  isAdjective: boolean;
  date: DateExpression | null;
  money: Money | null;
  flow: FlowWord | null;
}

const flowMaps = new WeakMap<LanguagePack, ReadonlyMap<string, FlowWord>>();

export function flowWords(pack: LanguagePack): ReadonlyMap<string, FlowWord> {
  let map = flowMaps.get(pack);
  if (!map) {
    const { figures } = pack;
    const entry = (words: readonly string[], flow: Flow, how: FlowWord["how"] = "noun") =>
      words.map((word): [string, FlowWord] => [word, { flow, how }]);
    map = new Map([
      ...entry(figures.deliveries, "export", "delivery"),
      ...entry(figures.exportVerbs, "export", "verb"),
      ...entry(figures.deliveryVerbs, "export", "verb"),
      ...entry(figures.importVerbs, "import", "verb"),
      ...entry(figures.trade, "total"),
      ...entry(figures.exports, "export"),
      ...entry(figures.imports, "import"),
      ...entry(figures.balance, "balance"),
    ]);
    flowMaps.set(pack, map);
  }
  return map;
}

export function figureTokens(
  elements: readonly Element[],
  amounts: readonly Money[],
  pack: LanguagePack,
): FigureToken[] {
  const flows = flowWords(pack);
  const tokens: FigureToken[] = [];
  let next = 0;
  let coveredTo = -1;
  for (const element of elements) {
    const { span, lower } = element;
    if (span.start < coveredTo) continue;
    const money = amounts[next];
    if (money && span.end > money.span.start) {
      tokens.push({ ...BLANK, span: money.span, money });
      coveredTo = money.span.end;
      next += 1;
      continue;
    }
    const { mention, party } = element;
    const ofParty = party && (party.kind === "state" || party.kind === "group") ? party.states : [];
    const state = mention?.state ?? (ofParty.length === 1 ? (ofParty[0] ?? null) : null);
    tokens.push({
      ...BLANK,
      span,
      lower,
      state,
      isAdjective: state !== null && (mention?.kind === "adjective" || mention?.kind === "demonym"),
      date: element.date ?? bareYear(element),
      flow: element.kind === "word" ? (flows.get(lower) ?? null) : null,
    });
  }
  return tokens;
}

const BLANK: Omit<FigureToken, "span"> = {
  lower: "",
  state: null,
  isAdjective: false,
  date: null,
  money: null,
  flow: null,
};

/** "from 2021": figures read a year that no date expression holds. */
function bareYear({ kind, lower, span }: Element): DateExpression | null {
  if (kind !== "word" || !/^(?:19|20)\d\d$/.test(lower)) return null;
  const year = Number(lower);
  return { span, meaning: { kind: "year", year, lastYear: year } };
}

/** True where a clause ends. */
export function isStop({ lower, money }: FigureToken): boolean {
  return money === null && /^[;.!?:()]$/.test(lower);
}

export function isDash(token: FigureToken | undefined): boolean {
  return token !== undefined && /^[—–-]$/.test(token.lower);
}

export type WordList = Extract<
  keyof FigureWords,
  "ties" | "plans" | "others" | "noFlow" | "modifiers" | "to" | "from" | "of" | "period" | "nil"
>;
