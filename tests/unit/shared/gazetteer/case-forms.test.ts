import { expect, test } from "vitest";
import { findMentions } from "../../../../src/shared/extraction/mentions.ts";
import { latinSpellings } from "../../../../src/shared/gazetteer/belarusian-spelling.ts";
import { belarusianForms, declineBelarusian } from "../../../../src/shared/gazetteer/declension-be.ts";
import { declineRussian } from "../../../../src/shared/gazetteer/declension-ru.ts";
import { readLists } from "../../../../src/shared/gazetteer/state-lists.ts";
import { SEEDS } from "../../../../src/shared/gazetteer/state-seeds.ts";

/** Every case form of every name of every state, as it must be read inside a sentence. */
const russian = SEEDS.flatMap(({ codes, ru }) =>
  namesOf(ru).flatMap((name) => declineRussian(name).map((form) => ({ state: codes.slice(0, 3), form }))),
);
const belarusian = SEEDS.flatMap(({ codes, be }) =>
  namesOf(be).flatMap((name) => belarusianForms(name).map((form) => ({ state: codes.slice(0, 3), form }))),
);

function namesOf(lists: string): string[] {
  return readLists(lists)[0] ?? [];
}

function misread(forms: readonly { state: string; form: string }[], language: string): string[] {
  return forms
    .filter(({ state, form }) => {
      const text = `— ${form}, ${form} —`;
      const found = findMentions(`a ${text}`, language).filter(({ kind }) => kind === "name");
      return found.length !== 2 || found.some((mention) => mention.state !== state);
    })
    .map(({ state, form }) => `${state} ${form}`);
}

test("every case form of every state's Russian names is read as that state", () => {
  expect(russian.length).toBeGreaterThan(1_500);
  expect(misread(russian, "ru")).toEqual([]);
});

test("every case form of every state's Belarusian names is read as that state", () => {
  expect(misread(belarusian, "be")).toEqual([]);
});

test("every spelling of every Belarusian form in Latin letters is read as that state in an article in łacinka", () => {
  const spelled = belarusian.flatMap(({ state, form }) =>
    latinSpellings(form).map((latin) => ({ state, form: latin })),
  );
  expect(misread(spelled, "be-Latn")).toEqual([]);
});

test.each([
  ["Кения", "Кении Кении Кению Кенией Кении"],
  ["Узбекистан", "Узбекистана Узбекистану Узбекистан Узбекистаном Узбекистане"],
  ["Египет", "Египта Египту Египет Египтом Египте"],
  ["Нидерланды", "Нидерландов Нидерландам Нидерланды Нидерландами Нидерландах"],
  ["Гвинея-Бисау", "Гвинеи-Бисау Гвинее-Бисау Гвинею-Бисау Гвинеей-Бисау Гвинее-Бисау"],
  ["Израиль", "Израиля Израилю Израиль Израилем Израиле"],
  ["Того", "Того Того Того Того Того"],
])("%s stands in its cases as %s", (name, cases) => {
  const seed = SEEDS.flatMap(({ ru }) => namesOf(ru)).find((marked) => declineRussian(marked)[0] === name);
  expect(
    declineRussian(seed ?? "")
      .slice(1)
      .join(" "),
  ).toBe(cases);
});

test.each([
  ["Беларусь", "Беларусі Беларусі Беларусь Беларуссю Беларусі"],
  ["Польшча", "Польшчы Польшчы Польшчу Польшчай Польшчы"],
  ["Канада", "Канады Канадзе Канаду Канадай Канадзе"],
  ["Мексіка", "Мексікі Мексіцы Мексіку Мексікай Мексіцы"],
  ["Кувейт", "Кувейта Кувейту Кувейт Кувейтам Кувейце"],
  ["Ірак", "Ірака Іраку Ірак Іракам Іраку"],
])("%s stands in its cases as %s in Belarusian", (name, cases) => {
  const seed = SEEDS.flatMap(({ be }) => namesOf(be)).find((marked) => declineBelarusian(marked)[0] === name);
  expect(
    declineBelarusian(seed ?? "")
      .slice(1)
      .join(" "),
  ).toBe(cases);
});

test.each([
  [
    "ru",
    "Груз шёл из порта; обман; три куба; его перу; немного чили; нигериец без визы; малина; тонна; панамка",
    "NGA",
  ],
  ["ru", "Южный Судан и Судан, Доминика и Доминиканская Республика, КНДР и КНР", "SSD SDN DMA DOM PRK CHN"],
  ["ru", "Нигер, Нигерия, Гвинея, Экваториальная Гвинея, Папуа — Новая Гвинея", "NER NGA GIN GNQ PNG"],
  ["ru", "Белоруссия и Беларусь; Оман и Иордания; Кот-д'Ивуар; мальтийский флаг", "BLR BLR OMN JOR CIV MLT"],
  [
    "be",
    "Летува, Літва, Нямеччына, Ўганда, ва ўкраінскім, з Беларусьсю, Палесьціна",
    "LTU LTU DEU UGA UKR BLR PSE",
  ],
  [
    "be-Latn",
    "Litva, Kitaj, Iran, Uhanda, Ŭhanda, z Polščaj, biełaruski, u Minsku, Palesciny",
    "LTU CHN IRN UGA UGA POL BLR BLR PSE",
  ],
])("in %s, the states of “%s”", (language, text, states) => {
  expect(
    findMentions(text, language)
      .flatMap(({ state }) => (state === null ? [] : [state]))
      .join(" "),
  ).toBe(states);
});
