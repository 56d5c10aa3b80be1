import { expect, test } from "vitest";
import { stateForms } from "../../../../src/shared/gazetteer/state-forms.ts";
import { STATES } from "../../../../src/shared/gazetteer/states.ts";

/** States that have no form of a kind in a language. */
function without(kind: string, language: string): string[] {
  const having = new Set(
    stateForms()
      .filter((form) => form.kind === kind && form.language === language)
      .map((form) => form.state),
  );
  return STATES.filter(({ iso3 }) => !having.has(iso3)).map(({ iso3 }) => iso3);
}

test("no spelling belongs to two states, whatever its kind or language", () => {
  const owners = new Map<string, Set<string>>();
  for (const { text, state } of stateForms()) owners.set(text, (owners.get(text) ?? new Set()).add(state));
  expect([...owners].filter(([, states]) => states.size > 1)).toEqual([]);
});

test("no form is written with the marks of its paradigm or with letters of two scripts", () => {
  const broken = stateForms().filter(({ text, script }) =>
    script === "Latn" ? /[\p{Script=Cyrillic}=^:()]/u.test(text) : /[\p{Script=Latin}=^:()]/u.test(text),
  );
  expect(broken).toEqual([]);
});

test("every state has names in three languages, and nearly every one an adjective in each", () => {
  expect([without("name", "en"), without("name", "ru"), without("name", "be")]).toEqual([[], [], []]);
  expect(without("adjective", "en")).toEqual(["CAF", "COD", "COG", "DMA", "DOM", "STP", "VAT"]);
});

test("names stand with a capital; Russian and Belarusian adjectives and demonyms in small letters", () => {
  const wrong = stateForms().filter(({ text, kind, language, script }) => {
    const small = /^\p{Ll}/u.test(text);
    if (kind === "name" || kind === "metonym") return small;
    return language === "en"
      ? small && text !== "ni-Vanuatu" && text !== "ni Vanuatu"
      : script === "Cyrl" && !small;
  });
  expect(wrong).toEqual([]);
});
