import { latinSpellings, plainSoftness, withShortU } from "./belarusian-spelling.ts";
import { declineBelarusian } from "./declension-be.ts";
import { declineRussian } from "./declension-ru.ts";
import { officeHeads } from "./offices.ts";
import { PEOPLE } from "./people.ts";
import { stateForms } from "./state-forms.ts";
import { readLists } from "./state-lists.ts";
import { SEEDS } from "./state-seeds.ts";

/** What the form of a name or an office may be: who acts, or anybody else. Both where the form does not tell. */
export interface CaseReading {
  nominative: boolean;
  oblique: boolean;
}

const OPEN: CaseReading = { nominative: true, oblique: true };

/** Bodies that act for a state, in the nominative; those whose accusative is the same stand in the second list. */
const BODIES = [
  "стороны собеседники политики военные военнослужащие делегация делегации власти дипломаты депутаты чиновники парламентарии сторона миссия совет совмин кабмин палата рада дума ассамблея генпрокуратура",
  "міністар бакі суразмоўцы палітыкі вайскоўцы ваеннаслужачыя улады дыпламаты дэпутаты чыноўнікі дэлегацыя дэлегацыі бок місія парламентарыі савет рада саўмін палата генпракуратура",
];
const BODIES_OF_BOTH = [
  "правительство парламент министерство министерства правительства парламенты посольство руководство сенат мид кабинет собрание нацсобрание кенеш мажилис меджлис мажлис маджлис сейм конгресс бундестаг кнессет хурал минюст минторг минобороны ведомство",
  "урад ўрад урады ўрады парламент парламенты міністэрства міністэрствы ведамства пасольства кіраўніцтва сенат мзс кабінет сход нацсход мінабароны",
];
const BODIES_OBLIQUE = [
  "мажилиса меджлиса сейма конгресса кенеша рады думы ассамблеи делегации делегацию делегацией делегациям делегаций делегациями военнослужащих властями властям ведомства ведомству ведомством правительству правительством парламента парламенту парламентом министерству министерством дипломатов дипломатам дипломатами дипломата депутатов депутатам посольства посольству",
  "ваеннаслужачых дэлегацыі дэлегацый дэлегацыю дэлегацыяй дэлегацыямі ўладам уладамі ўладамі урада ураду урадам ўрада ўраду ўрадам парламента парламенту парламентам міністэрства дыпламатаў дыпламата пасольства пасольствам",
];

let readings: { names: Readings; words: Readings } | null = null;

type Readings = Map<string, CaseReading>;

/**
 * The case of a party as its first telling word shows it: "министром иностранных дел Кении" is oblique, "Узбекистан" may
 * be either. Takes small letters; łacinka without marks of softness.
 */
export function caseOf(phrase: string): CaseReading {
  readings ??= collect();
  const whole = readings.names.get(phrase) ?? readings.words.get(phrase);
  if (whole) return whole;
  for (const word of phrase.split(/[\s,«»"()]+/u)) {
    const reading = readings.words.get(word);
    if (reading) return reading;
  }
  return OPEN;
}

/** States by their whole name; what may stand before another name (offices, bodies, people) word by word. */
function collect(): { names: Readings; words: Readings } {
  const names: Readings = new Map();
  const words: Readings = new Map();
  for (const cases of stateCases()) addCases(cases, names);
  for (const cases of [...officeHeads(), ...bodyCases()]) addCases(cases, words);
  for (const person of PEOPLE) addPerson(person, words);
  return { names, words };
}

function addCases({ nominative, oblique, isBelarusian }: Cases, found: Readings): void {
  const add = (form: string, kind: keyof CaseReading): void => {
    const written = isBelarusian ? withShortU(form).flatMap((one) => [one, ...latinSpellings(one)]) : [form];
    for (const spelling of written) {
      const key = plainSoftness(spelling).toLowerCase();
      const known = found.get(key) ?? { nominative: false, oblique: false };
      found.set(key, { ...known, [kind]: true });
    }
  };
  for (const form of nominative) add(form, "nominative");
  for (const form of oblique) add(form, "oblique");
}

interface Cases {
  nominative: readonly string[];
  oblique: readonly string[];
  isBelarusian: boolean;
}

function stateCases(): Cases[] {
  const cases = SEEDS.flatMap((seed): Cases[] => {
    const [ruNames = []] = readLists(seed.ru);
    const [beNames = []] = readLists(seed.be);
    const [, ruCapitals = [], beCapitals = []] = readLists(seed.capital);
    return [
      ...[...ruNames, ...ruCapitals].map((name) => split(declineRussian(name), false)),
      ...[...beNames, ...beCapitals].map((name) => split(declineBelarusian(name), true)),
    ];
  });
  // Variants that the paradigms leave out (Кеніяю) are never nominative.
  const known = new Set(
    cases.flatMap(({ nominative, oblique }) => [...nominative, ...oblique].flatMap(withShortU)),
  );
  const rest = stateForms().filter(
    ({ text, language, kind, script }) =>
      language === "be" && script === "Cyrl" && kind === "name" && !known.has(text),
  );
  return [...cases, { nominative: [], oblique: rest.map(({ text }) => text), isBelarusian: true }];
}

function split([nominative, ...oblique]: readonly string[], isBelarusian: boolean): Cases {
  return { nominative: nominative === undefined ? [] : [nominative], oblique, isBelarusian };
}

function words(lists: readonly string[], index: number): string[] {
  return (lists[index] ?? "").split(" ");
}

function bodyCases(): Cases[] {
  return [0, 1].map((index) => ({
    nominative: [...words(BODIES, index), ...words(BODIES_OF_BOTH, index)],
    oblique: [...words(BODIES_OF_BOTH, index), ...words(BODIES_OBLIQUE, index)],
    isBelarusian: index === 1,
  }));
}

/** Russian and Belarusian forms of a name; Latin ones only where they are the łacinka of an oblique case. */
function addPerson({ names, forms, surnames }: (typeof PEOPLE)[number], found: Readings): void {
  const shown = [names.ru, names.be, names.lacinka, names.en];
  const nominatives = new Set(shown.flatMap((name) => [name, name.slice(name.lastIndexOf(" ") + 1)]));
  for (const form of [...forms, ...surnames]) {
    const isShown = nominatives.has(form);
    const isCyrillic = /\p{Script=Cyrillic}/u.test(form);
    const key = plainSoftness(form).toLowerCase();
    const undeclined = isShown && /[оиыуэеіoieuy]$/iu.test(form);
    if (!isShown && !isCyrillic) continue;
    const known = found.get(key) ?? { nominative: false, oblique: false };
    found.set(key, {
      nominative: known.nominative || isShown,
      oblique: known.oblique || !isShown || undeclined,
    });
  }
}
