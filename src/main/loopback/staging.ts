import { createWriteStream } from "node:fs";
import { mkdir, readdir, realpath, rm, stat, unlink } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fail, ok } from "../../shared/domain/result.ts";
import type { Result } from "../../shared/domain/result.ts";
import { isBatchName, readStagingPath } from "./staging-path.ts";

const DAY_MS = 86_400_000;
const DATA = /\.(?:csv|tsv|tab|json|xlsx)$/i;

export interface StagingLimits {
  fileBytes: number;
  /** Of a file that may be data, which is read as it streams. */
  dataFileBytes: number;
  batchBytes: number;
  batchFiles: number;
}
export const STAGING_LIMITS: StagingLimits = {
  fileBytes: 20 * 1024 * 1024,
  dataFileBytes: 1024 * 1024 * 1024,
  batchBytes: 2 * 1024 * 1024 * 1024,
  batchFiles: 50_000,
};

export interface StagingFailure {
  status: 400 | 404 | 409 | 413;
  reason: string;
}

/** Copies of files dropped on the page, which has bytes but no paths. They wait in a folder of ours to be imported. */
export interface Staging {
  put(batch: string, encodedPath: string, body: Readable): Promise<Result<null, StagingFailure>>;
  /** Ends a batch; `path` is the folder to import. */
  finish(batch: string): Promise<Result<{ path: string }, StagingFailure>>;
  /** Removes batches whose last file is more than a day old. */
  removeOld(now: Date): Promise<void>;
}

/** Empties the folder first: what an earlier run staged is of no use any more. */
export async function openStaging(folder: string, limits = STAGING_LIMITS): Promise<Staging> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const root = await realpath(folder);
  const batches = new Map<string, { bytes: number; files: number; finished: boolean }>();

  return {
    async put(batch, encodedPath, body) {
      const names = readStagingPath(encodedPath, process.platform);
      if (!isBatchName(batch) || names === null) {
        return fail({ status: 400, reason: "This is not a path that can be copied." });
      }
      const state = batches.get(batch) ?? { bytes: 0, files: 0, finished: false };
      batches.set(batch, state);
      if (state.finished) return fail({ status: 409, reason: "This batch has been finished." });
      if (state.files >= limits.batchFiles) return fail(tooLarge(`${limits.batchFiles} files`));
      state.files += 1;
      const target = join(root, batch, ...names);
      await mkdir(dirname(target), { recursive: true, mode: 0o700 }).catch(() => undefined);
      const parent = await realpath(dirname(target)).catch(() => null);
      if (parent === null || !parent.startsWith(root + sep)) {
        return fail(TAKEN);
      }
      return write(target, body, limits, state);
    },
    async finish(batch) {
      const state = batches.get(batch);
      if (state === undefined) return fail({ status: 404, reason: "Nothing was copied." });
      state.finished = true;
      return ok({ path: join(root, batch) });
    },
    async removeOld(now) {
      for (const name of await readdir(root)) {
        const { mtimeMs } = await stat(join(root, name));
        if (now.getTime() - mtimeMs <= DAY_MS) continue;
        await rm(join(root, name), { recursive: true, force: true });
        batches.delete(name);
      }
    },
  };
}

async function write(
  target: string,
  body: Readable,
  limits: StagingLimits,
  batch: { bytes: number },
): Promise<Result<null, StagingFailure>> {
  let bytes = 0;
  const most = DATA.test(target) ? limits.dataFileBytes : limits.fileBytes;
  const count = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      batch.bytes += chunk.length;
      if (bytes > most) throw new TooLarge(`${most} bytes a file`);
      if (batch.bytes > limits.batchBytes) throw new TooLarge(`${limits.batchBytes} bytes in all`);
      yield chunk;
    }
  };
  try {
    await pipeline(body, count, createWriteStream(target, { flags: "wx", mode: 0o600 }));
    return ok(null);
  } catch (error) {
    if (["EEXIST", "EISDIR", "ENOTDIR"].includes(errorCode(error))) return fail(TAKEN);
    await unlink(target).catch(() => undefined);
    batch.bytes -= bytes;
    if (error instanceof TooLarge) return fail(tooLarge(error.message));
    throw error;
  }
}

const TAKEN: StagingFailure = { status: 409, reason: "A file or folder of this name was copied already." };

class TooLarge extends Error {}

function tooLarge(limit: string): StagingFailure {
  return {
    status: 413,
    reason: `More than can be copied through the page (${limit}); import it from its folder instead.`,
  };
}

function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
