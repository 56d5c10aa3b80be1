import { join } from "node:path";
import { expect, test } from "./support/workbench-test.ts";

// Made-up texts: one visit in three articles (two of one text, one a day late), and a later visit.
test.use({ corpus: join(import.meta.dirname, "..", "fixtures", "e2e-happenings") });

test("a visit shows its sources and what they do not agree on, and is merged and split by hand", async ({
  page,
}) => {
  await expect(page.getByRole("main")).toBeVisible();
  await page.evaluate(() => (location.hash = "#/timeline?"));
  await page.getByRole("button", { name: "Visit, Adam Example, 2024-03-12" }).press("Enter");
  const inspector = page.getByRole("complementary", { name: "Inspector" });
  await expect(inspector).toContainText("3 sources, 2 independent");
  await expect(inspector.getByRole("region", { name: "Conflicts" })).toContainText(
    "13 Mar 2024 Test Telegraph",
  );
  await inspector.getByText("1 reprint").click();
  await expect(inspector.getByRole("button", { name: /^Made up: a visit( reprinted)?$/ })).toBeVisible();

  await inspector.getByRole("button", { name: "Merge with" }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Visit/ })
    .click();
  await expect(inspector).toContainText("4 sources, 3 independent");
  await page.keyboard.press("Control+z");
  await expect(inspector).toContainText("3 sources, 2 independent");

  await inspector.getByRole("button", { name: "Split off", exact: true }).click();
  await expect(inspector).toContainText("2 sources, 1 independent");
  await expect(inspector.getByRole("region", { name: "Conflicts" })).toHaveCount(0);
  await expect(page.getByRole("status", { name: "Evidence in the lens" })).toContainText("3 events");
});
