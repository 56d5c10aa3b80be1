import { expect, test } from "vitest";
import { bodyOf, BODIES } from "../../../../src/shared/gazetteer/bodies.ts";
import { findMentions } from "../../../../src/shared/extraction/mentions.ts";

/** Bodies and regions of a text as "words = id kind". */
function read(text: string): string[] {
  return findMentions(text).flatMap(({ span, kind }) => {
    const words = text.slice(span.start, span.end);
    return kind === "body" || kind === "region" ? [`${words} = ${bodyOf(words)?.id ?? "?"} ${kind}`] : [];
  });
}

test("bodies are mentions of their own, the longest name first", () => {
  expect(
    read(
      "Kenya backed a UN General Assembly resolution at the U.N. seat; the EU, the SCO and BRICS did not.",
    ),
  ).toEqual([
    "UN General Assembly = UNGA body",
    "U.N. = UN body",
    "EU = EU body",
    "SCO = SCO body",
    "BRICS = BRICS body",
  ]);
});

test("regions are mentions; states that hold a region's name stay states", () => {
  expect(
    read("From Central Asia to Latin America, past South Africa and the Central African Republic."),
  ).toEqual(["Central Asia = central-asia region", "Latin America = latin-america region"]);
});

test("bodies and regions are found in Russian and Belarusian cases", () => {
  expect(read("Генассамблея ООН приняла резолюцию, в Африке ждут.")).toEqual([
    "Генассамблея ООН = UNGA body",
    "Африке = africa region",
  ]);
  expect(read("Савет Бяспекі ААН і ШАС; краіны Афрыкі.")).toEqual([
    "Савет Бяспекі ААН = UNSC body",
    "ШАС = SCO body",
    "Афрыкі = africa region",
  ]);
});

test("no two bodies share a spelling", () => {
  const forms = BODIES.flatMap(({ forms: own }) => own);
  expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
});
