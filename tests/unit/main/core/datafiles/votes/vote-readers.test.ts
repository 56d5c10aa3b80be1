import { expect, test } from "vitest";
import { undlVotes } from "../../../../../../src/main/core/datafiles/votes/undl-votes.ts";
import { unvotesIssues, unvotesVotes } from "../../../../../../src/main/core/datafiles/votes/unvotes.ts";
import { voetenVotes } from "../../../../../../src/main/core/datafiles/votes/voeten-votes.ts";
import { voteTable } from "../../../../../../src/main/core/datafiles/votes/vote-table.ts";
import { wideVotes } from "../../../../../../src/main/core/datafiles/votes/wide-votes.ts";
import { VOTE_READERS } from "../../../../../../src/main/core/datafiles/votes/vote-readers.ts";
import { inWords, readTable } from "./read-table.ts";

test.each([
  [
    "undl-votes",
    "undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,agenda_title,subjects,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link",
  ],
  ["voeten-votes", "rcid,session,vote,ccode,member,importantvote,date,unres,me,nu,di,hr,co,ec,year"],
  [
    "voeten-votes",
    "rcid,ccode,member,session,vote,Country,Countryname,year,date,abstain,yes,no,resid,unres,country",
  ],
  ["unvotes-votes", "rcid,country,country_code,vote"],
  ["unvotes-votes", "rcid,vote,country"],
  ["unvotes-roll-calls", "rcid,session,importantvote,date,unres,amend,para,short,descr"],
  ["unvotes-issues", "rcid,short_name,issue"],
  [
    "wide-votes",
    "Council,Date,Title,Resolution,TOTAL VOTES,NO-VOTE COUNT,ABSENT COUNT,NO COUNT,YES COUNT,Link,token,KENYA",
  ],
  ["vote-table", "resolution,date,title,body,session,state,vote,source"],
])("%s is known by its header, and by no other reader", (format, header) => {
  const columns = header.split(",");
  expect(VOTE_READERS.filter((reader) => reader.knows(columns)).map((reader) => reader.format)).toEqual([
    format,
  ]);
});

test.each([
  "t,i,j,k,v,q",
  "year,reporter,partner,flow,value,currency,unit,source",
  "rcid,date",
  "state,vote",
])("%s is no table of votes", (header) => {
  expect(VOTE_READERS.filter((reader) => reader.knows(header.split(",")))).toEqual([]);
});

test("a word that every object knows is no vote and no issue", () => {
  const tables = [
    [undlVotes, "undl_id;ms_code;ms_name;ms_vote\n7;KEN;KENYA;constructor"],
    [voetenVotes, "rcid;ccode;vote\n7;501;toString"],
    [unvotesVotes, "rcid;country;vote\n7;Kenya;valueOf"],
    [unvotesIssues, "rcid;short_name;issue\n7;constructor;Invented"],
  ] as const;
  expect(tables.flatMap(([reader, table]) => inWords(readTable(reader, table)))).toEqual([
    '2 left out: the vote "constructor" is none of Y, N, A, X',
    '2 left out: the vote "toString" is none of 1, 2, 3, 8, 9',
    '2 left out: the vote "valueOf" is none of yes, no, abstain',
    '2 left out: the issue "constructor" is not one of the six',
  ]);
});

// Made-up roll calls: only their dates are looked at.
test.each([
  [undlVotes, "undl_id;ms_code;ms_vote;date\n1;KEN;Y;31/13/2022\n2;KEN;Y;2022-12-31"],
  [voetenVotes, "rcid;ccode;vote;date\n1;501;1;31/13/2022\n2;501;1;12/31/2022"],
  [voteTable, "resolution;date;state;vote\n77/998;31/13/2022;KEN;yes\n77/999;2022-12-31;KEN;yes"],
])("$format: a date that is no day is told, and its vote kept", (reader, table) => {
  const rows = inWords(readTable(reader, table));
  expect(rows.filter((row) => row.includes("note"))).toEqual([
    '2 note: The date "31/13/2022" is not read as a day: its roll calls are kept without one.',
  ]);
  expect(rows.filter((row) => row.endsWith("yes"))).toHaveLength(2);
});

test("a wide table tells a date that is no day, too", () => {
  const rows = readTable(wideVotes, "Date;Title;Kenya\n31/13/2022;A made-up title;Y", {
    kind: "wide-votes",
    columns: { date: "Date", title: "Title" },
    fixed: {},
    states: [{ column: "Kenya", state: "KEN" }],
  });
  expect(inWords(rows).slice(0, 2)).toEqual([
    '2 note: The date "31/13/2022" is not read as a day: its roll calls are kept without one.',
    "2 iso3:KEN yes",
  ]);
});
