import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expectNothingSerious } from "./support/expect-nothing-serious.ts";
import { madeUpVotesCsv } from "./support/made-up-votes.ts";
import { expect, test } from "./support/workbench-test.ts";

// A made-up article tells of Kenya's vote of 4 December 2024; the made-up file has it on A/RES/99/1.
test.use({ corpus: join(import.meta.dirname, "..", "fixtures", "e2e-votes") });

const go = (page: Page, hash: string) => page.evaluate((next) => (location.hash = next), hash);

/** From the empty view: asks for the file by its path, looks at what it is, reads it. */
async function importVotes(page: Page, dataFolder: string) {
  const file = join(dataFolder, "made-up-votes.csv");
  writeFileSync(file, madeUpVotesCsv());
  await expect(page.getByRole("main")).toBeVisible();
  await page.keyboard.press("g");
  await page.keyboard.press("v");
  await page.getByRole("button", { name: "Import UN votes…" }).click();
  const picker = page.getByRole("dialog", { name: "Import data" });
  await picker.getByLabel("Path of a folder or data file").fill(file);
  await picker.getByLabel("Path of a folder or data file").press("Enter");
  await expect(page.getByRole("dialog")).toContainText("UN Digital Library");
  await page.getByRole("dialog").getByRole("button", { name: "Import", exact: true }).click();
  // The file has a tally that clashes, so that its report opens by itself.
  const report = page.getByRole("dialog", { name: "Report of made-up-votes.csv" });
  await expect(report).toContainText("the stated tally adds up to 6");
  await page.keyboard.press("Escape");
  await expect(report).toBeHidden();
  await expect(page.getByRole("region", { name: "All states by agreement with Belarus" })).toBeVisible();
}

test("a figure is read off the chart and followed to the row of its file", async ({ page, dataFolder }) => {
  await importVotes(page, dataFolder);
  await expect(
    page.getByText("8 roll calls of the General Assembly, 5 Dec 2023 to 10 Dec 2024"),
  ).toBeVisible();
  await page.getByRole("checkbox", { name: "Draw Kenya" }).check();
  const row = page.getByRole("row", { name: /^Draw Kenya/ });
  await expect(row.getByRole("cell").nth(1)).toHaveText("42.9%");
  await expect(row.getByRole("cell").nth(2)).toHaveText("7");

  await page.getByRole("button", { name: "Kenya", exact: true }).and(page.locator("text")).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(page.getByText("Kenya 2024: 50.0%, 4 roll calls, few")).toBeAttached();
  await page.keyboard.press("ArrowLeft");
  await expect(page.getByText("Kenya 2023: 33.3%, 3 roll calls, few")).toBeAttached();

  await go(page, "#/votes?country=KEN&pane=list");
  const list = page.getByRole("region", { name: "Roll calls", exact: true });
  await expect(list.getByRole("listitem").first()).toContainText("1.00");
  await list.getByRole("button", { name: /A\/RES\/99\/1/ }).click();
  const inspector = page.getByRole("complementary", { name: "Inspector" });
  await expect(inspector.getByRole("heading", { name: "Made-up matter of saucers" })).toBeVisible();
  await expect(inspector.getByRole("row", { name: /^Yes/ })).toHaveText("Yes43");
  await inspector.getByRole("button", { name: /^Kenya: line 18 of/ }).click();
  await expect(inspector.getByRole("region", { name: "Cells" })).toContainText("A/RES/99/1");
  await expect(inspector).toContainText("Line 18");
  await page.goBack();
  await expect(inspector.getByRole("heading", { name: "Made-up matter of saucers" })).toBeVisible();
});

