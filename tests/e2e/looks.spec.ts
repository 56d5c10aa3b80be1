import { AxeBuilder } from "@axe-core/playwright";
import { join } from "node:path";
import { expect, test } from "./support/workbench-test.ts";

test.use({ corpus: join(import.meta.dirname, "..", "fixtures", "e2e-corpus") });

const VIEWS = ["corpus", "map", "timeline", "review"];

for (const theme of ["light", "dark"] as const) {
  for (const view of VIEWS) {
    test(`axe finds nothing serious in the ${view} view, ${theme}`, async ({ page }, testInfo) => {
      await page.emulateMedia({ colorScheme: theme });
      await expect(page.getByRole("main")).toBeVisible();
      await page.evaluate((hash) => (location.hash = hash), `#/${view}?`);
      await expect(page.getByRole("main")).toBeVisible();
      await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
      await page.waitForTimeout(800);
      await testInfo.attach(`${view}-${theme}`, { body: await page.screenshot(), contentType: "image/png" });
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter((found) => found.impact === "serious" || found.impact === "critical");
      expect(
        serious.map((found) => `${found.id}: ${found.nodes.map((node) => node.html).join(" | ")}`),
      ).toEqual([]);
    });
  }
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
  await expect(page.getByRole("main")).toBeVisible();
  for (const view of VIEWS) {
    await page.evaluate((hash) => (location.hash = hash), `#/${view}?`);
    await page.waitForTimeout(500);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect({ view, overflow }).toEqual({ view, overflow: 0 });
  }
});
