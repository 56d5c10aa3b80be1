import { expect, test } from "vitest";
import { voteTable } from "../../../../../../src/main/core/datafiles/votes/vote-table.ts";
import { inWords, readTable } from "./read-table.ts";

// Emergency session votes as published by the United Nations: A/RES/ES-11/6 on 23 February 2023 (press release GA/12492).
test("a typed table is read by its column names", () => {
  const rows = readTable(
    voteTable,
    `resolution;date;title;body;session;state;vote;source
     ES-11/6;2023-02-23;Principles of the Charter of the United Nations underlying a comprehensive, just and lasting peace in Ukraine;General Assembly;ES-11;Kenya;yes;https://press.un.org/en/2023/ga12492.doc.htm
     A/RES/ES-11/6;2023-02-23;Principles of the Charter of the United Nations underlying a comprehensive, just and lasting peace in Ukraine;UNGA;ES-11;BLR;against;typed by hand`,
  );
  expect(rows).toMatchObject([
    {
      state: { system: "name", code: "Kenya" },
      position: "yes",
      rollCall: {
        native: "A/RES/ES-11/6",
        body: "UNGA",
        day: "2023-02-23",
        link: "https://press.un.org/en/2023/ga12492.doc.htm",
      },
    },
    { state: { system: "iso3", code: "BLR" }, position: "no", rollCall: { native: "A/RES/ES-11/6" } },
  ]);
});

test("a mapping names the columns, and words for what no column says", () => {
  const rows = readTable(
    voteTable,
    "Страна;Голос\nБеларусь;против\nКения;воздержалась\nУзбекистан;не голосовал",
    {
      kind: "vote-table",
      columns: { state: "Страна", vote: "Голос" },
      fixed: { resolution: "A/RES/77/999", body: "General Assembly", date: "15.12.2022" },
    },
  );
  expect(inWords(rows)).toEqual(["2 name:Беларусь no", "3 name:Кения abstain", "4 name:Узбекистан absent"]);
  expect(rows[0]).toMatchObject({ rollCall: { symbol: "A/RES/77/999", day: "2022-12-15" } });
});

function dayOf(date: string) {
  const rows = readTable(voteTable, `resolution;date;state;vote\n77/999;${date};KEN;yes`);
  const row = rows.find(({ kind }) => kind === "vote");
  return row?.kind === "vote" ? row.rollCall.day : rows;
}

test("a day that can be read in two ways is not read", () => {
  expect(["3/4/2023", "3/3/2023", "23/2/2023", "2/23/2023", "3.4.2023", "27 March 2014"].map(dayOf)).toEqual([
    null,
    "2023-03-03",
    "2023-02-23",
    "2023-02-23",
    "2023-04-03",
    "2014-03-27",
  ]);
});

test("a resolution without state and vote is a roll call of which the votes are not known", () => {
  expect(readTable(voteTable, "resolution;date;state;vote\nES-11/2;2022-03-24;;")).toMatchObject([
    { kind: "roll-call", rollCall: { symbol: "A/RES/ES-11/2", day: "2022-03-24" } },
  ]);
});

test("rows that say too little are reported", () => {
  expect(
    inWords(
      readTable(voteTable, "resolution;state;vote\n;KEN;yes\n77/999;;yes\n77/999;KEN;\n77/999;KEN;perhaps"),
    ),
  ).toEqual([
    "2 left out: neither a resolution nor a title",
    "3 left out: no state",
    "4 left out: no vote",
    '5 left out: "perhaps" is not known as a vote',
  ]);
});
