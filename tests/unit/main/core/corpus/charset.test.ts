import { expect, test } from "vitest";
import { decodeText } from "../../../../../src/main/core/corpus/charset.ts";
import { encode, encodeUtf16 } from "./encode-for-test.ts";

// Sentences written for these tests; they report nothing real.
const RUSSIAN =
  "Министр иностранных дел посетил Найроби и подписал соглашение о торговле. Объём вырос на треть.";
const BELARUSIAN =
  "Міністр замежных спраў наведаў Найробі і падпісаў пагадненне аб гандлі. Аб’ём вырас на траціну.";
const POLISH =
  "Minister złożył wizytę w Nairobi. Rozmowy dotyczyły współpracy, a następnie podpisano umowę. Świeże źródła.";
const FRENCH =
  "Le ministre a été reçu à l'étranger ; l'accord, signé hier, prévoit une coopération élargie dès l'été.";
const GERMAN = "Der Minister führte Gespräche über größere Geschäfte.";
const CZECH = "Ministr přijel na jednání o spolupráci, přičemž řekl, že příští schůzka bude v září.";

test.each([
  [RUSSIAN, "windows-1251"],
  [RUSSIAN, "koi8-r"],
  [RUSSIAN, "iso-8859-5"],
  [RUSSIAN, "ibm866"],
  [RUSSIAN.toUpperCase(), "windows-1251"],
  [RUSSIAN.toUpperCase(), "koi8-r"],
  [BELARUSIAN, "windows-1251"],
  [BELARUSIAN.replace("’", "'"), "koi8-u"],
  [BELARUSIAN.replace("’", "'"), "iso-8859-5"],
  [POLISH, "windows-1250"],
  [POLISH, "iso-8859-2"],
  [CZECH, "windows-1250"],
  [CZECH, "iso-8859-2"],
  [FRENCH, "windows-1252"],
  [GERMAN, "windows-1252"],
  ["“Talks went well,” the minister said – ‘very well’.", "windows-1252"],
  ["Talks in Minsk", "utf-8"],
])("%s is read from %s", (text, charset) => {
  const bytes = charset === "utf-8" ? new TextEncoder().encode(text) : encode(text, charset);
  expect(decodeText(bytes)).toEqual({ text, charset });
});

test("a Russian headline of two words is enough to tell its charset", () => {
  expect(decodeText(encode("Визит министра", "windows-1251"))).toEqual({
    text: "Визит министра",
    charset: "windows-1251",
  });
});

test.each([RUSSIAN, BELARUSIAN, POLISH, FRENCH])(
  "UTF-8 is recognised before any other charset: %s",
  (text) => {
    expect(decodeText(new TextEncoder().encode(text), "windows-1251")).toEqual({ text, charset: "utf-8" });
  },
);

test.each([
  [RUSSIAN, "le"],
  [RUSSIAN, "be"],
  [POLISH, "le"],
  [FRENCH, "be"],
] as const)("%s in UTF-16%s needs no byte order mark", (text, order) => {
  expect(decodeText(encodeUtf16(text, order))).toEqual({ text, charset: `utf-16${order}` });
});

test("byte order marks decide and are taken off", () => {
  expect([
    decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41)),
    decodeText(Uint8Array.of(0xff, 0xfe, 0x41, 0x00)),
    decodeText(Uint8Array.of(0xfe, 0xff, 0x04, 0x10)),
  ]).toEqual([
    { text: "A", charset: "utf-8" },
    { text: "A", charset: "utf-16le" },
    { text: "А", charset: "utf-16be" },
  ]);
});

test("a declared ISO-8859-1 is read as windows-1252 and called so", () => {
  expect(decodeText(encode("“été”", "windows-1252"), "ISO-8859-1")).toEqual({
    text: "“été”",
    charset: "windows-1252",
  });
});

test("an unknown declared charset is passed over", () => {
  expect(decodeText(encode(RUSSIAN, "koi8-r"), "x-unheard-of")).toEqual({ text: RUSSIAN, charset: "koi8-r" });
});

test("UTF-8 that was cut within a letter stays UTF-8", () => {
  const bytes = new TextEncoder().encode(RUSSIAN.replaceAll(".", ""));
  expect(decodeText(bytes.subarray(0, -1))).toEqual({
    text: `${RUSSIAN.replaceAll(".", "").slice(0, -1)}\uFFFD`,
    charset: "utf-8",
  });
});

test("Japanese in Shift_JIS is left to the detector", () => {
  // "This is the news" in hiragana and kanji, twice.
  const bytes = [
    0x82, 0xb1, 0x82, 0xea, 0x82, 0xcd, 0x83, 0x6a, 0x83, 0x85, 0x81, 0x5b, 0x83, 0x58, 0x82, 0xc5, 0x82,
    0xb7,
  ];
  expect(decodeText(Uint8Array.from([...bytes, ...bytes]))).toEqual({
    text: "これはニュースですこれはニュースです",
    charset: "shift_jis",
  });
});

test("newlines and composition are normalised before offsets are counted, zero-width characters stay", () => {
  const bytes = new TextEncoder().encode("one\r\ntwo\rthree\nСтанішэўскі и\u0306 zero\u200bwidth");
  expect(decodeText(bytes)).toEqual({
    text: "one\ntwo\nthree\nСтанішэўскі й zero\u200bwidth",
    charset: "utf-8",
  });
});
