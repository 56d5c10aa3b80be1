import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expectNothingSerious } from "./support/expect-nothing-serious.ts";
import { expect, test } from "./support/workbench-test.ts";

test.use({ corpus: join(import.meta.dirname, "..", "fixtures", "e2e-corpus") });

/** Each view's name, and what shows that its answer has been drawn. */
const VIEWS = [
  { view: "corpus", name: "Corpus", drawn: (page: Page) => page.getByRole("option").first() },
  { view: "map", name: "Map", drawn: (page: Page) => page.getByRole("button", { name: /^Kenya: 3 events/ }) },
  {
    view: "timeline",
    name: "Timeline",
    drawn: (page: Page) => page.getByRole("button", { name: "Talks, 2023-06-30" }),
  },
  {
    view: "trade",
    name: "Trade",
    drawn: (page: Page) => page.getByRole("button", { name: "Import trade data…" }),
  },
  {
    view: "votes",
    name: "Votes",
    drawn: (page: Page) => page.getByRole("heading", { name: "No roll calls yet" }),
  },
  {
    view: "review",
    name: "Review",
    drawn: (page: Page) =>
      page.getByRole("listbox", { name: "Records to review" }).getByRole("option").first(),
  },
] as const;

async function show(page: Page, { view, name, drawn }: (typeof VIEWS)[number]) {
  await expect(page.getByRole("main")).toBeVisible();
  await page.evaluate((hash) => (location.hash = hash), `#/${view}?`);
  await expect(page.getByRole("main", { name })).toBeVisible();
  await expect(drawn(page)).toBeVisible();
}

for (const theme of ["light", "dark"] as const) {
  for (const place of VIEWS) {
    test(`axe finds nothing serious in the ${place.view} view, ${theme}`, async ({ page }, testInfo) => {
      await page.emulateMedia({ colorScheme: theme });
      await show(page, place);
      await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
      await expectNothingSerious(page, testInfo, `${place.view}-${theme}`);
    });
  }

  test(`axe finds nothing serious in inspector and dialogs, ${theme}`, async ({ page }, testInfo) => {
    await page.emulateMedia({ colorScheme: theme });
    await show(page, VIEWS[2]);
    await page.getByRole("button", { name: "Talks, 2023-06-30" }).press("Enter");
    const inspector = page.getByRole("complementary", { name: "Inspector" });
    await expect(inspector.getByRole("heading", { name: "Talks" })).toBeVisible();
    await expectNothingSerious(page, testInfo, `event-${theme}`);
    await inspector.getByRole("button", { name: "Open article" }).click();
    await expect(inspector.getByRole("article")).toBeVisible();
    await expectNothingSerious(page, testInfo, `article-${theme}`);
    for (const [keys, name] of [
      ["Control+k", "palette"],
      ["Control+o", "folders"],
      ["?", "keys"],
    ] as const) {
      await page.keyboard.press(keys);
      await expect(page.getByRole("dialog")).toBeVisible();
      await expectNothingSerious(page, testInfo, `${name}-${theme}`);
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toHaveCount(0);
    }
  });
}

test("the palette opens by key, finds a view and closes again", async ({ page }) => {
  await expect(page.getByRole("main")).toBeVisible();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("timeline");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main", { name: "Timeline" })).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("at 1024 by 700 nothing is cut off sideways", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 700 });
  for (const place of VIEWS) {
    await show(page, place);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect({ view: place.view, overflow }).toEqual({ view: place.view, overflow: 0 });
  }
});
