import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { join } from "node:path";
import { expect, test } from "./support/workbench-test.ts";

test.use({ corpus: join(import.meta.dirname, "..", "fixtures", "e2e-corpus") });

/** Opens the review by its keys and waits for the queue. */
async function openReview(page: Page) {
  await expect(page.getByRole("main", { name: "Corpus" })).toBeVisible();
  // Two strokes of one sequence may fall apart on a busy machine.
  await expect(async () => {
    await page.keyboard.press("g");
    await page.keyboard.press("e");
    await expect(page.getByRole("main", { name: "Review" })).toBeVisible({ timeout: 2000 });
  }).toPass();
  await expect(current(page)).toBeVisible();
}

const queue = (page: Page) => page.getByRole("region", { name: "Queue" });
const record = (page: Page) => page.getByRole("article", { name: "Record" });
const counted = (page: Page) => page.getByRole("status", { name: "Evidence in the lens" });

/** The text of the record that the cursor is on. */
function current(page: Page) {
  return queue(page).locator('[role="option"][aria-current="true"]');
}

test("records are accepted, rejected and taken back by keyboard alone", async ({ page }) => {
  await openReview(page);
  await expect(queue(page)).toContainText("7 records");
  const first = await current(page).innerText();
  await page.keyboard.press("a");
  await expect(queue(page)).toContainText("6 records");
  await expect(queue(page)).toContainText("Accepted:");
  expect(await current(page).innerText()).not.toBe(first);
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  const second = await current(page).innerText();
  await page.keyboard.press("r");
  await expect(queue(page)).toContainText("5 records");
  await expect(queue(page).getByRole("button", { name: "Rejected 1" })).toBeVisible();
  await expect(page.getByText("2 of 7 records reviewed")).toBeVisible();
  // What is rejected is gone from every view at once.
  await expect(counted(page)).toContainText("6 events");
  await page.keyboard.press("u");
  await expect(queue(page)).toContainText("6 records");
  await expect(counted(page)).toContainText("7 events");
  await expect.poll(() => current(page).innerText()).toBe(second);
  await page.keyboard.press("Control+z");
  await expect.poll(() => current(page).innerText()).toBe(first);
  await expect(page.getByText("0 of 7 records reviewed")).toBeVisible();
});

test("a rejected event leaves the timeline and comes back from the log", async ({ page }) => {
  await openReview(page);
  const title = await record(page).getByRole("heading", { level: 2 }).innerText();
  await page.keyboard.press("r");
  await expect(queue(page)).toContainText("6 records");
  await page.keyboard.press("g");
  await page.keyboard.press("t");
  await expect(page.getByRole("main", { name: "Timeline" })).toContainText("6 events");
  await page.keyboard.press("g");
  await page.keyboard.press("e");
  await page.keyboard.press("l");
  const log = page.getByRole("region", { name: "Log of the review" });
  await expect(log).toContainText("rejected");
  await expect(log).toContainText("new to rejected");
  await log.getByRole("button").first().press("Enter");
  await expect(record(page).getByRole("heading", { level: 2 })).toHaveText(title);
  await expect(record(page)).toContainText(/Rejected by/);
  await page.keyboard.press("Shift+R");
  await expect(queue(page)).toContainText("7 records");
});

test("a record is corrected in a form that says what would be right", async ({ page }) => {
  await openReview(page);
  await page.keyboard.press("e");
  const form = page.getByRole("form", { name: "Edit the event" });
  await expect(form.getByRole("combobox", { name: "Event", exact: true })).toBeFocused();
  const date = form.getByRole("textbox", { name: "Date (EDTF)" });
  await date.fill("2021-13");
  await page.keyboard.press("Enter");
  await expect(form).toContainText("There is no month 13");
  await expect(date).toBeFocused();
  await date.fill("2021-06~");
  await expect(form).toContainText("about Jun 2021");
  await page.keyboard.press("Enter");
  await expect(form).toHaveCount(0);
  await expect(queue(page)).toContainText("6 records");
  await queue(page).getByRole("button", { name: "Edited 1" }).click();
  await queue(page)
    .getByRole("button", { name: /^To review/ })
    .click();
  await expect(queue(page)).toContainText("1 record");
  await expect(record(page)).toContainText("about Jun 2021");
  await expect(record(page)).toContainText(/Edited by/);
  // Leaving the form keeps the record as it is.
  await page.keyboard.press("e");
  await form.getByRole("textbox", { name: "Date (EDTF)" }).fill("1999");
  await page.keyboard.press("Escape");
  await expect(record(page)).toContainText("about Jun 2021");
});

test("records are chosen and decided together, and a whole rule is accepted at once", async ({ page }) => {
  await openReview(page);
  await page.keyboard.press("x");
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await expect(queue(page)).toContainText("2 of 7 records chosen");
  await page.keyboard.press("r");
  await expect(queue(page)).toContainText("5 records");
  await page.keyboard.press("u");
  await expect(queue(page)).toContainText("7 records");
  await page.keyboard.press("Shift+A");
  const dialog = page.getByRole("dialog", { name: "Accept by rule" });
  const accept = dialog.getByRole("button", { name: /^Accept \d+ records?$/ });
  await expect(accept).toBeEnabled();
  const count = Number(/\d+/.exec(await accept.innerText())?.[0]);
  expect(count).toBeGreaterThan(0);
  await page.keyboard.press("Enter");
  await expect(dialog).toHaveCount(0);
  await expect(queue(page).getByRole("button", { name: `Accepted ${count}` })).toBeVisible();
  await page.keyboard.press("u");
  await expect(queue(page).getByRole("button", { name: "Accepted 0" })).toBeVisible();
});

