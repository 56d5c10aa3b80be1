import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/workbench-test.ts";

test.use({ corpus: join(import.meta.dirname, "..", "fixtures", "e2e-corpus") });

const titles = (page: Page) => page.getByRole("listbox", { name: "Articles" }).getByRole("option");
const counted = (page: Page) => page.getByRole("status", { name: "Evidence in the lens" });
const queryBox = (page: Page) => page.getByRole("combobox", { name: "Search the corpus" });

async function searchFor(page: Page, query: string) {
  await queryBox(page).fill(query);
  await queryBox(page).press("Enter");
}

test("a name finds itself in three scripts and four spellings", async ({ page }) => {
  await expect(titles(page)).toHaveCount(10);
  for (const spelling of ["Lukashenko", "Łukašenka", "Лукашенко", "Лукашэнка"]) {
    await searchFor(page, spelling);
    await expect(titles(page)).toHaveCount(4);
    await expect(titles(page).locator("mark")).toHaveCount(4);
  }
});

test("a typo is answered with what was meant", async ({ page }) => {
  await searchFor(page, "Uzbekistna");
  await expect(titles(page)).toHaveCount(0);
  await page.getByRole("button", { name: "uzbekistan" }).first().click();
  await expect(titles(page)).toHaveCount(2);
});

test("half a word is answered with what it begins", async ({ page }) => {
  await searchFor(page, "memoran");
  await expect(titles(page)).toHaveCount(0);
  await page.getByRole("button", { name: "memoran*" }).click();
  await expect(titles(page).first()).toBeVisible();
});

test("a wrong query says where and what would be right", async ({ page }) => {
  await searchFor(page, "(visit country:KE");
  await expect(page.getByRole("alert").filter({ hasText: "not closed" })).toContainText(
    "nothing is searched for",
  );
  await expect(titles(page)).toHaveCount(10);
  await page.getByRole("button", { name: "Use (visit country:KE)" }).click();
  await expect(counted(page)).toContainText("1 article");
});

test("suggestions complete a state while it is typed", async ({ page }) => {
  await queryBox(page).pressSequentially("zimb");
  await page
    .getByRole("listbox", { name: "Suggestions" })
    .getByRole("option", { name: /Zimbabwe/ })
    .click();
  await queryBox(page).press("Enter");
  await expect(counted(page)).toContainText("1 article");
});

test("a facet goes into the lens, into the address, and back", async ({ page }) => {
  await page.getByRole("button", { name: "Kenya 3" }).click();
  await expect(counted(page)).toContainText("3 articles");
  expect(page.url()).toContain("country=KEN");
  await page.getByRole("button", { name: "Exclude 2021" }).click();
  await expect(counted(page)).toContainText("2 articles");
  await page.goBack();
  await expect(counted(page)).toContainText("3 articles");
  await page.goBack();
  await expect(counted(page)).toContainText("10 articles");
  await page.goForward();
  await expect(counted(page)).toContainText("3 articles");
});

test("brushing the time range narrows list, map and timeline alike", async ({ page }) => {
  await page.getByRole("button", { name: "Timeline" }).click();
  const marks = page
    .getByRole("group", { name: "Timeline of events" })
    .getByRole("button", { name: /^(Visit|Talks)/ });
  await expect(marks).toHaveCount(7);
  await page.getByRole("button", { name: "Choose a time range by dragging" }).click();
  const stage = page.getByRole("region", { name: /^Timeline,/ });
  const box = await stage.boundingBox();
  if (!box) throw new Error("The timeline has no size.");
  const from = await page.getByRole("button", { name: "Visit, Test Person, 2023-01-28" }).boundingBox();
  const to = await page.getByRole("button", { name: "Talks, 2023-06-30" }).boundingBox();
  if (!from || !to) throw new Error("The marks have no place.");
  const y = box.y + box.height / 2;
  await page.mouse.move(from.x - 10, y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, y, { steps: 5 });
  await page.mouse.move(to.x + to.width + 10, y, { steps: 5 });
  await page.mouse.up();
  await expect(counted(page)).toContainText("3 events");
  await expect(marks).toHaveCount(3);

  await page.getByRole("navigation", { name: "Views" }).getByRole("button", { name: "Map" }).click();
  await expect(page.getByRole("button", { name: "Kenya: 1 event" })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Uzbekistan: no evidence/ })).toBeAttached();
  await page.getByRole("navigation", { name: "Views" }).getByRole("button", { name: "Corpus" }).click();
  await expect(page.getByRole("option", { name: /a visit to Uzbekistan/ })).toHaveCount(0);
  await expect(page.getByRole("option", { name: /a page about Bangladesh/ })).toBeVisible();
});

test("typed dates set the same range", async ({ page }) => {
  const from = page.getByRole("textbox", { name: "From, a year, month or day" });
  await from.fill("2023");
  await from.press("Enter");
  await expect(counted(page)).toContainText("3 events");
});
