import { AxeBuilder } from "@axe-core/playwright";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./support/workbench-test.ts";

// Made-up figures: nothing here was ever reported by anyone.
const TABLE = [
  "When;Who tells;With whom;Way;Sum;Remark",
  "2041;Belarus;Kenya;export;10.5;made-up",
  "2042;Belarus;Kenya;export;12.0;made-up",
  "2042;Belarus;Nowhere Land;export;1.5;made-up",
  "soon;Belarus;Kenya;export;14.0;made-up",
].join("\n");
const CHANGED = TABLE.replace("12.0", "13.5");

function write(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, "tables", name);
  mkdirSync(join(folder, "tables"), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** Opens the import by its key and names a file in the browser host's picker. */
async function choose(page: Page, path: string): Promise<Locator> {
  await expect(page.getByRole("main")).toBeVisible();
  await page.keyboard.press("Control+i");
  const field = page.getByRole("textbox", { name: "Path of a folder or data file" });
  await field.fill(path);
  await field.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Import data" });
  await expect(dialog.getByRole("heading", { name: path.split("/").at(-1) ?? path })).toBeVisible();
  return dialog;
}

async function column(dialog: Locator, target: string, name: string) {
  await dialog.getByLabel(`${target} is in`).selectOption({ label: name });
}

async function mapTable(dialog: Locator) {
  await dialog.getByRole("button", { name: /^Trade figures/ }).click();
  await column(dialog, "Year", "When");
  await column(dialog, "Reporter", "Who tells");
  await column(dialog, "Partner", "With whom");
  await column(dialog, "Flow", "Way");
  await expect(dialog.getByText("Choose a column or a fixed value")).toHaveCount(1);
  await expect(dialog.getByRole("button", { name: "Import", exact: true })).toBeDisabled();
  await column(dialog, "Value", "Sum");
  await column(dialog, "Currency", "A fixed value …");
  await dialog.getByLabel("Currency of every row").fill("USD");
  await column(dialog, "Unit", "A fixed value …");
  await dialog.getByLabel("Unit of every row").fill("million");
}

async function expectNothingSerious(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter((found) => found.impact === "serious" || found.impact === "critical");
  expect(serious.map((found) => `${found.id}: ${found.nodes.map((node) => node.html).join(" | ")}`)).toEqual(
    [],
  );
}

test("a table is mapped, imported and reported; a changed one shows what changed; files are removed and restored", async ({
  page,
  dataFolder,
}) => {
  const dialog = await choose(page, write(dataFolder, "own.csv", TABLE));
  await mapTable(dialog);

  // The preview is told by the reader that will import: values in whole units, what is not known, what is left out.
  const preview = dialog.getByRole("region", { name: "How the first rows would be read" });
  await expect(preview).toContainText("Of the first 4 rows 3 would be kept and 1 left out.");
  await expect(
    preview.getByRole("row", { name: "2 2041 Belarus Kenya export 10,500,000 USD" }),
  ).toBeVisible();
  await expect(preview).toContainText("Nowhere Land no state");
  await expect(preview).toContainText("Left out: No single year or month");
  await expectNothingSerious(page);
  await dialog.getByRole("button", { name: "Import", exact: true }).click();

  // The report comes by itself, since a row was left out; its line leads to the row as the file has it.
  const report = page.getByRole("dialog", { name: "Report of own.csv" });
  await expect(report).toContainText("3 kept of 4 rows · 1 left out · 1 unresolved");
  await expect(report).toContainText("No single year or month");
  await report.getByRole("button", { name: "5", exact: true }).click();
  await expect(report.getByText("soon")).toBeVisible();
  await expectNothingSerious(page);
  await report.getByRole("button", { name: "Open beside the view" }).click();
  const inspector = page.getByRole("complementary", { name: "Inspector" });
  await expect(inspector.getByRole("heading", { name: "Line 5" })).toBeVisible();
  await expect(inspector.getByText("soon")).toBeVisible();
  await expectNothingSerious(page);

  // The next file with these columns is read as this one was.
  const again = await choose(page, write(dataFolder, "own-corrected.csv", CHANGED));
  await expect(again).toContainText("As remembered from the last file with these columns");
  await expect(again.getByLabel("Unit of every row")).toHaveValue("million");
  await again.getByRole("button", { name: "Import", exact: true }).click();
  const second = page.getByRole("dialog", { name: "Report of own-corrected.csv" });
  await second.getByText("Changes 1").click();
  await expect(second).toContainText("Belarus, export to Kenya, 2042");
  await expect(second.locator("del")).toHaveText("12,000,000 USD");
  await expect(second.locator("ins")).toHaveText("13,500,000 USD");

  await second.getByRole("button", { name: "All data files" }).click();
  const list = page.getByRole("dialog", { name: "Data files" });
  await expect(list.getByRole("listitem")).toHaveCount(2);
  await expectNothingSerious(page);
  await list.getByRole("button", { name: "Remove own-corrected.csv" }).click();
  await expect(list.getByRole("listitem").first()).toContainText("Removed");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(list.getByRole("listitem").first()).not.toContainText("Removed");
  await list.getByRole("button", { name: "Remove own-corrected.csv" }).click();
  await list.getByRole("button", { name: "Restore own-corrected.csv" }).click();
  await expect(list.getByRole("button", { name: "Remove own-corrected.csv" })).toBeVisible();
});

test("a broken file says why before anything is read; one that fails keeps its report and loses nothing", async ({
  page,
  dataFolder,
}) => {
  const broken = await choose(page, write(dataFolder, "broken.csv", new Uint8Array(600)));
  await expect(broken.getByRole("alert")).toContainText("neither text nor an Excel workbook");
  await expect(broken.getByRole("button", { name: "Import", exact: true })).toBeDisabled();
  await page.keyboard.press("Escape");

  const good = await choose(
    page,
    write(dataFolder, "good.csv", "year,reporter,partner,flow,value\n2041,BLR,KEN,export,7\n"),
  );
  await good.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByRole("contentinfo")).toContainText("1 file read · 1 row kept");

  const useless = await choose(
    page,
    write(dataFolder, "useless.csv", "year,reporter,partner,flow,value\nsoon,BLR,KEN,export,8\n"),
  );
  await expect(useless).toContainText("The first row would be left out");
  await useless.getByRole("button", { name: "Import", exact: true }).click();
  const report = page.getByRole("dialog", { name: "Report of useless.csv" });
  await expect(report).toContainText("Failed: Not one of its rows could be kept");
  await expect(report).toContainText("No single year or month");
  await report.getByRole("button", { name: "All data files" }).click();
  const list = page.getByRole("dialog", { name: "Data files" });
  await expect(list.getByRole("listitem").filter({ hasText: "good.csv" })).toContainText("1 row kept");
});

