import { AxeBuilder } from "@axe-core/playwright";
import { expect } from "@playwright/test";
import type { Page, TestInfo } from "@playwright/test";

/** Fails on what axe calls serious or critical; the picture of the page is kept with the test. */
export async function expectNothingSerious(page: Page, testInfo: TestInfo, name: string) {
  await testInfo.attach(name, { body: await page.screenshot(), contentType: "image/png" });
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter((found) => found.impact === "serious" || found.impact === "critical");
  expect(serious.map((found) => `${found.id}: ${found.nodes.map((node) => node.html).join(" | ")}`)).toEqual(
    [],
  );
}
