import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { EvidenceItem } from "../../../../../src/renderer/app/evidence/evidence-items.ts";
import { readPaints } from "../../../../../src/renderer/app/evidence/reading-paints.ts";
import { ReadingRun } from "../../../../../src/renderer/app/evidence/reading-run.tsx";

const TEXT = "It rained. More figures are not to be had. It stopped.";
const ITEM: EvidenceItem = {
  id: "gap",
  tag: "G1",
  kind: "gap",
  sentence: { start: 11, end: 42 },
  quote: { start: 16, end: 41 },
  statement: {
    kind: "gap",
    topic: "trade",
    reporter: null,
    partner: null,
    sentence: { start: 11, end: 42 },
    quote: { start: 16, end: 41 },
    rule: "invented",
    confidence: 1,
    factors: [],
    date: { reading: { kind: "unknown" }, inferred: false, rule: "none", anchor: "text", alternatives: [] },
  },
};

function markup(active: string | null, span = { start: 0, end: TEXT.length }) {
  const paints = readPaints({ mentions: [], highlights: [{ start: 16, end: 23 }] }, [ITEM]);
  return renderToStaticMarkup(
    <ReadingRun
      text={TEXT}
      span={span}
      paints={paints}
      items={[ITEM]}
      active={active}
      onActivate={() => {}}
    />,
  );
}

test("the text is there once, with the tag of its evidence after the sentence", () => {
  expect(markup(null).replaceAll(/<[^>]*>/g, "")).toBe(
    "It rained. More figures are not to be had.\u00a0G1 It stopped.",
  );
});

test("a word searched for keeps its mark within the evidence, and the active quotation is told apart", () => {
  expect(markup("gap")).toContain(
    '<mark class="run-gap run-quote run-hit" data-evidence="gap" data-carries="true" data-active="true">figures</mark>',
  );
  expect(markup(null)).not.toContain("data-active");
});

test("a tag does not stand in a block in which its sentence does not end", () => {
  expect(markup(null, { start: 0, end: 30 })).not.toContain("G1");
});
