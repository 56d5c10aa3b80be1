import { join } from "node:path";
import { expect, test } from "vitest";
import { startDemarche } from "./demarche.ts";
import { VISIT } from "../../shared/evaluation/records.ts";

// A text written for this test; what it tells is invented.
const TEXT =
  "Belarusian Foreign Minister Adam Example visited Kenya on March 5. The ministers spoke of the harvest.";
const CASE = {
  checked: true,
  given: { published: { value: "2024-03-12", rule: "metadata" } },
  language: "en",
  records: [VISIT],
};

interface Written {
  format: string;
  runs: {
    set: string;
    cases: { name: string; records: { outcome: string }[] }[];
    drafts: string[];
    cells: { kind: string; language: string; counts: object }[];
  }[];
}

test("eval scores a folder of cases and writes every outcome as JSON", async () => {
  const { demarche, write, folder } = startDemarche();
  write("cases/visit/text.txt", TEXT);
  write("cases/visit/expected.json", JSON.stringify(CASE));
  write("cases/later/text.txt", TEXT);
  write("cases/later/expected.json", JSON.stringify({ ...CASE, checked: false }));
  const { code, out, err } = await demarche(["eval", join(folder, "cases"), "--json"]);
  const { format, runs } = JSON.parse(out) as Written;
  expect({
    code,
    err,
    format,
    runs: runs.map(({ set, cases, drafts, cells }) => ({
      set,
      cases: cases.map(({ name, records }) => [name, records.map(({ outcome }) => outcome)]),
      drafts,
      cells: cells.map(({ kind, language, counts }) => [kind, language, counts]),
    })),
  }).toEqual({
    code: 0,
    err: "",
    format: "demarche-evaluation/1",
    runs: [
      {
        set: "cases",
        cases: [["visit", ["right"]]],
        drafts: ["later"],
        cells: ["event", "reported event", "all"].map((kind) => [
          kind,
          "en",
          { expected: 1, proposed: 1, matched: 1, exact: 1 },
        ]),
      },
    ],
  });
});

test("eval prints tables and the worst cases with their sentence", async () => {
  const { demarche, write, folder } = startDemarche();
  write("cases/visit/text.txt", TEXT);
  write("cases/visit/expected.json", JSON.stringify({ ...CASE, records: [] }));
  const { code, out } = await demarche(["eval", join(folder, "cases")]);
  expect(code).toBe(0);
  expect(out).toMatch(/event, en +1 +0 +1 +0\.00 \(0\.00–0\.79\)/);
  expect(out).toContain(
    "extra CONSULT visit 042 BLR(Adam Example, Foreign Minister, minister) -> KEN 2024-03-05 inferred",
  );
  expect(out).toContain("in: Belarusian Foreign Minister Adam Example visited Kenya on March 5.");
});

test("a case that cannot be read is named with its place and reason; the rest is scored, and eval ends with 3", async () => {
  const { demarche, write, folder } = startDemarche();
  write("cases/visit/text.txt", TEXT);
  write("cases/visit/expected.json", JSON.stringify(CASE));
  write("cases/shifted/text.txt", ` ${TEXT}`);
  const file = write("cases/shifted/expected.json", JSON.stringify(CASE));
  const { code, out, err } = await demarche(["eval", join(folder, "cases"), "--json"]);
  expect({ code, err, cases: (JSON.parse(out) as Written).runs[0]?.cases.map(({ name }) => name) }).toEqual({
    code: 3,
    err: `demarche: ${file}: records[0].quote.text: At 41-65 the text says " visited Kenya on March ", not "visited Kenya on March 5". It stands at 42-66.\n`,
    cases: ["visit"],
  });
});

test.each([
  ["a folder that is not there", "nowhere", /nowhere is not a folder/],
  ["a folder without cases", "empty", /empty holds no annotated case\./],
  ["a folder of drafts", "drafts", /drafts holds no annotated case \(1 are unchecked drafts\)\./],
])("eval of %s is wrong usage", async (_, name, message) => {
  const { demarche, write, folder } = startDemarche();
  write("empty/README.md", "Nothing here.");
  write("drafts/one/text.txt", TEXT);
  write("drafts/one/expected.json", JSON.stringify({ ...CASE, checked: false }));
  const { code, out, err } = await demarche(["eval", join(folder, name), "--json"]);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(message);
});
