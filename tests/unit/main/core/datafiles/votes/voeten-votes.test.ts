import { expect, test } from "vitest";
import { voetenVotes } from "../../../../../../src/main/core/datafiles/votes/voeten-votes.ts";
import { inWords, readTable } from "./read-table.ts";

// Made-up roll calls in the layouts of Voeten's releases; A/RES/68/262 alone is real: 27 March 2014, Belarus against
// (UN press release GA/11493).
const EARLIER = "rcid;session;vote;ccode;date;unres;me;nu;di;hr;co;ec";

test("nine means no member, eight absent: neither is an abstention", () => {
  const rows = ["1", "2", "3", "8", "9"].map((vote) => `7;68;${vote};370;3/27/2014;R/68/262;0;0;0;0;0;0`);
  expect(inWords(readTable(voetenVotes, [EARLIER, ...rows].join("\n")))).toEqual([
    "2 cow:370 yes",
    "3 cow:370 abstain",
    "4 cow:370 no",
    "5 cow:370 absent",
    "6 cow:370 not-member",
  ]);
});

test("dates are month, day, year; the year is that of the day, not of the session", () => {
  const rows = readTable(voetenVotes, `${EARLIER}\n7;68;3;370;3/27/2014;R/68/262;0;0;0;1;1;0`);
  expect(rows[0]).toMatchObject({
    rollCall: {
      symbol: "A/RES/68/262",
      session: "68",
      day: "2014-03-27",
      topics: ["hr", "co"],
      important: null,
    },
  });
});

test("later releases add names, tallies, amendments and paragraphs", () => {
  const rows = readTable(
    voetenVotes,
    `rcid;ccode;vote;session;Country;Countryname;date;yes;no;abstain;importantvote;resid;unres;amend;para;short;descr;me;nu;di;hr;co;ec
     9001.0;501;1;52;KEN;Kenya;1997-12-09;120.0;3;40;1;52001;R/52/5;0;1;AN INVENTED TITLE;An invented description;0;1;0;0;0;0
     9002;501;1;52;KEN;Kenya;1997-12-09;;;;NA;52002;NA;1;0;NA;An invented description;0;0;0;0;0;0`,
  );
  expect(rows).toMatchObject([
    {
      name: "Kenya",
      rollCall: {
        native: "9001",
        day: "1997-12-09",
        title: "AN INVENTED TITLE",
        agenda: "An invented description",
        part: "paragraph",
        important: true,
        topics: ["nu"],
        stated: { yes: 120, no: 3, abstain: 40, absent: null, members: null },
      },
    },
    {
      rollCall: {
        native: "9002",
        symbol: null,
        title: "An invented description",
        part: "amendment",
        important: null,
        stated: null,
      },
    },
  ]);
});

test("a roll call without a resolution, and one with the data set's own number, have no symbol", () => {
  const rows = readTable(
    voetenVotes,
    `${EARLIER}\n7;50;1;501;12/1/1995;;0;0;0;0;0;0\n8;1;1;2;12/1/1946;R/1/66;0;0;0;0;0;0`,
  );
  expect(rows).toMatchObject([
    { rollCall: { symbol: null, note: null } },
    { rollCall: { symbol: null, note: "R/1/66 (the data set's own number)" } },
  ]);
});

test("days before the Assembly first met are told of once", () => {
  const rows = readTable(
    voetenVotes,
    `${EARLIER}\n7;1;1;2;1/1/1946;R/1/66;0;0;0;0;0;0\n7;1;1;20;1/1/1946;R/1/66;0;0;0;0;0;0`,
  );
  expect(inWords(rows).slice(2)).toEqual([
    "2 note: Some votes are dated before the Assembly first met on 10 January 1946: early days of this data set are not exact.",
  ]);
});

test("rows without a number, a state or a vote are reported", () => {
  expect(
    inWords(
      readTable(
        voetenVotes,
        `${EARLIER}\n;68;1;370;3/27/2014;;0;0;0;0;0;0\n7;68;1;NA;3/27/2014;;0;0;0;0;0;0\n7;68;4;370;3/27/2014;;0;0;0;0;0;0`,
      ),
    ),
  ).toEqual([
    "2 left out: no rcid",
    "3 left out: no ccode",
    '4 left out: the vote "4" is none of 1, 2, 3, 8, 9',
  ]);
});
