import { expect, test } from "vitest";
import { languageOf } from "../../../../src/shared/extraction/language.ts";

const neverAsked = (): string | null => {
  throw new Error("The letters decide.");
};

test.each([
  ["be", "Міністр паехаў у горад, каб убачыць ўсё сваімі вачыма."],
  ["ru", "Министр поехал в город, чтобы увидеть всё это своими глазами и рассказать ещё."],
  ["ru", "Министр труда Кении подписал соглашение с Беларусью."],
  ["be", "Беларусь і Кенія падпісалі пагадненне."],
  ["uk", "Міністр поїхав до міста, щоб усе побачити."],
  ["be-Latn", "Ministr pajechaŭ u horad, kab ubačyć usio svaimi vačyma, ale nie paśpieŭ na spatkańnie."],
  ["be-Latn", "Delehacyja pajechała ŭ Najrobi na spatkańnie z kalehami."],
  ["be-Latn", "Heta jana skazała pra čas, kali jany byli ŭ kraji."],
  ["be-Latn", "Ministr zamiežnych spraŭ Biełarusi prylacieŭ u stalicu, dzie jaho sustreli."],
  ["be-Latn", "Jon skazaŭ, što z Łodzi ŭ Sejm pryjechaŭ deputat Wałęsa, jakoha nie zaprašali."],
  ["en", "The minister went to the city to see with his own eyes that the work was done."],
  ["en", "The deputy Jaŭhien Šastakoŭ went to the city to see that the work was done in the spring."],
])("letters give %s", (language, text) => {
  expect(languageOf(text, neverAsked)).toBe(language);
});

test.each([
  [
    "pl",
    "Minister spraw zagranicznych Białorusi przyleciał do stolicy, gdzie go powitano, i podpisał umowę.",
  ],
  ["cs", "Ministr zahraničních věcí Běloruska přiletěl do hlavního města, kde podepsal smlouvu."],
  ["lt", "Užsienio reikalų ministras atvyko į sostinę, kurioje pasirašė sutartį su Baltarusija."],
  ["lv", "Ārlietu ministrs ieradās galvaspilsētā, kur parakstīja līgumu ar Baltkrieviju."],
  ["eo", "La ministro alvenis en la ĉefurbon, ĉar ankaŭ li volis subskribi la interkonsenton baldaŭ ĉi tie."],
  ["sk", "Minister zahraničných vecí Bieloruska priletel do hlavného mesta, kde podpísal zmluvu."],
  [
    "hr",
    "Ministar vanjskih poslova Bjelorusije doputovao je u glavni grad, što su vlasti već najavile, i pritom potpisao sporazum.",
  ],
])("%s is not taken for łacinka", (language, text) => {
  expect(languageOf(text, () => language)).toBe(language);
});

test("the detector is asked when letters do not decide", () => {
  expect(languageOf("Der Minister fuhr in die Stadt.", () => "de")).toBe("de");
});

test("a text that nothing decides is undetermined", () => {
  expect(languageOf("12 345", () => null)).toBe("und");
});