test("a decision survives a correction of the article's date", async ({ page }) => {
  await openReview(page);
  // The only visit of March 2022 stands in the article whose year was inferred.
  await queue(page)
    .getByRole("option", { name: /Visit.*Mar 2022/ })
    .click();
  await page.keyboard.press("a");
  await expect(queue(page)).toContainText("6 records");
  await queue(page)
    .getByRole("button", { name: /^Accepted 1/ })
    .click();
  await queue(page)
    .getByRole("button", { name: /^To review/ })
    .click();
  await expect(record(page)).toContainText("accepted");
  await page.keyboard.press("o");
  const inspector = page.getByRole("complementary", { name: "Inspector" });
  await inspector.getByRole("button", { name: "Confirm" }).click();
  await expect(inspector).toContainText(/set by the analyst/i);
  await expect(queue(page)).toContainText("1 record");
  await expect(record(page)).toContainText(/Accepted by/);
});

test("empty queues say what to do", async ({ page }) => {
  await openReview(page);
  await queue(page).getByRole("button", { name: "Votes" }).click();
  await expect(page.getByRole("heading", { name: "No record passes the filter" })).toBeVisible();
  await page.getByRole("button", { name: "Clear the filter" }).click();
  await expect(queue(page)).toContainText("7 records");
  for (let left = 6; left >= 0; left -= 1) {
    await page.keyboard.press("a");
    await expect(queue(page)).toContainText(left === 1 ? "1 record" : `${left} records`);
  }
  await expect(page.getByRole("heading", { name: "All reviewed" })).toBeVisible();
  await page.keyboard.press("u");
  await expect(record(page)).toBeVisible();
});

test("events are merged into one happening, split again, and both can be taken back", async ({ page }) => {
  await openReview(page);
  await page.keyboard.press("x");
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await page.keyboard.press("m");
  await expect(queue(page)).toContainText("Merged: 2 events into one happening");
  await expect(counted(page)).toContainText("6 events");
  await expect(record(page)).toContainText("2 reports of one happening");
  await record(page).getByRole("button", { name: "Split off" }).click();
  await expect(counted(page)).toContainText("7 events");
  await page.keyboard.press("u");
  await expect(counted(page)).toContainText("6 events");
  await page.keyboard.press("u");
  await expect(counted(page)).toContainText("7 events");
});

/** Asks what "ministers and above only" would change and gives its counts. */
async function replayMinisters(page: Page) {
  const rules = page.getByRole("form", { name: "Codebook" });
  await rules.getByRole("combobox", { name: "Visits and meetings count" }).selectOption("minister");
  await rules.getByRole("button", { name: "See what would change" }).click();
  const result = page.getByRole("region", { name: "What would change" }).first();
  await expect(result.getByRole("button", { name: /^(Apply|Keep this codebook)$/ })).toBeVisible({
    timeout: 30_000,
  });
  return result;
}

test("a codebook shows what it would change, changes it when told to, and leaves decisions alone", async ({
  page,
}) => {
  await openReview(page);
  // Only a deputy minister made the visit of October 2022.
  await queue(page)
    .getByRole("option", { name: /Visit.*Oct 2022/ })
    .click();
  await page.keyboard.press("a");
  await expect(queue(page)).toContainText("6 records");
  await page.keyboard.press("Shift+L");
  const kept = await replayMinisters(page);
  await expect(kept).toContainText("0 withdrawn");
  await expect(kept).toContainText("1 decision kept against the rules");
  await expect(kept).toContainText("your decision stays");
  await kept.getByRole("button", { name: "Leave as it is" }).click();
  await page.keyboard.press("Shift+L");
  await page.keyboard.press("u");
  await expect(queue(page)).toContainText("7 records");
  await page.keyboard.press("Shift+L");
  const withdrawn = await replayMinisters(page);
  await expect(withdrawn).toContainText("1 withdrawn");
  await expect(counted(page)).toContainText("7 events");
  await withdrawn.getByRole("button", { name: "Apply" }).click();
  await expect(page.getByRole("heading", { name: "Applied" })).toBeVisible();
  await expect(counted(page)).toContainText("6 events");
});

const STATES: Record<string, (page: Page) => Promise<void>> = {
  queue: async (page) => {
    await page.keyboard.press("a");
    await page.keyboard.press("r");
    await expect(queue(page)).toContainText("5 records");
  },
  form: async (page) => {
    await page.keyboard.press("e");
    await page.getByRole("textbox", { name: "Date (EDTF)" }).fill("2021-13");
  },
  dialog: async (page) => {
    await page.keyboard.press("Shift+A");
    await expect(page.getByRole("dialog").getByRole("button", { name: /^Accept \d/ })).toBeEnabled();
  },
  rules: async (page) => {
    await page.keyboard.press("Shift+L");
    await replayMinisters(page);
  },
  log: async (page) => {
    await page.keyboard.press("a");
    await expect(queue(page)).toContainText("6 records");
    await page.keyboard.press("l");
    await expect(page.getByRole("region", { name: "Log of the review" })).toBeVisible();
  },
};

for (const theme of ["light", "dark"] as const) {
  for (const [state, reach] of Object.entries(STATES)) {
    test(`axe finds nothing serious in the review's ${state}, ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await openReview(page);
      await reach(page);
      await page.waitForTimeout(300);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
      expect(
        serious.map((found) => `${found.id}: ${found.nodes.map((node) => node.html).join(" | ")}`),
      ).toEqual([]);
    });
  }
}
