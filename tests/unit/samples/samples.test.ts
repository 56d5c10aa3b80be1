import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { extract } from "../../../src/main/core/corpus/extract.ts";
import { readFile } from "../../../src/main/core/corpus/readers/reader-registry.ts";
import { toEdtf } from "../../../src/shared/domain/event-date.ts";
import type { EventDraft } from "../../../src/shared/domain/evidence.ts";

const folder = join(import.meta.dirname, "..", "..", "..", "samples");
const names = readdirSync(folder).toSorted();
const FILE_DAY = "2026-11-24";
const MARKS = [
  "Sample text written for Demarche",
  "Образец текста, написанный для Demarche",
  "Узор тэксту, напісаны для Demarche",
  "Uzor tekstu, napisany dla Demarche",
];

function readSample(name: string) {
  const document = readFile({ name, bytes: readFileSync(join(folder, name)) });
  if (!document.ok) throw new Error(document.failure.reason);
  return { text: document.value.text, article: extract(document.value, FILE_DAY) };
}

function states(event: EventDraft, role: "actor" | "target"): string {
  return event.parties.flatMap((party) => (party.role === role ? [party.state] : [])).join("+");
}

const articles = names.map((name) => readSample(name).article);

test("the sample workspace holds twelve texts in English, Russian and both scripts of Belarusian", () => {
  const languages = articles.map(({ language }) => language).toSorted();
  expect(languages).toEqual(["be", "be-Latn", ...Array<string>(8).fill("en"), "ru", "ru"]);
});

test("no two samples share a headline", () => {
  expect(new Set(articles.map(({ title }) => title)).size).toBe(names.length);
});

test.each(names)("%s is marked as a sample and states its day, its outlet and a partner", (name) => {
  const { text, article } = readSample(name);
  const lastLine = text.trim().split("\n").at(-1) ?? "";
  expect({
    marked: MARKS.some((mark) => lastLine.includes(mark)),
    day: article.published,
    source: article.source,
    partner: article.mentions.some(({ state }) => state !== null && state !== "BLR"),
  }).toEqual({
    marked: true,
    day: {
      value: expect.stringMatching(/^202[34]-/),
      rule: expect.stringMatching(/^(?:metadata|dateline)$/),
      inferred: false,
      alternatives: [],
    },
    source: "Demarche Samples",
    partner: true,
  });
});

test("together the samples give the events that they tell of, and no other", () => {
  const events = articles.flatMap((article) =>
    article.events.map((event) =>
      [event.mode, event.status, states(event, "actor"), states(event, "target"), toEdtf(event.date.reading)]
        .filter(Boolean)
        .join(" "),
    ),
  );
  expect([...new Set(events)].toSorted()).toEqual([
    "draft draft BLR KEN ../2024-03-12",
    "draft draft BLR KEN ../2024-03-13",
    "relations reported BLR+KEN 1993",
    "sign purpose BLR+KEN 2023-04",
    "visit reported BLR BGD 2024-03-11/2024-03-14",
    "visit reported BLR BGD 2024-03-11/2024-03-15",
    "visit reported BLR GNQ 2023-12",
    "visit reported BLR KEN 2023-04",
    "visit reported BLR KEN 2023-12",
    "visit reported BLR UZB 2024-02",
    "visit reported BLR ZWE 2023-01",
  ]);
});

test("the samples' statements are two votes, one trade figure and the gap after it", () => {
  const statements = articles.flatMap((article) =>
    article.statements.map((statement) => {
      switch (statement.kind) {
        case "vote":
          return `${statement.state} ${statement.vote}`;
        case "trade":
          return `${statement.reporter}-${statement.partner} ${statement.amount} ${statement.currency}`;
        case "gap":
          return `gap ${statement.reporter}-${statement.partner}`;
      }
    }),
  );
  expect(statements).toEqual(["KEN yes", "BLR no", "BLR-KEN 10500000 USD", "gap BLR-KEN"]);
});
