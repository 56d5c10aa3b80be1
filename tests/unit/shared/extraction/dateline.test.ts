import { expect, test } from "vitest";
import { readDateline } from "../../../../src/shared/extraction/dateline.ts";
import { BE } from "../../../../src/shared/extraction/packs/be.ts";
import { EN } from "../../../../src/shared/extraction/packs/en.ts";
import type { LanguagePack } from "../../../../src/shared/extraction/packs/language-pack.ts";
import { RU } from "../../../../src/shared/extraction/packs/ru.ts";

/** "2024-05-17 Test Wire", with the text that is left after the stamp. */
function read(text: string, pack: LanguagePack = EN): string | null {
  const dateline = readDateline(text, { start: 0, end: text.length }, pack);
  if (!dateline) return null;
  const { year, month, day, source, span } = dateline;
  const date = [year ?? "?", month, day].join("-");
  return `${date} ${source ?? "-"} | ${text.slice(span.end).trim()}`;
}

test.each([
  ["Test Nation, Nairobi, Friday, 17 May 2024", EN, "2024-5-17 - | "],
  [
    "ATLANTA, Georgia, 12 June 2025 (Test Wire). Two farmers met.",
    EN,
    "2025-6-12 Test Wire | Two farmers met.",
  ],
  ["Malabo, 7 November 2024.- The minister came.", EN, "2024-11-7 - | The minister came."],
  ["Minsk. October 3, 2023. Test-TA. The speaker came.", EN, "2023-10-3 Test-TA | The speaker came."],
  ["Tashkent, April 11, 2025 (Test.uz). A host spoke.", EN, "2025-4-11 Test.uz | A host spoke."],
  [
    "МИНСК, 10 февраля 2024 г. («Образец-Информ»). Министр прибыл.",
    RU,
    "2024-2-10 Образец-Информ | Министр прибыл.",
  ],
  [
    "3 июня 2025 г., «Образцовая хроника». Министр прибыл.",
    RU,
    "2025-6-3 Образцовая хроника | Министр прибыл.",
  ],
  ["МЕНСК, 29 лістапада 2024 году. Амбасадар прыехаў.", BE, "2024-11-29 - | Амбасадар прыехаў."],
])("the stamp %s is read", (text, pack, expected) => {
  expect(read(text, pack)).toBe(expected);
});

test.each([
  "On March 5 Kenya signed an agreement.",
  "March 5 was the day on which they met.",
  "Kenya, March and the rain of 2024.",
])("a sentence that only has a day is no stamp: %s", (text) => {
  expect(read(text)).toBeNull();
});
