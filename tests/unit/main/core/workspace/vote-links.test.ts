import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DEFAULT_LENS } from "../../../../../src/shared/domain/lens.ts";
import { openTestWorkbench } from "../../../../support/open-test-workbench.ts";
import { tempFolder } from "../../../../support/temp-folder.ts";

/** The facts of one news item in our own words: an agency's report of 12 March 2024 on Belarus and Kenya. */
const ARTICLE = `Two votes in New York

March 12, 2024, Sample Wire. In April 2023, Foreign Minister Siarhiej Alejnik visited Kenya. A few weeks before, Kenya supported a UN General Assembly resolution which asked Russia to pull its troops out of Ukraine. Belarus voted against it.
`;

// Days, symbols and positions as the United Nations published them; titles are shortened, the fish are made up.
const VOTES = `resolution,date,title,body,state,vote
A/RES/ES-11/1,2022-03-02,Aggression against Ukraine,UNGA,KEN,yes
A/RES/ES-11/1,2022-03-02,Aggression against Ukraine,UNGA,BLR,no
A/RES/ES-11/6,2023-02-23,A comprehensive just and lasting peace in Ukraine,UNGA,KEN,yes
A/RES/ES-11/6,2023-02-23,A comprehensive just and lasting peace in Ukraine,UNGA,BLR,no
A/RES/77/999,2023-04-01,On made-up fish,UNGA,KEN,yes
`;

async function open(votes = VOTES) {
  const folder = tempFolder();
  const news = join(folder, "news");
  mkdirSync(news);
  writeFileSync(join(news, "votes.txt"), ARTICLE);
  const table = join(folder, "votes.csv");
  writeFileSync(table, votes);
  const opened = await openTestWorkbench(join(folder, "data"));
  const { client } = opened;
  const run = await client.imports.start({ paths: [news] });
  for await (const _ of await client.imports.watch(run));
  const reading = await client.data.start({ files: [{ path: table }] });
  for await (const _ of await client.data.watch(reading));
  return opened;
}

test("the vote that an article tells is proposed to be that of A/RES/ES-11/6", async () => {
  const { client, workbench } = await open();
  const links = await client.votes.links({ lens: DEFAULT_LENS });
  expect(
    links.map(({ statement, candidates, decision }) => [
      statement.state,
      statement.vote,
      decision,
      candidates.map(({ symbol, recorded, agrees }) => [symbol, recorded, agrees]),
    ]),
  ).toEqual([
    [
      "BLR",
      "no",
      null,
      [
        ["A/RES/ES-11/6", "no", true],
        ["A/RES/77/999", null, false],
      ],
    ],
    [
      "KEN",
      "yes",
      null,
      [
        ["A/RES/ES-11/6", "yes", true],
        ["A/RES/77/999", "yes", true],
      ],
    ],
  ]);
  await workbench.close();
});

test("what the analyst says of it is kept, shown at the roll call, undone, redone and written into the log", async () => {
  const { client, workbench } = await open();
  const [, told] = await client.votes.links({ lens: DEFAULT_LENS });
  const [candidate] = told?.candidates ?? [];
  if (!told || !candidate) throw new Error("no proposal");
  const decision = { rollCallId: candidate.rollCallId };

  const linked = await client.votes.link({ statementId: told.statementId, decision });
  expect(linked.decision).toEqual(decision);
  expect((await client.votes.rollCall({ id: candidate.rollCallId })).articles).toMatchObject([
    { title: "Two votes in New York", linked: true },
  ]);
  expect((await client.votes.links({ lens: DEFAULT_LENS })).map(({ statement }) => statement.state)).toEqual([
    "BLR",
    "KEN",
  ]);

  expect((await client.edits.undo()).done).toBe("Link a vote to its roll call");
  expect((await client.votes.rollCall({ id: candidate.rollCallId })).articles).toEqual([]);
  await client.edits.redo();
  expect((await client.votes.links({ lens: DEFAULT_LENS })).map((link) => link.decision)).toEqual([
    null,
    decision,
  ]);

  const { rows } = await client.review.log({ recordId: told.statementId });
  expect(rows.map(({ action, to }) => [action, to?.replace(/^.*, /, "")])).toEqual([
    ["redo", `roll call ${candidate.rollCallId} [new]`],
    ["undo", "roll call not decided [new]"],
    ["link", `roll call ${candidate.rollCallId} [new]`],
  ]);
  await workbench.close();
});

