import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expectNothingSerious } from "./support/expect-nothing-serious.ts";
import { expect, test } from "./support/workbench-test.ts";

// A made-up article and a made-up file in the layout of UN Comtrade: no amount in them is a statement about a state.
const FIXTURES = join(import.meta.dirname, "..", "fixtures", "e2e-trade");
test.use({ corpus: join(FIXTURES, "articles") });

async function importTradeFile(page: Page) {
  await page.getByRole("button", { name: "Import trade data…" }).click();
  const dialog = page.getByRole("dialog", { name: "Import data" });
  await dialog.getByLabel("Path of a folder or data file").fill(join(FIXTURES, "made-up-comtrade.csv"));
  await dialog.getByRole("button", { name: "Look at the file" }).click();
  await dialog.getByRole("button", { name: "Import", exact: true }).click();
}

test("a figure is read off the chart and followed to its row in the imported file", async ({ page }) => {
  await expect(page.getByRole("main")).toBeVisible();
  await page.evaluate(() => (location.hash = "#/trade?"));
  const trade = page.getByRole("main", { name: "Trade" });
  await expect(trade.getByRole("heading", { name: "No trade data yet" })).toBeVisible();
  await importTradeFile(page);

  const ranking = trade.getByRole("region", { name: "Partners of Belarus", exact: true });
  await expect(ranking.getByLabel("Year")).toHaveValue("2022");
  await ranking.getByLabel("Year").selectOption("2021");
  await expect(ranking.getByRole("row")).toContainText([
    "Partner",
    /1\s*China\s*3\.9 bn/,
    /Poland\s*1\.9 bn/,
    /Kenya\s*25 m/,
    /Areas.*260 m/,
  ]);
  await ranking.getByRole("searchbox", { name: "Find a partner" }).fill("keny");
  await ranking.getByRole("button", { name: "Kenya" }).click();
  await expect(trade.getByRole("heading", { name: "Total trade of Belarus with Kenya" })).toBeVisible();

  await trade.getByText("Exports", { exact: true }).click();
  await expect(
    trade.getByRole("button", { name: "Belarus, exports, FOB, 2017: 0 US dollars" }),
  ).toBeAttached();
  await expect(trade.getByRole("button", { name: /^Belarus, exports, FOB, 2019/ })).toHaveCount(0);
  await trade
    .getByRole("button", { name: "Belarus, exports, FOB, 2021: 20,000,000 US dollars" })
    .press("Enter");
  const inspector = page.getByRole("complementary", { name: "Inspector" });
  await expect(inspector.getByRole("heading", { name: "Exports of Belarus to Kenya, 2021" })).toBeVisible();
  await expect(inspector).toContainText("20000000.0");
  await expect(trade.getByRole("button", { name: "31 Fertilisers: 15,000,000 US dollars" })).toBeVisible();
  const address = page.url();

  await inspector.getByRole("button", { name: /^Show the row, line \d+ of made-up-comtrade.csv$/ }).click();
  await expect(inspector.getByText("Belarus (made up)")).toBeVisible();
  await page.goBack();
  expect(page.url()).toBe(address);
});

test("a figure that an article states is flagged where both reports are far from it, and leads to its sentence", async ({
  page,
}) => {
  await expect(page.getByRole("main")).toBeVisible();
  await page.evaluate(() => (location.hash = "#/trade?"));
  await importTradeFile(page);
  await expect(page.getByRole("region", { name: "Partners of Belarus", exact: true })).toBeVisible();
  await page.evaluate(() => (location.hash = "#/trade?country=KEN"));
  const trade = page.getByRole("main", { name: "Trade" });
  const stated = trade.getByRole("region", { name: "Stated by articles" }).getByRole("listitem");
  await expect(stated).toHaveCount(2);
  await expect(stated.filter({ hasText: "10.5 m US dollars" })).toContainText("Differs");
  await expect(stated.filter({ hasText: "16 m US dollars" })).toContainText("Agrees");

  await trade.getByLabel("Tolerance, in per cent of every reported figure").selectOption("±10%");
  await expect(page).toHaveURL(/tolerance=10/);
  await trade
    .getByRole("button", { name: /^Stated by Made up: a turnover, 2021: 10\.5 m US dollars, differs/ })
    .press("Enter");
  const inspector = page.getByRole("complementary", { name: "Inspector" });
  await expect(inspector.getByRole("article")).toContainText("amounted to $10.5 million");
});

for (const theme of ["light", "dark"] as const) {
  test(`axe finds nothing serious in charts, ranking and rows of trade, ${theme}`, async ({
    page,
  }, testInfo) => {
    await page.emulateMedia({ colorScheme: theme });
    await expect(page.getByRole("main")).toBeVisible();
    await page.evaluate(() => (location.hash = "#/trade?"));
    await importTradeFile(page);
    const trade = page.getByRole("main", { name: "Trade" });
    await expect(trade.getByRole("button", { name: "Kenya" })).toBeVisible();
    await expectNothingSerious(page, testInfo, `trade-partners-${theme}`);
    const point = "trade-point:comtrade.BLR.KEN.export.2021";
    await page.evaluate((id) => (location.hash = `#/trade?country=KEN&measure=export&select=${id}`), point);
    await expect(trade.getByRole("button", { name: /^31 Fertilisers/ })).toBeVisible();
    await expect(page.getByRole("complementary", { name: "Inspector" })).toContainText("20000000.0");
    await expectNothingSerious(page, testInfo, `trade-pair-${theme}`);
    await page.evaluate(() => (location.hash = "#/trade?country=KEN&country=POL&measure=export&table=1"));
    await expect(trade.getByRole("table", { name: "Exports of Belarus to Poland" })).toBeVisible();
    await expectNothingSerious(page, testInfo, `trade-tables-${theme}`);
  });
}
