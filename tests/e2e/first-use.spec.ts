import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { writeGeneratedCorpus } from "../../bench/generated-articles.ts";
import { startHost } from "./support/start-host.ts";
import { expect, test } from "./support/workbench-test.ts";

const CORPUS = join(import.meta.dirname, "..", "fixtures", "e2e-corpus");

test("an empty workspace says what to do; a folder is chosen, imported and reported", async ({
  page,
  dataFolder,
}) => {
  const home = join(dataFolder, "articles to import");
  mkdirSync(home);
  cpSync(CORPUS, home, { recursive: true });
  await expect(page.getByText("Drop a folder of articles here")).toBeVisible();
  await page.getByRole("button", { name: "Import folder" }).click();
  const picker = page.getByRole("dialog");
  await picker.getByRole("textbox").fill(home);
  await picker.getByRole("textbox").press("Enter");
  await picker.getByRole("button", { name: /^Import/ }).click();
  await expect(page.getByRole("status", { name: "Evidence in the lens" })).toContainText("10 articles");

  // What did not come in is told without being asked, and stays readable later.
  const report = page.getByRole("dialog");
  await expect(report).toContainText("more/empty.txt is empty");
  await page.keyboard.press("Escape");
  await expect(report).toHaveCount(0);
  await page.getByRole("button", { name: "Import reports" }).click();
  await report.getByRole("button", { name: "Report" }).click();
  await expect(report).toContainText("more/empty.txt is empty");
  await report.getByText("Skipped 1").click();
  await expect(report).toContainText("picture-named.txt");
});

test("a folder that is no workspace is refused in front of the dialog, and what was open stays", async ({
  page,
  dataFolder,
}) => {
  const other = join(dataFolder, "holds other files");
  mkdirSync(other);
  cpSync(CORPUS, other, { recursive: true });
  await page.getByRole("button", { name: "Workspace: workspace" }).click();
  await page.getByText("Open another workspace").click();
  const picker = page.getByRole("dialog");
  await picker.getByRole("textbox").fill(other);
  await picker.getByRole("button", { name: "Open this folder" }).click();
  const refusal = page.getByText(/holds other files and no workspace/);
  await expect(refusal).toBeVisible();
  // Only what is raised as the dialog is can lie above it.
  await expect(page.locator(".ui-toasts:popover-open")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Workspace: workspace" })).toBeVisible();
});

test("a long import shows its progress and can be cancelled; what is done stays", async ({
  page,
  dataFolder,
}) => {
  const corpus = join(dataFolder, "generated");
  writeGeneratedCorpus(corpus, 6000);
  await page.getByRole("button", { name: "Import folder" }).click();
  const picker = page.getByRole("dialog");
  await picker.getByRole("textbox").fill(corpus);
  await picker.getByRole("textbox").press("Enter");
  await picker.getByRole("button", { name: /^Import/ }).click();
  const bar = page.getByRole("progressbar").first();
  await expect(bar).toBeVisible();
  await expect(page.getByRole("status", { name: "Evidence in the lens" })).not.toContainText(/^0 articles/);
  await page
    .getByRole("button", { name: /^Cancel/ })
    .first()
    .click();
  await expect(bar).toBeHidden();
  const counted = await page.getByRole("status", { name: "Evidence in the lens" }).textContent();
  const articles = Number(counted?.match(/([\d,. \u202f\u00a0]+) articles/)?.[1]?.replace(/\D/g, ""));
  expect(articles).toBeGreaterThan(0);
  expect(articles).toBeLessThan(6000);
});

test("what a crash cut short is told at the next start, and goes on to the end", async ({
  page,
  host,
  dataFolder,
  expectedFaults,
}) => {
  expectedFaults.push(/ERR_CONNECTION_REFUSED/, /ERR_CONNECTION_RESET/);
  const corpus = join(dataFolder, "generated");
  writeGeneratedCorpus(corpus, 1000);
  const counted = page.getByRole("status", { name: "Evidence in the lens" });
  await page.getByRole("button", { name: "Import folder" }).click();
  const picker = page.getByRole("dialog");
  await picker.getByRole("textbox").fill(corpus);
  await picker.getByRole("textbox").press("Enter");
  await picker.getByRole("button", { name: /^Import/ }).click();
  await expect(counted).toContainText(/^[1-9]/);
  await host.kill();
  await expect(page.getByText("Demarche has ended")).toBeVisible();

  const again = await startHost(dataFolder);
  // The new host is another origin, with which the watch for foreign requests does not reckon.
  expectedFaults.push(new RegExp(`request to ${new URL(again.address).host}`));
  await page.goto(again.address);
  const told = page.getByRole("contentinfo");
  await expect(told).toContainText(/Import interrupted · \d+ articles? imported/);
  await told.getByRole("button", { name: "Resume" }).click();
  await expect(told).toContainText(/\d+ articles? imported · \d+ duplicates/, { timeout: 90_000 });
  await expect(counted).toContainText("1,000 articles");
  await again.stop();
});