test("figures need no articles to be on the map, where a state leads to its series", async ({
  page,
  dataFolder,
}) => {
  const table = "year,reporter,partner,flow,value,currency\n2041,BLR,KEN,export,7000,USD\n";
  const dialog = await choose(page, write(dataFolder, "one-direction.csv", table));
  await dialog.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByRole("contentinfo")).toContainText("1 row kept");
  await page.keyboard.press("g");
  await page.keyboard.press("m");
  const map = page.getByRole("region", { name: "Map", exact: true });
  await expect(map.getByRole("button", { name: "Import folder" })).toBeVisible();
  await expectNothingSerious(page);
  await map.getByText("Trade", { exact: true }).click();
  await expect(map).toContainText("Kenya ≥ 7 k");
  await page.evaluate(() => (location.hash = "#/map?measure=trade&select=state:KEN"));
  const inspector = page.getByRole("complementary", { name: "Inspector" });
  await expect(inspector.getByRole("region", { name: "Figures of the data files" })).toContainText(
    "≥ 7 k US dollars, exports alone are reported",
  );
  await expectNothingSerious(page);
  await inspector.getByRole("button", { name: "Show trade" }).click();
  await expect(page.getByRole("heading", { name: "Total trade of Belarus with Kenya" })).toBeVisible();
});

test("a drop of tables and texts takes the articles first and asks what the table is", async ({ page }) => {
  await expect(page.getByRole("main")).toBeVisible();
  const transfer = await page.evaluateHandle(() => {
    const made = new DataTransfer();
    made.items.add(new File(["a,b\n1,2\n"], "made-up.csv", { type: "text/csv" }));
    made.items.add(new File(["Adam Example made this text up."], "made-up.txt", { type: "text/plain" }));
    return made;
  });
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
  const dialog = page.getByRole("dialog", { name: "Import data" });
  await expect(dialog).toContainText("The articles among what was dropped are being imported");
  await expect(dialog.getByRole("region", { name: "What is this file?" })).toBeVisible();
  await dialog.getByRole("button", { name: "Neither" }).click();
  await expect(dialog.getByRole("button", { name: "Import", exact: true })).toBeDisabled();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("status", { name: "Evidence in the lens" })).toContainText("1 article");
});
