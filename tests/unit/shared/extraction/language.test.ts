import { expect, test } from "vitest";
import { languageOf } from "../../../../src/shared/extraction/language.ts";

const neverAsked = (): string | null => {
  throw new Error("The letters decide.");
};

test.each([
  ["be", "Міністр паехаў у горад, каб убачыць ўсё сваімі вачыма."],
  ["ru", "Министр поехал в город, чтобы увидеть всё это своими глазами и рассказать ещё."],
  ["uk", "Міністр поїхав до міста, щоб усе побачити."],
  ["be-Latn", "Ministr pajechaŭ u horad, kab ubačyć usio svaimi vačyma, ale nie paśpieŭ na spatkańnie."],
  ["en", "The minister went to the city to see with his own eyes that the work was done."],
  ["en", "The deputy Jaŭhien Šastakoŭ went to the city to see that the work was done in the spring."],
])("letters give %s", (language, text) => {
  expect(languageOf(text, neverAsked)).toBe(language);
});

test("the detector is asked when letters do not decide", () => {
  expect(languageOf("Der Minister fuhr in die Stadt.", () => "de")).toBe("de");
});

test("a text that nothing decides is undetermined", () => {
  expect(languageOf("12 345", () => null)).toBe("und");
});
