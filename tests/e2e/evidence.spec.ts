import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/workbench-test.ts";
import { runCli } from "./support/start-host.ts";

test.use({ corpus: join(import.meta.dirname, "..", "fixtures", "e2e-corpus") });

/** The list may still settle while it loads, and a click that misses opens nothing. */
async function openArticle(page: Page, title: RegExp) {
  const inspector = page.getByRole("complementary", { name: "Inspector" });
  await expect(async () => {
    await page.getByRole("option", { name: title }).click();
    await expect(inspector.getByRole("heading", { name: title })).toBeVisible({ timeout: 2000 });
  }).toPass();
}

test("a mark on the timeline opens the sentence that proves it", async ({ page }) => {
  await page.getByRole("button", { name: "Timeline" }).click();
  await page.getByRole("button", { name: "Visit, Test Person, 2021-05-04" }).click();
  const inspector = page.getByRole("complementary", { name: "Inspector" });
  await expect(inspector).toContainText("visited Kenya on May 4, 2021");
  await inspector
    .getByRole("button", { name: /open (the )?article/i })
    .first()
    .click();
  await expect(
    inspector.getByRole("heading", { name: "Made up: a visit to Kenya and a memorandum" }),
  ).toBeVisible();
  await expect(inspector.getByRole("button", { name: "E1: Visit, Belarus to Kenya" })).toBeVisible();
});

test("a state on the map leads to its events", async ({ page }) => {
  await page.getByRole("navigation", { name: "Views" }).getByRole("button", { name: "Map" }).click();
  await page.getByRole("button", { name: "Kenya: 3 events" }).press("Enter");
  const inspector = page.getByRole("complementary", { name: "Inspector" });
  await expect(inspector.getByRole("heading", { name: "Kenya" })).toBeVisible();
  await expect(inspector).toContainText("talks");
});

test("an inferred year is asked, confirmed, and the confirmation undone", async ({ page }) => {
  await openArticle(page, /a dateline without a year/);
  const inspector = page.getByRole("complementary", { name: "Inspector" });
  await expect(inspector).toContainText(/inferred/);
  await inspector.getByRole("button", { name: "Confirm" }).click();
  await expect(inspector).toContainText(/set by you|confirmed|analyst/i);
  await page.keyboard.press("Control+z");
  await expect(inspector.getByRole("button", { name: "Confirm" })).toBeVisible();
});

test("a deleted article is gone from the list and comes back by undo", async ({ page }) => {
  const article = page.getByRole("option", { name: /two visits in one text/ });
  const counted = page.getByRole("status", { name: "Evidence in the lens" });
  await openArticle(page, /two visits in one text/);
  await article.click();
  await page.keyboard.press("Delete");
  await expect(article).toHaveCount(0);
  await expect(counted).toContainText("9 articles");
  await expect(counted).toContainText("5 events");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(article).toBeVisible();
  await expect(counted).toContainText("7 events");
});

test("a page's script never runs and nothing is fetched for it", async ({ page, expectedFaults }) => {
  // Playwright's own probe is a script too, and the frame lets none run.
  expectedFaults.push(/Blocked script execution in 'about:srcdoc'/);
  await openArticle(page, /a page about Bangladesh/);
  const inspector = page.getByRole("complementary", { name: "Inspector" });
  await inspector.getByText("Original", { exact: true }).click();
  await expect(inspector.locator("iframe")).toBeVisible();
  const original = inspector.frameLocator("iframe");
  await expect(original.getByText("A last paragraph says")).toBeVisible();
  await expect(original.locator("script, img, [onclick], [onerror]")).toHaveCount(0);
  expect(await page.evaluate(() => "scriptRan" in window)).toBe(false);
});

test("the command line gives the same events as the window", async ({ page, dataFolder }) => {
  const { code, out } = await runCli(dataFolder, ["events", "--json"]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ total: 7, events: { length: 7 } });
  await expect(page.getByRole("status", { name: "Evidence in the lens" })).toContainText("7 events");
});

test("an event is decided where it is read, and opened in the review", async ({ page }) => {
  await page.getByRole("navigation", { name: "Views" }).getByRole("button", { name: "Timeline" }).click();
  await page.getByRole("button", { name: "Visit, Test Person, 2021-05-04" }).click();
  const inspector = page.getByRole("complementary", { name: "Inspector" });
  await inspector.getByRole("button", { name: "Accept" }).click();
  await expect(inspector).toContainText("Accepted");
  await inspector.getByRole("button", { name: "Reject" }).click();
  await expect(page.getByRole("status", { name: "Evidence in the lens" })).toContainText("6 events");
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("status", { name: "Evidence in the lens" })).toContainText("7 events");
  await inspector.getByRole("button", { name: "Open in the review" }).click();
  await expect(page.getByRole("article", { name: "Record" })).toContainText("visited Kenya on May 4, 2021");
});

test("a corrected source is what the row, the facet and the reader say, until it is undone", async ({
  page,
}) => {
  await openArticle(page, /a visit to Uzbekistan/);
  const inspector = page.getByRole("complementary", { name: "Inspector" });
  const row = page.getByRole("option", { name: /a visit to Uzbekistan/ });
  const facet = page.getByRole("region", { name: "Source" });
  await inspector.getByRole("heading", { name: /a visit to Uzbekistan/ }).click();
  await page.keyboard.press("c");
  const form = inspector.getByRole("form", { name: "Correct this article" });
  await form.getByRole("combobox", { name: "Source" }).fill("Corrected Courier");
  await expect(form).toContainText("The file says “Test Wire”.");
  await form.getByRole("textbox", { name: "Title" }).fill("");
  await page.keyboard.press("Enter");
  await expect(form).toContainText("An article needs a title.");
  await form.getByRole("button", { name: "Go by the file" }).first().click();
  await form.getByRole("combobox", { name: "Source" }).press("Enter");
  await expect(form).toHaveCount(0);
  await expect(inspector).toContainText("Corrected Courier");
  await expect(row).toContainText("Corrected Courier");
  await expect(facet).toContainText("Corrected Courier");
  await page.keyboard.press("Control+z");
  await expect(row).toContainText("Test Wire");
  await expect(facet).not.toContainText("Corrected Courier");
  await inspector.getByRole("button", { name: "Correct", exact: true }).click();
  await expect(form).not.toContainText("The file says");
  await page.keyboard.press("Escape");
  await expect(form).toHaveCount(0);
  await expect(inspector).toContainText("Test Wire");
});
