import { expect, test } from "vitest";
import type { Party, Rank } from "../../../../src/shared/domain/evidence.ts";
import { DEFAULT_CODEBOOK } from "../../../../src/shared/domain/review.ts";
import type { Codebook } from "../../../../src/shared/domain/review.ts";
import { underCodebook } from "../../../../src/shared/extraction/codebook.ts";
import { madeUpEvent } from "../../../support/made-up-articles.ts";

const DAY = { from: "2024-03-01", to: "2024-03-01", target: "KEN" };

function party(state: string, role: Party["role"], rank: Rank | null): Party {
  return { state, role, person: rank && { id: null, name: "Adam Example", office: null, rank } };
}

const EVENTS = {
  minister: madeUpEvent({
    ...DAY,
    parties: [party("BLR", "actor", "minister"), party("KEN", "target", null)],
  }),
  deputy: madeUpEvent({
    ...DAY,
    parties: [party("BLR", "actor", "deputy-minister"), party("KEN", "target", "head-of-state")],
  }),
  host: madeUpEvent({ ...DAY, parties: [party("BLR", "actor", null), party("KEN", "target", "ambassador")] }),
  nobody: madeUpEvent({ ...DAY, parties: [party("BLR", "actor", null), party("KEN", "target", null)] }),
  signing: madeUpEvent({
    ...DAY,
    mode: "sign",
    rule: "paper-signed",
    confidence: 0.6,
    parties: [party("BLR", "actor", "deputy-minister"), party("KEN", "actor", null)],
  }),
};

test.each<[string, Partial<Codebook>, string[]]>([
  ["nothing chosen", {}, ["minister", "deputy", "host", "nobody", "signing"]],
  ["ministers and above", { minimumRank: "minister" }, ["minister", "nobody", "signing"]],
  ["deputies and above", { minimumRank: "deputy-minister" }, ["minister", "deputy", "nobody", "signing"]],
  ["a rule switched off", { disabledRules: ["paper-signed"] }, ["minister", "deputy", "host", "nobody"]],
  ["a confidence asked for", { minimumConfidence: 0.9 }, ["minister", "deputy", "host", "nobody"]],
])("the events that count with %s", (_, change, names) => {
  const article = { events: Object.values(EVENTS), statements: [] };
  const { events } = underCodebook(article, { ...DEFAULT_CODEBOOK, ...change });
  expect(events.map((event) => Object.entries(EVENTS).find(([, one]) => one === event)?.[0])).toEqual(names);
});
