import { latinSpellings } from "./belarusian-spelling.ts";
import type { Rank } from "../domain/evidence.ts";

/** What an office phrase says: the office in English, small letters, and its rank. */
export interface Office {
  readonly office: string;
  readonly rank: Rank;
}

interface OfficeSeed extends Office {
  /** Small letters, parted by ","; "~" after a Russian or Belarusian noun stands for its case endings. */
  readonly en: string;
  readonly ru: string;
  readonly be: string;
}

const SEEDS: readonly OfficeSeed[] = [
  {
    office: "president",
    rank: "head-of-state",
    en: "president, head of state, ruler",
    ru: "президент~, глав~ государства",
    be: "прэзідэнт~, кіраўнік~ дзяржавы, прэзыдэнт~",
  },
  {
    office: "acting president",
    rank: "head-of-state",
    en: "acting president, interim president",
    ru: "исполняющ~ обязанности президента, врио президента",
    be: "",
  },
  {
    office: "monarch",
    rank: "head-of-state",
    en: "king, queen, emir, sultan, pope",
    ru: "корол~, эмир~, султан~",
    be: "карол~, караля, каралю, каралём, каралі, эмір~, султан~",
  },
  {
    office: "vice president",
    rank: "other",
    en: "vice president, vice-president",
    ru: "вице-президент~",
    be: "віцэ-прэзідэнт~",
  },
  {
    office: "prime minister",
    rank: "head-of-government",
    en: "prime minister, premier, head of government, chancellor",
    ru: "премьер-министр~, премьер~, глав~ правительства, канцлер~",
    be: "прэм'ер-міністр~, прэм'ер~, кіраўнік~ урада, канцлер~",
  },
  {
    office: "deputy prime minister",
    rank: "other",
    en: "deputy prime minister, vice prime minister, first deputy prime minister, deputy premier",
    ru: "вице-премьер~, заместител~ премьер-министра, перв~ заместител~ премьер-министра",
    be: "віцэ-прэм'ер~, намеснік~ прэм'ер-міністра, перш~ намеснік~ прэм'ер-міністра",
  },
  {
    office: "foreign minister",
    rank: "minister",
    en: "foreign minister, minister of foreign affairs, foreign affairs minister, minister for foreign affairs, foreign secretary, secretary of state, top diplomat",
    ru: "министр~ иностранных дел, глав~ мид, глав~ внешнеполитического ведомства, госсекретар~",
    be: "міністр~ замежных спраў, міністр~ замежных справаў, кіраўнік~ мзс, глав~ мзс, дзяржсакратар~",
  },
  {
    office: "deputy foreign minister",
    rank: "deputy-minister",
    en: "deputy foreign minister, deputy minister of foreign affairs, deputy minister for foreign affairs, first deputy foreign minister, first deputy minister of foreign affairs, vice foreign minister, assistant foreign minister",
    ru: "заместител~ министра иностранных дел, перв~ заместител~ министра иностранных дел, замминистра иностранных дел, перв~ замминистра иностранных дел, перв~ замминистра, замглавы мид, заместител~ главы мид, заместител~ госсекретаря, замгоссекретаря, помощник~ госсекретаря",
    be: "намеснік~ міністра замежных спраў, намеснік~ міністра замежных справаў, перш~ намеснік~ міністра замежных спраў, намеснік~ кіраўніка мзс, намеснік~ дзяржсакратара",
  },
  {
    office: "defence minister",
    rank: "minister",
    en: "defence minister, defense minister, minister of defence, minister of defense",
    ru: "министр~ обороны",
    be: "міністр~ абароны",
  },
  {
    office: "economy minister",
    rank: "minister",
    en: "economy minister, minister of economy",
    ru: "министр~ экономики",
    be: "міністр~ эканомікі",
  },
  {
    office: "trade minister",
    rank: "minister",
    en: "trade minister, minister of trade",
    ru: "министр~ торговли",
    be: "міністр~ гандлю",
  },
  {
    office: "industry minister",
    rank: "minister",
    en: "industry minister, minister of industry",
    ru: "министр~ промышленности",
    be: "міністр~ прамысловасці",
  },
  {
    office: "agriculture minister",
    rank: "minister",
    en: "agriculture minister, minister of agriculture, agriculture and food minister",
    ru: "министр~ сельского хозяйства",
    be: "міністр~ сельскай гаспадаркі",
  },
  {
    office: "cabinet secretary",
    rank: "minister",
    en: "cabinet secretary, foreign affairs cabinet secretary, trade cabinet secretary, prime cabinet secretary, foreign adviser, foreign affairs adviser",
    ru: "",
    be: "",
  },
  {
    office: "principal secretary",
    rank: "deputy-minister",
    en: "principal secretary, permanent secretary",
    ru: "",
    be: "",
  },
  { office: "chief adviser", rank: "head-of-government", en: "chief adviser", ru: "", be: "" },
  { office: "minister", rank: "minister", en: "minister", ru: "министр~", be: "міністр~" },
  {
    office: "deputy minister",
    rank: "deputy-minister",
    en: "deputy minister, vice minister, first deputy minister",
    ru: "заместител~ министра, замминистра, перв~ заместител~ министра",
    be: "намеснік~ міністра, перш~ намеснік~ міністра",
  },
  {
    office: "ambassador",
    rank: "ambassador",
    en: "ambassador, ambassador extraordinary and plenipotentiary, ambassador-designate, chargé d'affaires, charge d'affaires, envoy, high commissioner, permanent representative",
    ru: "пос~, чрезвычайн~ и полномочн~ пос~, посланник~, поверенн~ в делах, временн~ поверенн~, временн~ поверенн~ в делах, постоянный представител~, постпред~",
    be: "пас~, надзвычайн~ і паўнамоцн~ пас~, амбасадар~, надзвычайн~ і паўнамоцн~ амбасадар~, пасланнік~, паверан~ у справах, паверан~ ў справах, часов~ паверан~, часов~ паверан~ у справах, часов~ паверан~ ў справах, пастаянны прадстаўнік~",
  },
  {
    office: "consul",
    rank: "other",
    en: "consul, consul general, honorary consul",
    ru: "консул~, генеральный консул~",
    be: "консул~, генеральны консул~",
  },
  {
    office: "adviser",
    rank: "other",
    en: "national security adviser, national security advisor, foreign affairs adviser",
    ru: "советник~ по иностранным делам, советник~ по национальной безопасности, советник~ президента, помощник~ президента",
    be: "дарадц~ па замежных справах, саветнік~ па замежных справах, дарадц~ прэзідэнта, памочнік~ прэзідэнта",
  },
  {
    office: "speaker",
    rank: "other",
    en: "speaker, speaker of parliament, parliament speaker, house speaker",
    ru: "спикер~, вице-спикер~",
    be: "спікер~, віцэ-спікер~",
  },
];

