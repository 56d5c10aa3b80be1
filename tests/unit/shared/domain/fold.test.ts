import { DatabaseSync } from "node:sqlite";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { foldText, tokens } from "../../../../src/shared/domain/fold.ts";

/** The words that FTS5's unicode61 sees in each text. */
function unicode61(texts: readonly string[]): string[] {
  const db = new DatabaseSync(":memory:");
  db.exec("CREATE VIRTUAL TABLE texts USING fts5(text, tokenize = 'unicode61 remove_diacritics 0')");
  db.exec("CREATE VIRTUAL TABLE words USING fts5vocab(texts, 'instance')");
  const insert = db.prepare("INSERT INTO texts (rowid, text) VALUES (?, ?)");
  const seen = texts.map((): string[] => []);
  db.exec("BEGIN");
  for (const [index, text] of texts.entries()) insert.run(index, text);
  db.exec("COMMIT");
  for (const row of db.prepare("SELECT term, doc FROM words ORDER BY doc, offset").all()) {
    seen[Number(row["doc"])]?.push(String(row["term"]));
  }
  db.close();
  return seen.map((words) => words.join(" "));
}

const anyText = fc.string({ unit: "binary", maxLength: 40 });
const SIGNS = "aBsšŭéłßøđıЁёЙйїўіІґям'’ʼ-.,«»–№½ﬁ²0 \n\u00ad\u0301\u0306\u200b\ud800İΣς한が🙂";
const likelyText = fc.string({ unit: fc.constantFrom("и\u0306", ...Array.from(SIGNS)), maxLength: 30 });

test("Latin letters lose their marks, so that plain typing finds them", () => {
  expect(foldText("Łukašenka, Šastakoŭ; Đorđe, Øystein, Straße, Işık, José, Æbler")).toBe(
    "lukasenka, sastakou; dorde, oystein, strasse, isik, jose, aebler",
  );
});

test("ё, ў and ґ fold to the letters typed for them, while й, ї and і stay letters of their own", () => {
  expect(foldText("Ёлка Ўсход Ґанак Йод Їжак Іл")).toBe("елка усход ганак йод їжак іл");
  expect(foldText("Войска Аўстрыі")).toBe("войска аустрыі");
});

test("a decomposed й is the same letter as a composed one", () => {
  expect(foldText("и\u0306од у\u0306 е\u0308")).toBe("йод у е");
});

test("an apostrophe within a Cyrillic word goes, elsewhere it parts words", () => {
  const folded = ["сям'я", "м’я", "абʼект", "Kenya's", "O’Brien", "'слова'"].map((text) =>
    Array.from(tokens(text), (token) => token.folded),
  );
  expect(folded).toEqual([["сямя"], ["мя"], ["абект"], ["kenya", "s"], ["o", "brien"], ["слова"]]);
});

test("soft hyphens go, ligatures open, and a fraction stays one sign", () => {
  expect(foldText("пра\u00adграма ﬁnance ½")).toBe("праграма finance ½");
});

test("a token tells where its word stands in the original text", () => {
  const text = "Візіт у Мінск, сям'я: km²";
  expect(Array.from(tokens(text), ({ start, end, folded }) => [text.slice(start, end), folded])).toEqual([
    ["Візіт", "візіт"],
    ["у", "у"],
    ["Мінск", "мінск"],
    ["сям'я", "сямя"],
    ["km²", "km2"],
  ]);
});

test("folding twice changes nothing", () => {
  fc.assert(
    fc.property(fc.oneof(anyText, likelyText), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }),
    { numRuns: 2000 },
  );
});

test("SQLite splits folded text into the very words that tokens gives", () => {
  const texts = fc.sample(fc.oneof(anyText, likelyText), 3000);
  const ours = texts.map((text) => Array.from(tokens(text), (token) => token.folded).join(" "));
  expect(unicode61(texts.map(foldText))).toEqual(ours);
});

test("every sign of the basic and the first supplementary plane is cut as SQLite cuts it", () => {
  const texts = Array.from({ length: 0x20000 }, (_, code) => `a${String.fromCodePoint(code)}b`);
  const seen = unicode61(texts.map(foldText));
  const differing = texts.filter((text, index) => {
    const words = Array.from(tokens(text), (token) => token.folded);
    return words.join(" ") !== seen[index] || words.some((word) => word.includes(" "));
  });
  expect(differing).toEqual([]);
});

test("prose is cut and folded as any other text is", () => {
  const letters = fc.constantFrom(...Array.from("aZéłÞſŉ½×·ßяЁіЎҐ'’`´‘ -–№•0\n"));
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 20 }), (text) => {
      // A sign that no prose holds sends the same text down the general way.
      const general = `${text} \u3042`;
      const words = Array.from(tokens(text), (token) => token);
      expect(Array.from(tokens(general)).slice(0, -1)).toEqual(words);
      expect(foldText(general).match(/[^\s'`\u3042–—‘’-]+/g) ?? []).toEqual(words.map((word) => word.folded));
    }),
    { numRuns: 2000 },
  );
});
