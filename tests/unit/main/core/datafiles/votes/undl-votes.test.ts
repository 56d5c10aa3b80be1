import { expect, test } from "vitest";
import { undlVotes } from "../../../../../../src/main/core/datafiles/votes/undl-votes.ts";
import { inWords, readTable } from "./read-table.ts";

// Made-up rows in the layout of the UN Digital Library's bulk file; the roll call and its votes are invented.
const HEADER =
  "undl_id;ms_code;ms_name;ms_vote;date;session;resolution;draft;committee_report;meeting;title;agenda_title;subjects;vote_note;total_yes;total_no;total_abstentions;total_non_voting;total_ms;undl_link";
const OF_99 =
  "1999-01-15;ES-10;A/RES/ES-10/99;A/ES-10/L.99;;A/ES-10/PV.99;An invented title;An invented item;FIRST HEADING--PART|SECOND HEADING;;2.0;1.0;1.0;1.0;5.0;https://example.org/99";

test("a roll call of the UN Digital Library is read with its votes, its tally of decimals and its session in letters", () => {
  const rows = readTable(undlVotes, `${HEADER}\n99;AFG;AFGHANISTAN;Y;${OF_99}`);
  expect(rows).toEqual([
    {
      kind: "vote",
      line: 2,
      state: { system: "iso3", code: "AFG" },
      name: "AFGHANISTAN",
      position: "yes",
      rollCall: {
        native: "99",
        body: "UNGA",
        symbol: "A/RES/ES-10/99",
        session: "ES-10",
        day: "1999-01-15",
        title: "An invented title",
        agenda: "An invented item",
        draft: "A/ES-10/L.99",
        meeting: "A/ES-10/PV.99",
        note: null,
        link: "https://example.org/99",
        part: null,
        important: null,
        topics: ["FIRST HEADING--PART", "SECOND HEADING"],
        stated: { yes: 2, no: 1, abstain: 1, absent: 1, members: 5 },
      },
    },
  ]);
});

test("X is an absence, never an abstention", () => {
  const table = ["Y", "N", "A", "X"].map((vote, index) => `99;AA${index};;${vote};${OF_99}`).join("\n");
  expect(inWords(readTable(undlVotes, `${HEADER}\n${table}`))).toEqual([
    "2 iso3:AA0 yes",
    "3 iso3:AA1 no",
    "4 iso3:AA2 abstain",
    "5 iso3:AA3 absent",
  ]);
});

test("all votes of a roll call share one object of facts", () => {
  const rows = readTable(undlVotes, `${HEADER}\n99;KEN;;Y;${OF_99}\n99;BLR;;N;${OF_99}`);
  const [first, second] = rows.map((row) => (row.kind === "vote" ? row.rollCall : null));
  expect(first).toBe(second);
});

test("a file without vote_note, without subjects and without totals is read", () => {
  const rows = readTable(
    undlVotes,
    "undl_id;ms_code;ms_name;ms_vote;date;session;resolution;title;subjects\n98;KEN;KENYA;A;1990-02-03;44;A/RES/44/250;An invented title;",
  );
  expect(rows[0]).toMatchObject({ rollCall: { note: null, topics: [], stated: null } });
});

test("columns are read by name, wherever they stand, also under the names of the first release", () => {
  const rows = readTable(
    undlVotes,
    "ms_votes;non-voting;abstentions;no;yes;resolutions;date;ms_names;ms_codes;undl_id\nNV;1;0;1;2;A/RES/60/1;2005-09-16;KENYA;KEN;97",
  );
  expect(rows[0]).toMatchObject({
    position: "absent",
    state: { code: "KEN" },
    rollCall: { symbol: "A/RES/60/1", stated: { yes: 2, no: 1, abstain: 0, absent: 1, members: null } },
  });
});

test("a state without a code goes by its name of that time", () => {
  const rows = readTable(undlVotes, `${HEADER}\n99;;BYELORUSSIAN SSR;Y;${OF_99}`);
  expect(rows[0]).toMatchObject({
    state: { system: "name", code: "BYELORUSSIAN SSR" },
    name: "BYELORUSSIAN SSR",
  });
});

test("rows that cannot be a vote are reported with the same words for the same reason", () => {
  expect(
    inWords(
      readTable(
        undlVotes,
        `${HEADER}\n99;KEN;KENYA;Q;${OF_99}\n99;KEN;KENYA;;${OF_99}\n;KEN;KENYA;Y;${OF_99}\n99;;;Y;${OF_99}`,
      ),
    ),
  ).toEqual([
    '2 left out: the vote "Q" is none of Y, N, A, X',
    "3 left out: no vote",
    "4 left out: no undl_id",
    "5 left out: no member state",
  ]);
});
