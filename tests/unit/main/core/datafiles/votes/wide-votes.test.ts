import { expect, test } from "vitest";
import type { ColumnMapping } from "../../../../../../src/shared/domain/data-file.ts";
import { wideVotes } from "../../../../../../src/main/core/datafiles/votes/wide-votes.ts";
import { inWords, readTable } from "./read-table.ts";

// Invented roll calls in the layout that a public scraper of the UN Digital Library writes.
const TABLE = `
Council;Date;Title;Resolution;TOTAL VOTES;NO-VOTE COUNT;ABSENT COUNT;NO COUNT;YES COUNT;Link;token;BELARUS;KENYA;COTE D IVOIRE;ATLANTIS
General Assembly;2001-12-10;An invented title;A/RES/56/999;4;1;1;1;1;https://digitallibrary.un.org/record/111;t;N;Y;A;
Security Council;2001-12-11;Another;S/RES/1999 (2001);15;0;0;0;15;https://digitallibrary.un.org/record/112;t;;Y;;Y
Unknown;2001-12-12;A third;A/RES/56/998;4;2;0;0;2;;t;Q;;;`;
const MAPPING: ColumnMapping = {
  kind: "wide-votes",
  columns: { resolution: "Resolution", date: "Date", title: "Title", body: "Council" },
  fixed: {},
  states: [
    { column: "BELARUS", state: "BLR" },
    { column: "KENYA", state: "KEN" },
    { column: "COTE D IVOIRE", state: "CIV" },
  ],
};

test("columns of states are votes, empty cells are none, and what was not read is said", () => {
  expect(inWords(readTable(wideVotes, TABLE, MAPPING))).toEqual([
    "2 iso3:BLR no",
    "2 iso3:KEN yes",
    "2 iso3:CIV abstain",
    "3 iso3:KEN yes",
    '4 left out: "Q" in a state\'s column is not known as a vote',
    "4 left out: no state's vote",
    "1 note: Columns that were not read: ATLANTIS.",
    "2 note: Empty cells are kept as no vote known, not as absences.",
  ]);
});

test("the ABSENT COUNT holds abstentions", () => {
  expect(readTable(wideVotes, TABLE, MAPPING)[0]).toMatchObject({
    name: "BELARUS",
    rollCall: {
      native: "111",
      link: "https://digitallibrary.un.org/record/111",
      stated: { yes: 1, no: 1, abstain: 1, absent: 1, members: 4 },
    },
  });
});

test("the Security Council stays apart from the General Assembly", () => {
  const bodies = readTable(wideVotes, TABLE, MAPPING).flatMap((row) =>
    row.kind === "vote" ? [[row.rollCall.symbol, row.rollCall.body]] : [],
  );
  expect(new Map(bodies.map(([symbol, body]) => [symbol, body]))).toEqual(
    new Map([
      ["A/RES/56/999", "UNGA"],
      ["S/RES/1999(2001)", "UNSC"],
    ]),
  );
});