test("the map shows agreement and its change, and leads to the state's votes", async ({
  page,
  dataFolder,
}) => {
  await importVotes(page, dataFolder);
  await go(page, "#/map?measure=agreement");
  await expect(page.getByRole("button", { name: "Kenya: 43% identical votes, n = 7" })).toBeVisible();
  await page.getByText("Change on the year before").click();
  const kenya = page.getByRole("button", {
    name: "Kenya: 50% identical votes, +17 points on the year before (n = 4 and 3)",
  });
  await kenya.press("Enter");
  await page
    .getByRole("complementary", { name: "Inspector" })
    .getByRole("button", { name: "Show votes" })
    .click();
  await expect(page.getByRole("row", { name: /^Draw Kenya/ }).getByRole("checkbox")).toBeChecked();
});

test("the matrix is walked by keyboard, and its address brings it back", async ({ page, dataFolder }) => {
  await importVotes(page, dataFolder);
  await go(page, "#/votes?country=KEN&country=UZB&pane=matrix&sort=oldest&order=name");
  const matrix = page.getByRole("application", { name: /^Matrix of votes/ });
  await matrix.focus();
  await page.keyboard.press("ArrowDown");
  await expect(
    page.getByText("Kenya voted yes; A/RES/98/1, 5 Dec 2023, Made-up matter of tea"),
  ).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await expect(
    page.getByText("Uzbekistan was absent; A/RES/98/2, 6 Dec 2023, Made-up matter of cups"),
  ).toBeVisible();
  await page.keyboard.press("Enter");
  const inspector = page.getByRole("complementary", { name: "Inspector" });
  await expect(inspector.getByRole("heading", { name: "Made-up matter of cups" })).toBeVisible();
  await page.reload();
  await expect(inspector.getByRole("heading", { name: "Made-up matter of cups" })).toBeVisible();
  await expect(matrix).toBeVisible();

  await page.getByRole("searchbox", { name: "Search roll calls" }).fill("no such words");
  await page.getByRole("button", { name: "Without “no such words”" }).click();
  await expect(matrix).toBeVisible();
  await matrix.press("t");
  await expect(page.getByRole("table", { name: "Positions by roll call and state" })).toBeVisible();
});

test("a vote in an article is linked by key, and the link is undone", async ({ page, dataFolder }) => {
  await importVotes(page, dataFolder);
  await go(page, "#/votes?pane=links");
  const card = page.getByRole("article", { name: /^Kenya voted yes/ });
  await expect(card).toContainText("A/RES/99/1");
  await expect(card).toContainText("The record agrees: Kenya voted yes");
  await page.keyboard.press("a");
  await expect(card).toContainText("Confirmed");
  await go(page, "#/votes?pane=links&select=roll-call:undl:94");
  const inspector = page.getByRole("complementary", { name: "Inspector" });
  await expect(inspector.getByRole("region", { name: "Articles" })).toContainText("linked by you");
  await page.keyboard.press("Control+z");
  await expect(card.getByRole("button", { name: /^Confirm A\/RES\/99\/1/ })).toBeVisible();
  await card.getByRole("button", { name: "None of these" }).click();
  await expect(card.getByRole("button", { name: "Take back" })).toBeVisible();
  await card.getByRole("button", { name: "Take back" }).click();
  await expect(card.getByRole("button", { name: "None of these" })).toBeVisible();
});

for (const theme of ["light", "dark"] as const) {
  test(`axe finds nothing serious in votes with their data, ${theme}`, async ({
    page,
    dataFolder,
  }, testInfo) => {
    await page.emulateMedia({ colorScheme: theme });
    await importVotes(page, dataFolder);
    const places = [
      ["agreement", "#/votes?country=KEN&country=UZB&measure=kappa", "All states by agreement with Belarus"],
      ["matrix", "#/votes?country=KEN&country=UZB&pane=matrix&contested=1", "Position matrix"],
      ["roll call", "#/votes?country=KEN&pane=list&select=roll-call:undl:94", "Map of the vote"],
      ["links", "#/votes?pane=links", "Votes that articles tell of"],
    ] as const;
    for (const [name, hash, drawn] of places) {
      await go(page, hash);
      await expect(page.getByRole("region", { name: drawn })).toBeVisible();
      await expectNothingSerious(page, testInfo, `votes-${name}-${theme}`);
    }
  });
}
