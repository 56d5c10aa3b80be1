import { existsSync } from "node:fs";
import { createRequire } from "node:module";

const USUAL = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/**
 * A Chromium for the end-to-end tests: CHROMIUM_PATH, the system's, or the one that Playwright installed. Null when
 * there is none, or the one that was named is not there.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | null}
 */
export function findChromium(env) {
  if (env.CHROMIUM_PATH) return existsSync(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : null;
  return [...USUAL, playwrightsOwn()].find((path) => path !== null && existsSync(path)) ?? null;
}

function playwrightsOwn() {
  try {
    return createRequire(import.meta.url)("@playwright/test").chromium.executablePath();
  } catch {
    return null;
  }
}
