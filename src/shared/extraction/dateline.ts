import type { TextSpan } from "../domain/evidence.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import { monthPattern } from "./packs/pattern-source.ts";

/** The stamp before the first sentence: "March 12, Pozirk.", "MINSK, March 12 (BelTA) –", "12 сакавіка, Позірк." */
export interface Dateline {
  span: TextSpan;
  month: number;
  day: number;
  year: number | null;
  /** The outlet that it names. */
  source: string | null;
}

const LONGEST = 110;
/** Agencies that sign between a dash or a full stop and the text, where any other word could begin it. */
const AGENCIES =
  "Sputnik|РИА Новости|ТАСС|TASS|Интерфакс(?:-[\\p{L}]+)?|Interfax(?:-[\\p{L}]+)?|БЕЛТА|БелТА|BelTA|БелаПАН|Позірк|Позирк|Pozirk|Reuters|AFP|AP|Xinhua|Синьхуа";
const patterns = new WeakMap<LanguagePack, RegExp[]>();

/** Reads a dateline at the head of a block; `text` is the whole article. Null when the block has none. */
export function readDateline(text: string, block: TextSpan, pack: LanguagePack): Dateline | null {
  const head = text.slice(block.start, Math.min(block.end, block.start + LONGEST));
  const spelled = pack.fold?.(head) ?? head;
  const wholeBlock = head.length === block.end - block.start;
  for (const pattern of patternsFor(pack)) {
    const groups = pattern.exec(spelled);
    if (!groups?.groups) continue;
    const { month = "", monthNumber, day = "", year, place } = groups.groups;
    const [from = 0, to = 0] = groups.indices?.groups?.["source"] ?? [];
    const source = to > 0 ? head.slice(from, to) : undefined;
    const end = groups[0].length;
    if (!wholeBlock && end >= LONGEST) continue;
    const named = source ?? null;
    const number = monthNumber ? Number(monthNumber) : pack.months[month.toLowerCase()];
    if (!number || number > 12 || Number(day) < 1 || Number(day) > 31) continue;
    // A line that only repeats a place and a day is a stamp; before a sentence it needs an end of its own.
    if (!wholeBlock && !named && !place && !/[.–—:-]\s*$/u.test(groups[0])) continue;
    return {
      span: { start: block.start, end: block.start + groups[0].trimEnd().length },
      month: number,
      day: Number(day),
      year: year ? Number(year) : null,
      source: named,
    };
  }
  return null;
}

function patternsFor(pack: LanguagePack): RegExp[] {
  const known = patterns.get(pack);
  if (known) return known;
  const month = `(?<month>${monthPattern(pack)})`;
  const day = "(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)";
  const year =
    "(?:,?\\s{1,2}(?<year>(?:19|20)\\d\\d)(?!\\d)(?:\\s?(?:годзе|года|году|год|hoda|hodu|г|h)(?!\\p{L})\\.?)?)?";
  const word = "\\p{Lu}[\\p{L}\\p{N}+&'’-]{0,30}(?:\\.\\p{Ll}{2,4}(?!\\p{L}))?";
  const name = `${word}(?:[ .]${word}){0,3}`;
  const quoted = "[\\p{L}\\p{N}][\\p{L}\\p{N} +&.'’–-]{1,38}";
  // "ATLANTA, Georgia, ", "Sample Nation, Nairobi, Friday, ", "Minsk. ": a few names before the day.
  const place = `(?:(?<place>${name})(?:[.,]\\s{1,2}${name}){0,2}[.,]\\s{1,2})?`;
  const dated = [`${month}\\s${day}`, `${day}\\s${month}`].map((order) => `${order}${year}`);
  const open = '[«“„"]';
  const close = '[»”“"]';
  const source = [
    `,?\\s{0,2}[(/](?<source>${name})[)/]`,
    `,?\\s{0,2}[(/]${open}(?<source>${quoted})${close}[)/]`,
    `,?\\s{1,2}${open}(?<source>${quoted})${close}`,
    `[.,]\\s(?<source>${name})`,
  ].join("|");
  const end =
    '(?:(?:(?<=\\.)|\\.)\\s{1,2}(?=[\\p{Lu}\\p{N}«“"„])|\\.?\\s{0,2}(?:[–—:]|--?)\\s{1,2}|\\.?\\s{0,2}$)';
  const label =
    "(?:(?:[Pp]ublished|[Uu]pdated|[Оо]публиковано|[Дд]ата|[Аа]публікавана)(?:\\son)?:?\\s{1,2})?";
  const clock = "(?:,?\\s{1,3}(?:at\\s)?\\d{1,2}:\\d\\d(?::\\d\\d)?)?";
  // "Мінск /Кар. БЕЛТА/.", "Минск /Адам Примеров - БЕЛТА/.", "— Sputnik."
  const correspondent = `[(/](?:[^()/]{0,40}?[.–—-]\\s?)?(?<source>${name})[)/]`;
  const signed = dated.flatMap((date) => [
    `^${label}${date},\\s{1,2}(?<place>${name})\\.?\\s{1,2}${correspondent}${end}`,
    `^${label}(?<place>${name})[.,]\\s{1,2}${date}\\.?\\s{0,2}${correspondent}${end}`,
    `^${label}(?<place>${name})[.,]\\s{1,2}${date}(?:\\.\\s|\\s?[–—-]\\s)(?<source>${AGENCIES})${end}`,
  ]);
  const built = [
    ...signed,
    ...dated.map((date) => `^${label}${place}${date}${clock}(?:${source})?${end}`),
    `^${label}(?<year>(?:19|20)\\d\\d)-(?<monthNumber>\\d\\d)-(?<day>\\d\\d)(?:[T ]\\d\\d:\\d\\d(?::\\d\\d)?Z?)?${end}`,
    `^${label}(?<day>\\d\\d)\\.(?<monthNumber>\\d\\d)\\.(?<year>(?:19|20)\\d\\d)${clock}${end}`,
  ].map((sourceText) => new RegExp(sourceText, "du"));
  patterns.set(pack, built);
  return built;
}
