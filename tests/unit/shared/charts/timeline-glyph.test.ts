import { expect, test } from "vitest";
import { glyphOf } from "../../../../src/shared/charts/timeline-glyph.ts";
import { sampleEvent } from "./sample-answers.ts";

test.each([
  ["day", "dot", "solid"],
  ["range", "bar", "solid"],
  ["week", "bar", "pale"],
  ["month", "bar", "pale"],
  ["year", "bar", "pale"],
  ["approx", "fading-bar", "pale"],
  ["notAfter", "open-bar", "pale"],
] as const)("a date to the %s is a %s, hollow once it was concluded", (precision, shape, fill) => {
  const stated = glyphOf(sampleEvent({ precision }));
  const concluded = glyphOf(sampleEvent({ precision, inferred: true }));
  expect(stated).toEqual({ shape, tone: "accent", fill, line: "solid", crossed: false });
  expect(concluded).toEqual({ ...stated, fill: "hollow" });
});

test.each([
  ["reported", "solid", "solid", false],
  ["planned", "hollow", "dashed", false],
  ["draft", "hollow", "dashed", false],
  ["purpose", "hollow", "dashed", false],
  ["hypothetical", "hollow", "dotted", false],
  ["denied", "hollow", "solid", true],
] as const)("an event that is %s is drawn %s with a %s line", (status, fill, line, crossed) => {
  expect(glyphOf(sampleEvent({ status }))).toEqual({ shape: "dot", tone: "accent", fill, line, crossed });
});

test("a refusal, an accusation and a sanction differ in shape and colour", () => {
  const shapes = (["REJECT", "ACCUSE", "SANCTION", "REQUEST"] as const).map((type) => {
    const { shape, tone } = glyphOf(sampleEvent({ type }));
    return [shape, tone];
  });
  expect(shapes).toEqual([
    ["diamond", "adverse"],
    ["diamond", "adverse"],
    ["diamond", "adverse"],
    ["dot", "accent"],
  ]);
});
