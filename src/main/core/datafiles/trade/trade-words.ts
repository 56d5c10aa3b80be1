import type { TradeColumn } from "../../../../shared/domain/data-file.ts";
import type { TradeFlowKind, Valuation } from "../../../../shared/domain/trade.ts";

/** What analysts call the columns of a trade table, in English and Russian; the first that fits a name is taken. */
export const HEADER_WORDS: readonly (readonly [TradeColumn, RegExp])[] = [
  ["source", /^(source|reference|url|link|источник|ссылка)/],
  ["unit", /^(units?|scale|multiplier|единица|ед\.? ?изм|единицы|размерность)/],
  ["currency", /^(currency|ccy|валюта)/],
  ["valuation", /^(valuation|basis|incoterms?|базис|оценка|условия)/],
  ["flow", /^(flow|trade flow|direction|type of trade|поток|направление|вид торговли|тип потока)/],
  ["partner", /^(partner|counterpart|партн[её]р|контрагент|страна[- ]партн[её]р)/],
  ["reporter", /^(reporter|reporting|country$|state$|страна$|отч[её]тная страна|страна-отч[её]т|репортер)/],
  ["year", /^(years?$|period|date$|год|период|дата$)/],
  [
    "commodity",
    /^(commodity|product|hs ?code|hs$|cmd|goods|товар|код тн ?вэд|тн ?вэд|продукция)(?!.*(name|desc|наименование))/,
  ],
  [
    "value",
    /^(trade value|value|amount|sum$|usd|us\$|\$|million|thousand|mln|bn|значение|сумма|стоимость|объ[её]м|млн|тыс)/,
  ],
];

const FLOW_WORDS: readonly (readonly [TradeFlowKind, RegExp])[] = [
  ["re-export", /^(re-?exports?|rx|3|реэкспорт|рээкспарт)$/],
  ["re-import", /^(re-?imports?|rm|4|реимпорт|рээмпарт)$/],
  ["export", /^(exports?|x|2|outflow|экспорт|вывоз|экспарт)$/],
  ["import", /^(imports?|m|1|inflow|импорт|ввоз|імпарт)$/],
];

const TOTAL_WORDS =
  /^(total( trade)?|trade|turnover|trade turnover|both|overall|товарооборот|внешнеторговый оборот|оборот|торговля|всего|тавараабарот)$/;
const BALANCE_WORDS = /^(balance|trade balance|net( exports)?|surplus|deficit|сальдо|баланс)$/;

export type FlowWord = { kind: "flow"; flow: TradeFlowKind } | { kind: "balance" } | { kind: "unknown" };

/** Which flow a word stands for. What exports are above imports is none. */
export function readFlow(text: string): FlowWord {
  const word = text.trim().toLowerCase();
  const flow = FLOW_WORDS.find(([, words]) => words.test(word))?.[0];
  if (flow) return { kind: "flow", flow };
  if (TOTAL_WORDS.test(word)) return { kind: "flow", flow: "turnover" };
  return BALANCE_WORDS.test(word) ? { kind: "balance" } : { kind: "unknown" };
}

const UNITS: readonly (readonly [tens: number, RegExp])[] = [
  [9, /\b(billions?|bn|bln|mlrd)\b|млрд|миллиард|мільярд/],
  [6, /\b(millions?|mln|mn|mio|mil|m)\b|млн|миллион|мільён/],
  [3, /\b(thousands?|thsd?|ths|k|000s?)\b|тыс|тысяч/],
];

/** The power of ten that a unit means ("million USD": 6, "USD": 0); null when the words name no unit that is known. */
export function readUnit(text: string): number | null {
  const words = text.trim().toLowerCase();
  if (words === "" || words === "1" || /^(units?|ones|единиц[аы]?)$/.test(words)) return 0;
  const round = /^10{3}(?:0{3}){0,2}$/.exec(words.replaceAll(/[\s,.]/g, ""));
  if (round) return round[0].length - 1;
  const tens = UNITS.find(([, pattern]) => pattern.test(words))?.[0];
  return tens ?? (readCurrency(words) === null ? null : 0);
}

const CURRENCIES: readonly (readonly [code: string, RegExp])[] = [
  ["USD", /\busd\b|us\$|us dollars?|u\.s\. dollars?|долл[а-я.]* ?(сша)?|^\$$|\bdollars?\b/],
  ["EUR", /\beur\b|\beuros?\b|€|евро|еўра/],
  ["BYN", /\bbyn\b|бел[а-яў.]* ?руб/],
  ["RUB", /\brub\b|рос[а-я.]* ?руб|₽/],
  ["GBP", /\bgbp\b|£/],
  ["CNY", /\bcny\b|\brmb\b|юан/],
];

/** A longer cell names neither unit nor currency, and patterns would look through it again and again. */
const LONGEST_CELL = 300;

/** The currency that words name; null when they name none that is known. */
export function readCurrency(text: string): string | null {
  if (text.length > LONGEST_CELL) return null;
  const words = text.trim().toLowerCase();
  return CURRENCIES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

export function readValuation(text: string): Valuation {
  const word = text.trim().toLowerCase();
  if (/\bfob\b|фоб/.test(word)) return "FOB";
  return /\bcif\b|сиф/.test(word) ? "CIF" : null;
}

export const WORLD_WORDS = /^(world|all( countries| partners)?|total|мир|весь мир|все страны|всего|свет)$/i;
