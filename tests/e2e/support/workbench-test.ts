import { expect, test as base } from "@playwright/test";
import type { BrowserContext } from "@playwright/test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCli, startHost } from "./start-host.ts";
import type { RunningHost } from "./start-host.ts";

interface WorkbenchOptions {
  /** A folder that is imported before the host starts; null for an empty workspace. */
  corpus: string | null;
}

interface WorkbenchFixtures {
  dataFolder: string;
  host: RunningHost;
  /** Faults that the page may have, to be set by tests that provoke them: a console error that matches is expected. */
  expectedFaults: RegExp[];
}

/**
 * A test with the built Demarche of its own: `page` is signed in and open. It fails when the page logs an error, breaks
 * its content policy, or asks anything of any address but the host's.
 */
export const test = base.extend<WorkbenchOptions & WorkbenchFixtures>({
  corpus: [null, { option: true }],
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern
  dataFolder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "demarche-e2e-"));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  host: async ({ dataFolder, corpus }, use) => {
    if (corpus !== null) await importCorpus(dataFolder, corpus);
    const host = await startHost(dataFolder);
    await use(host);
    await host.stop();
  },
  // oxlint-disable-next-line no-empty-pattern -- as above
  expectedFaults: async ({}, use) => {
    await use([]);
  },
  page: async ({ context, host, expectedFaults }, use) => {
    const faults = await watchFaults(context, new URL(host.address).host);
    const page = await context.newPage();
    await page.goto(host.address);
    await use(page);
    await page.close();
    const unexpected = faults.filter((fault) => !expectedFaults.some((expected) => expected.test(fault)));
    expect(unexpected, `faults of the page; the host's log:\n${host.log.join("\n")}`).toEqual([]);
  },
});

export { expect } from "@playwright/test";

/** Files that cannot be read may be part of a corpus (exit code 3). */
async function importCorpus(dataFolder: string, corpus: string): Promise<void> {
  const { code, err } = await runCli(dataFolder, ["import", corpus]);
  if (code !== 0 && code !== 3) throw new Error(`importing ${corpus} ended with ${code}:\n${err}`);
}

/** What goes wrong in any page of the context, from now on. */
async function watchFaults(context: BrowserContext, ownHost: string): Promise<string[]> {
  const faults: string[] = [];
  context.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => faults.push(`thrown: ${error.error().message}`));
  context.on("request", (request) => {
    const { protocol, host } = new URL(request.url());
    const local = protocol === "data:" || protocol === "blob:";
    if (!local && host !== ownHost) faults.push(`request to ${host}: ${request.url()}`);
  });
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
      console.error(`policy: ${effectiveDirective} blocked ${blockedURI}`);
    });
  });
  return faults;
}
