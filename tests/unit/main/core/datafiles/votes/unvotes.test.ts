import { expect, test } from "vitest";
import {
  unvotesIssues,
  unvotesRollCalls,
  unvotesVotes,
} from "../../../../../../src/main/core/datafiles/votes/unvotes.ts";
import { inWords, readTable } from "./read-table.ts";

// Invented votes; titles, too, are invented.
const ABSENCES_LEFT_OUT =
  "2 note: This file leaves absences out: a state without a row is not known to have been absent.";

test("the text NA is Namibia's code where the name says so, and no code elsewhere", () => {
  const rows = readTable(
    unvotesVotes,
    "rcid;country;country_code;vote\n3;Namibia;NA;yes\n3;Zanzibar;NA;no\n3;Kenya;KE;abstain",
  );
  expect(inWords(rows)).toEqual([
    "2 name:Namibia yes",
    "3 name:Zanzibar no",
    "4 iso2:KE abstain",
    ABSENCES_LEFT_OUT,
  ]);
});

test("the first release has names alone", () => {
  expect(inWords(readTable(unvotesVotes, "rcid;vote;country\n3;no;Belarus"))).toEqual([
    "2 name:Belarus no",
    ABSENCES_LEFT_OUT,
  ]);
});

test("roll calls come from a file of their own", () => {
  const [row] = readTable(
    unvotesRollCalls,
    "rcid;session;importantvote;date;unres;amend;para;short;descr\n3663;47;1;1992-09-03;R/47/1;0;0;AN INVENTED TITLE;An invented description",
  );
  expect(row).toMatchObject({
    kind: "roll-call",
    rollCall: {
      native: "3663",
      symbol: "A/RES/47/1",
      day: "1992-09-03",
      important: true,
      part: null,
      title: "AN INVENTED TITLE",
    },
  });
});

test("issues of one roll call are gathered, whichever column comes first", () => {
  const rows = readTable(
    unvotesIssues,
    "rcid;issue;short_name\n3;Colonialism;co\n4;Human rights;hr\n3;Human rights;hr\n4;Cats;zz",
  );
  expect(
    rows.map((row) => (row.kind === "roll-call" ? [row.rollCall.native, row.rollCall.topics] : row)),
  ).toEqual([
    { kind: "left-out", line: 5, reason: 'the issue "zz" is not one of the six' },
    ["3", ["co", "hr"]],
    ["4", ["hr"]],
  ]);
});