const ENDINGS: readonly (readonly [head: RegExp, endings: string])[] = [
  [/(заместител|представител|корол|госсекретар)$/, "ь я ю ем е и ей ям ями ях"],
  [/(карол|дзяржсакратар)$/, "ь я ю ём ем і аў ям"],
  [/дзяржсакратар$/, " а у ом ы"],
  [/^пос$/, "ол ла лу лом ле лы лов лам лами лах"],
  [/^пас$/, "ол ла лу лом ле лы лоў лам ламі лах"],
  [/^глав$/, "а ы е у ой ам"],
  [/^исполняющ$/, "ий его ему им ем"],
  [/(чрезвычайн|полномочн|временн|поверенн)$/, "ый ого ому ым ом"],
  [/(надзвычайн|паўнамоцн|часов|паверан)$/, "ы ага аму ым"],
  [/^дарадц$/, "а ы у ам"],
  [/^перв$/, "ый ого ому ым ом"],
  [/^перш$/, "ы ага аму ым"],
  [/і?к$/, " а у ом ам е и і ов аў ами амі"],
  [/./, " а у ом ам е ы ов аў ами амі ах"],
];

/** Every office phrase in small letters, all cases, with what it says. */
export const OFFICE_PHRASES: ReadonlyMap<string, Office> = new Map(
  SEEDS.flatMap(({ office, rank, en, ru, be }) =>
    [en, ru, be].flatMap(phrasesOf).map((phrase): [string, Office] => [phrase, { office, rank }]),
  ),
);

/** The Belarusian ones in łacinka; "ministry" is there ministers, so they are read only in such texts. */
export const LACINKA_OFFICE_PHRASES: ReadonlyMap<string, Office> = new Map(
  SEEDS.flatMap(({ office, rank, be }) =>
    phrasesOf(be)
      .flatMap(latinSpellings)
      .map((phrase): [string, Office] => [phrase, { office, rank }]),
  ),
);

function phrasesOf(list: string): string[] {
  return list
    .split(",")
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "")
    .flatMap(expand)
    .flatMap(withPlural);
}

/** What a phrase found in a text says, whatever its letter case: officeOf("Foreign Minister"). Null for other words. */
export function officeOf(phrase: string): Office | null {
  const plain = phrase
    .toLowerCase()
    .replaceAll(/[’ʼ]/g, "'")
    .replaceAll("\u00AD", "")
    .replaceAll(/\s+/g, " ");
  return OFFICE_PHRASES.get(plain) ?? LACINKA_OFFICE_PHRASES.get(plain) ?? null;
}

/** Phrases with two marked words agree in no single case here; all pairings are read, for none means anything else. */
function expand(phrase: string): string[] {
  const at = phrase.indexOf("~");
  if (at === -1) return [phrase];
  const head = phrase.slice(0, at);
  const word = head.slice(head.lastIndexOf(" ") + 1);
  const list = ENDINGS.find(([pattern]) => pattern.test(word))?.[1] ?? "";
  return list.split(" ").flatMap((ending) => expand(head + ending + phrase.slice(at + 1)));
}

function withPlural(phrase: string): string[] {
  const plural = phrase.replace(/\b(president|minister|premier|ambassador)\b/, "$1s");
  return plural === phrase ? [phrase] : [phrase, plural];
}

/** The first words of Russian and Belarusian office phrases by case; plurals in -ы and -и are also genitives of "глава". */
export function officeHeads(): { nominative: string[]; oblique: string[]; isBelarusian: boolean }[] {
  return SEEDS.flatMap(({ ru, be }) =>
    [ru, be].map((list, index) => {
      const heads = list.split(",").flatMap((phrase) => headForms(phrase.trim().split(" ")[0] ?? ""));
      return {
        nominative: heads.filter(({ nominative }) => nominative).map(({ form }) => form),
        oblique: heads.filter(({ oblique }) => oblique).map(({ form }) => form),
        isBelarusian: index === 1,
      };
    }),
  );
}

function headForms(head: string): { form: string; nominative: boolean; oblique: boolean }[] {
  if (!head.endsWith("~")) return [];
  const stem = head.slice(0, -1);
  const list = (ENDINGS.find(([pattern]) => pattern.test(stem))?.[1] ?? "").split(" ");
  return list.map((ending, index) => ({
    form: stem + ending,
    nominative: index === 0 || /[ыиі]$/.test(ending),
    oblique: index > 0,
  }));
}
