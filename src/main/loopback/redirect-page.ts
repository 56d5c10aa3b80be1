import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

const PREFIX = "redirect-";

export interface RedirectPage {
  path: string;
  remove(): Promise<void>;
}

/**
 * A page for its owner's eyes that leads to an address. A browser is given this page and not the address, because every
 * user of the machine can read the arguments of a process, and the address holds a token.
 */
export async function writeRedirectPage(dataFolder: string, address: string): Promise<RedirectPage> {
  const folder = await mkdtemp(join(dataFolder, PREFIX));
  const path = join(folder, "demarche.html");
  const target = JSON.stringify(address).replaceAll("<", "\\u003c");
  const page = `<!doctype html><meta charset="utf-8"><title>Demarche</title><script>location.replace(${target})</script>\n`;
  await writeFile(path, page, { mode: 0o600, flag: "wx" });
  return { path, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Removes the pages that a killed instance left; their tokens died with it. */
export async function removeOldRedirectPages(dataFolder: string): Promise<void> {
  const old = (await readdir(dataFolder)).filter((name) => name.startsWith(PREFIX));
  await Promise.all(old.map((name) => rm(join(dataFolder, name), { recursive: true, force: true })));
}
