import { TradeColumn, VoteColumn } from "../../../shared/domain/data-file.ts";
import type { ColumnMapping } from "../../../shared/domain/data-file.ts";
import { resolveStateName } from "../../../shared/gazetteer/names.ts";
import { stateByIso3 } from "../../../shared/gazetteer/states.ts";
import { guessTradeMapping } from "./trade/trade-mapping.ts";

/** Names that columns go by in English and Russian tables, folded as `plain` does; the likeliest first. */
const TRADE_NAMES: Readonly<Record<TradeColumn, string>> = {
  year: "year|ref year|refyear|period|time period|time|год|период",
  reporter:
    "reporter|reporting country|reporter country|reporter name|reporting economy|reporter iso|declarant|отчитывающаяся страна|страна отчета|декларант|репортер",
  partner:
    "partner|partner country|partner name|counterpart|counterpart country|partner iso|страна партнер|партнер|страна контрагент|контрагент",
  flow: "flow|trade flow|direction|flow desc|trade flow name|поток|торговый поток|направление|направление торговли",
  value:
    "value|trade value|amount|trade value us|value usd|obs value|figure|стоимость|значение|сумма|объем|стоимость долл сша|объем торговли|товарооборот",
  currency: "currency|валюта",
  unit: "unit|units|scale|multiplier|единица|единицы|единица измерения|множитель",
  valuation: "valuation|price basis|оценка|базис цены|базис поставки",
  commodity:
    "commodity|commodity code|product|product code|hs code|hs|cmd code|товар|код товара|код тн вэд|тн вэд",
  source: "source|reference|источник|ссылка",
};

const VOTE_NAMES: Readonly<Record<VoteColumn, string>> = {
  resolution: "resolution|resolution symbol|symbol|unres|resolution no|резолюция|номер резолюции|символ",
  date: "date|vote date|day|дата|дата голосования",
  title: "title|subject|name of resolution|description|название|заголовок|тема",
  body: "body|council|organ|орган|совет",
  session: "session|сессия",
  state:
    "state|country|member state|member|ms name|country name|ms code|country code|iso3|страна|государство",
  vote: "vote|ms vote|position|vote cast|голос|позиция|голосование|как голосовало",
  source: "source|reference|источник|ссылка",
};

const NEEDED_OF_TRADE = ["year", "reporter", "partner", "flow", "value"] as const;
const NEEDED_OF_VOTES = ["resolution", "state", "vote"] as const;
/** A header with fewer states in it is no wide table. */
const FEWEST_STATES = 5;

/** What the names of the columns suggest. */
export interface MappingGuess {
  mapping: ColumnMapping;
  /** Everything that such a table must say is said by a column. */
  complete: boolean;
  /** The columns have the very names of our own tables, so that nothing was guessed. */
  exact: boolean;
}

/** The likeliest reading of a table that no format knows; null when its columns name nothing of trade or votes. */
export function guessMapping(columns: readonly string[]): MappingGuess | null {
  const votes = match(columns, VoteColumn.options, VOTE_NAMES);
  const exact = match(columns, TradeColumn.options, TRADE_NAMES);
  const isVotes = votes.vote !== undefined || votes.resolution !== undefined;
  const trade = isVotes ? exact : withLikely(exact, guessTradeMapping(columns).columns);
  const states = columns.flatMap((column) => {
    const state = stateOfColumn(column);
    return state ? [{ column, state }] : [];
  });
  if (states.length >= FEWEST_STATES && votes.vote === undefined) {
    const { state: _, vote: __, ...rest } = votes;
    const mapping: ColumnMapping = { kind: "wide-votes", columns: rest, fixed: {}, states };
    return { mapping, complete: rest.resolution !== undefined, exact: false };
  }
  const tradeFound = NEEDED_OF_TRADE.filter((column) => trade[column] !== undefined).length;
  const votesFound = NEEDED_OF_VOTES.filter((column) => votes[column] !== undefined).length;
  if (tradeFound < 2 && votesFound < 2) return null;
  if (votesFound / NEEDED_OF_VOTES.length > tradeFound / NEEDED_OF_TRADE.length) {
    return {
      mapping: { kind: "vote-table", columns: votes, fixed: {} },
      complete: votesFound === NEEDED_OF_VOTES.length,
      exact: isExact(columns, votes, NEEDED_OF_VOTES),
    };
  }
  return {
    mapping: { kind: "trade-table", columns: trade, fixed: {} },
    complete: tradeFound === NEEDED_OF_TRADE.length,
    exact: isExact(columns, trade, NEEDED_OF_TRADE),
  };
}

/** Names that only begin like a known one ("Value, million USD") stand where no known name does. */
function withLikely(exact: TradeNames, likely: TradeNames): TradeNames {
  const found = { ...exact };
  const taken = new Set(Object.values(exact));
  for (const column of TradeColumn.options) {
    const name = likely[column];
    if (found[column] === undefined && name !== undefined && !taken.has(name)) found[column] = name;
  }
  return found;
}

type TradeNames = Partial<Record<TradeColumn, string>>;

function match<Name extends string>(
  columns: readonly string[],
  names: readonly Name[],
  spellings: Readonly<Record<Name, string>>,
): Partial<Record<Name, string>> {
  const found: Partial<Record<Name, string>> = {};
  const taken = new Set<string>();
  const byPlain = new Map(columns.toReversed().map((column) => [plain(column), column]));
  for (const name of names) {
    for (const spelling of spellings[name].split("|")) {
      const column = byPlain.get(spelling);
      if (column === undefined || taken.has(column)) continue;
      found[name] = column;
      taken.add(column);
      break;
    }
  }
  return found;
}

function isExact<Name extends string>(
  columns: readonly string[],
  found: Partial<Record<Name, string>>,
  needed: readonly Name[],
): boolean {
  return (
    needed.every((name) => found[name] === name) &&
    columns.every((column) => Object.entries(found).some(([name, of]) => name === of && of === column))
  );
}

/** Lower case, without marks, ё as е. */
function plain(column: string): string {
  return column
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Names of states and their ISO alpha-3 codes; no column of a table of trade or votes is named so by chance. */
function stateOfColumn(column: string): string | null {
  if (/^[A-Z]{3}$/.test(column)) return stateByIso3(column)?.iso3 ?? null;
  return column.length > 3 ? resolveStateName(column) : null;
}
