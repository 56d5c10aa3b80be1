import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isReprint, signText, similarity } from "../../../../../src/main/core/occurrences/text-signature.ts";
import { foldText } from "../../../../../src/shared/domain/fold.ts";
import { AGENCY_REPORT, OTHERS, REPRINTS } from "../../../../support/made-up-reprints.ts";

const sign = (text: string) => signText(foldText(text), text);

test.each(Object.entries(REPRINTS))("a reprint with %s is one, by a band and by its words", (_, text) => {
  const report = sign(AGENCY_REPORT);
  const reprint = sign(text);
  const bands = new Set(report.bands);
  expect({
    found: reprint.bands.some((band) => bands.has(band)),
    reprint: isReprint(report, reprint),
    theOtherWay: isReprint(reprint, report),
  }).toEqual({ found: true, reprint: true, theOtherWay: true });
});

test.each(Object.entries(OTHERS))("%s is no reprint", (_, text) => {
  expect(isReprint(sign(AGENCY_REPORT), sign(text))).toBe(false);
});

test("notes of a line or two tell too little: they are reprints of nothing, not even of themselves", () => {
  const note = sign("Adam Example visited Kenya on Tuesday, the made-up ministry said.");
  expect({ bands: note.bands, reprint: isReprint(note, note) }).toEqual({ bands: [], reprint: false });
});

test("a Belarusian text is signed like its spelling without ў, ё and apostrophes' shapes", () => {
  const text =
    "Выдуманы міністр Адам Прыклад наведаў Кенію ў сакавіку і сустрэўся з калегам. Бакі абмеркавалі тры выдуманыя праекты, " +
    "сярод іх завод трактароў і школу ветэрынараў. Нічога не падпісана. Наступная сустрэча чакаецца восенню, пасля збору " +
    "ўраджаю, калі сям'я фермераў здасць збожжа і будзе прыняты бюджэт узорнага банка.";
  expect(similarity(sign(text), sign(text.replaceAll("ў", "у").replaceAll("'", "’")))).toBe(1);
});

function triples(text: readonly string[]): Set<string> {
  return new Set(
    text
      .slice(2)
      .map((word, at) => foldText(`${text[at]} ${text[at + 1]} ${word}`).replaceAll(/[^a-z0-9]+/g, " ")),
  );
}

test("the estimate lies near the share of word triples that two texts have in common", () => {
  const words = AGENCY_REPORT.split(/\s+/);
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(words.length - 1), { maxLength: 40 }), (changed) => {
      const edited = words.map((word, at) => (changed.includes(at) ? `changed${at}` : word));
      const ours = triples(words);
      const theirs = triples(edited);
      const common = [...ours].filter((triple) => theirs.has(triple)).length;
      const exact = common / (ours.size + theirs.size - common);
      const estimate = similarity(sign(words.join(" ")), sign(edited.join(" ")));
      // Four standard deviations of a mean of 64.
      expect(Math.abs(estimate - exact)).toBeLessThan(0.25);
    }),
  );
});

test("signing never fails, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 2000 }), (text) => {
      const signed = sign(text);
      expect(signed.bins.length === 0 || similarity(signed, signed) === 1).toBe(true);
    }),
  );
});