test("that none is meant is a decision too, and can be taken back", async () => {
  const { client, workbench } = await open();
  const [told] = await client.votes.links({ lens: DEFAULT_LENS });
  const statementId = told?.statementId ?? "";
  expect((await client.votes.link({ statementId, decision: { rollCallId: null } })).decision).toEqual({
    rollCallId: null,
  });
  expect((await client.votes.link({ statementId, decision: null })).decision).toBeNull();
  await workbench.close();
});

test("a roll call or a statement that is not there cannot be linked", async () => {
  const { client, workbench } = await open();
  const [told] = await client.votes.links({ lens: DEFAULT_LENS });
  await expect(
    client.votes.link({ statementId: told?.statementId ?? "", decision: { rollCallId: "undl:404" } }),
  ).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(client.votes.link({ statementId: "s-none", decision: null })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
  await workbench.close();
});

test("an article that writes the symbol is found at its roll call; one that writes a longer number is not", async () => {
  const { client, workbench } = await open();
  const folder = tempFolder();
  const note = (name: string, text: string) =>
    writeFileSync(
      join(folder, name),
      `Made-up note ${name}\n\nMarch 1, 2024, Sample Wire. ${text} Nothing else is told here.\n`,
    );
  note("named.txt", "The clerk looked up resolution ES-11/6 before lunch.");
  note("longer.txt", "The clerk looked up resolution ES-11/61 after lunch.");
  const run = await client.imports.start({ paths: [folder] });
  for await (const _ of await client.imports.watch(run));
  const { articles } = await client.votes.rollCall({ id: "vote-table:A/RES/ES-11/6" });
  expect(articles.map(({ title, linked }) => [title, linked])).toEqual([["Made-up note named.txt", false]]);
  await workbench.close();
});

test("the numbers of a file are those that the views ask for", async () => {
  const { client, workbench } = await open();
  const answer = await client.votes.agreement({ lens: DEFAULT_LENS, years: ["KEN"] });
  expect(answer).toMatchObject({ rollCalls: 3, focusVotes: { no: 2 } });
  expect(answer.states).toEqual([
    { state: "KEN", cells: [0, 0, 0, 0, 0, 0, 2, 0, 0], absent: 0, focusAbsent: 0, notMember: 0 },
  ]);
  const page = await client.votes.rollCalls({
    lens: DEFAULT_LENS,
    states: ["KEN"],
    words: "ukraine",
    limit: 1,
  });
  expect(page).toMatchObject({
    total: 2,
    rows: [{ symbol: "A/RES/ES-11/6", positions: "Y", divergence: 1 }],
  });
  await workbench.close();
});

test("a typed vote that names the article's source as its own does not confirm the article", async () => {
  const typed = `resolution,date,body,state,vote,source
A/RES/ES-11/6,2023-02-23,UNGA,KEN,yes,"Sample Wire, Two votes in New York"
A/RES/77/998,2023-02-24,UNGA,KEN,yes,"A made-up list of votes"
`;
  const { client, workbench } = await open(typed);
  const links = await client.votes.links({ lens: DEFAULT_LENS });
  const kenya = links.find(({ statement }) => statement.state === "KEN");
  const record = kenya?.candidates.map(({ symbol, recorded, circular, agrees }) => ({
    symbol,
    recorded,
    circular,
    agrees,
  }));
  expect(record?.toSorted((left, right) => Number(left.circular) - Number(right.circular))).toEqual([
    { symbol: "A/RES/77/998", recorded: "yes", circular: false, agrees: true },
    { symbol: "A/RES/ES-11/6", recorded: "yes", circular: true, agrees: false },
  ]);
  await workbench.close();
});
