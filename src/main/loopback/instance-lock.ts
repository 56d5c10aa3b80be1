import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { newSecret } from "./secrets.ts";

/** What a running instance leaves in the data folder, readable by its owner only. */
const Instance = z.strictObject({
  pid: z.int(),
  port: z.int().min(1).max(65_535),
  secret: z.string(),
});
export type Instance = z.infer<typeof Instance>;

export interface InstanceLock {
  /** Removes the file, if it is still ours. */
  release(): Promise<void>;
}

/** The instance that the lock names; null when there is no lock or it cannot be read. */
export async function readInstance(dataFolder: string): Promise<Instance | null> {
  const text = await readFile(lockPath(dataFolder), "utf8").catch(() => null);
  return text === null ? null : parse(text);
}

/** Takes the lock; null when another launch was faster. The file appears whole or not at all. */
export async function takeLock(dataFolder: string, instance: Instance): Promise<InstanceLock | null> {
  const path = lockPath(dataFolder);
  const draft = `${path}.${newSecret()}`;
  const text = JSON.stringify(instance);
  await writeFile(draft, text, { mode: 0o600, flag: "wx" });
  try {
    await link(draft, path);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return null;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
  return {
    release: async () => {
      if ((await readFile(path, "utf8").catch(() => null)) === text) await rm(path, { force: true });
    },
  };
}

/**
 * Removes the lock of an instance that has been found dead (null: of one that cannot be read). A lock that another
 * launch has put there in the meantime is put back.
 */
export async function removeStaleLock(dataFolder: string, dead: Instance | null): Promise<void> {
  const path = lockPath(dataFolder);
  const aside = `${path}.${newSecret()}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  const text = await readFile(aside, "utf8").catch(() => "");
  if (parse(text)?.secret !== dead?.secret) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}

function parse(text: string): Instance | null {
  try {
    return Instance.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function lockPath(dataFolder: string): string {
  return join(dataFolder, "browser-host.json");
}
