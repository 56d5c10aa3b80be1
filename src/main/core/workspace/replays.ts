import { setImmediate } from "node:timers/promises";
import type { ReplayProgress } from "../../../shared/contract/review-contract.ts";
import type { Codebook, ReplayDifference } from "../../../shared/domain/review.ts";
import { underCodebook } from "../../../shared/extraction/codebook.ts";
import type { ParsePool } from "../corpus/parse-pool.ts";
import { rereadCorpus } from "../corpus/reread-corpus.ts";
import type { Reread } from "../corpus/reread-corpus.ts";
import type { CorpusStore } from "../store/corpus-store.ts";
import { openReplayFile } from "../store/replay-file.ts";
import type { ReplayFile } from "../store/replay-file.ts";
import { createFeed } from "./change-feed.ts";
import type { Feed } from "./change-feed.ts";
import type { Readings, ReadWith } from "./readings.ts";

export interface ReplaysDeps {
  store: CorpusStore;
  pool: ParsePool;
  parallel: number;
  readings: Readings;
  /** True while articles are imported or data files are read, beside which no replay runs. */
  isBlocked: () => boolean;
  changed: () => void;
}

interface Page {
  rows: ReplayDifference[];
  next: string | null;
  total: number;
}

/** What other rules or another codebook would change, shown before it is done. One replay at a time. */
export interface Replays {
  /** Null while an import, a reading of data files or another replay is under way; one that is only ready gives way. */
  start(codebook: Codebook): string | null;
  /** True while one reads or is applied. */
  isBusy(): boolean;
  /** Null for a replay that is not there any more. */
  watch(id: string, signal: AbortSignal | undefined): AsyncGenerator<ReplayProgress, void> | null;
  /** Stops reading, or forgets what was read; false when there is nothing of this id to stop. */
  cancel(id: string): boolean;
  differences(id: string, after: string | null, limit: number): Page | null;
  /** How many records changed; "busy" while it reads or something else is under way, null when it is not there or not whole. */
  apply(id: string): Promise<number | "busy" | null>;
  close(): Promise<void>;
}

interface Replay {
  id: string;
  codebook: Codebook;
  stop: AbortController;
  file: ReplayFile;
  feed: Feed<ReplayProgress>;
  ended: Promise<void>;
}

/** Small transactions: questions are answered between them. */
const APPLIED_AT_ONCE = 40;

export function createReplays(deps: ReplaysDeps): Replays {
  const { store, pool, parallel, readings, isBlocked, changed } = deps;
  let serial = 0;
  let latest: Replay | null = null;

  const find = (id: string): Replay | null => (latest?.id === id ? latest : null);
  const isBusy = () => latest !== null && isUnderWay(latest.feed.latest());

  function forget(replay: Replay): void {
    if (latest === replay) latest = null;
    replay.feed.close();
    replay.file.close();
  }

  function note(replay: Replay, change: Partial<ReplayProgress>): void {
    replay.feed.publish({ ...replay.feed.latest(), ...change });
  }

  async function read(replay: Replay): Promise<void> {
    const { feed, file, stop } = replay;
    const failed: string[] = [];
    const done = (batch: Reread[]) => {
      const compared = batch.flatMap(({ of, extracted, reason }) => {
        if (!extracted) {
          if (reason) failed.push(reason);
          return [];
        }
        const { article } = of.request;
        const reading = underCodebook(extracted, replay.codebook);
        const { differs, differences } = store.readings.compare(article, reading);
        return [{ read: { article, stamp: of.stamp, extracted: differs ? reading : null }, differences }];
      });
      file.add(compared);
      const differences = compared.flatMap((one) => one.differences);
      const count = (change: ReplayDifference["change"]) =>
        differences.filter((one) => one.change === change && !one.decided).length;
      const before = feed.latest();
      note(replay, {
        done: before.done + batch.length,
        added: before.added + count("added"),
        withdrawn: before.withdrawn + count("withdrawn"),
        changed: before.changed + count("changed"),
        keptDecisions: before.keptDecisions + differences.filter(({ decided }) => decided).length,
      });
    };
    try {
      const next = (after: number, limit: number) => store.readings.requests(after, limit);
      await rereadCorpus({ pool, parallel, next, done }, stop.signal);
      note(replay, { state: "ready", reason: unread(failed) });
    } catch (error) {
      if (stop.signal.aborted) note(replay, { state: "cancelled" });
      else note(replay, { state: "failed", reason: error instanceof Error ? error.message : String(error) });
    }
  }

  async function apply(replay: Replay): Promise<number> {
    const { file, feed } = replay;
    const target = await readings.current(replay.codebook);
    store.transaction(() => {
      store.readings.setCodebook(replay.codebook);
      store.edits.forgetUndone();
    });
    note(replay, { state: "applying", done: 0 });
    let after = 0;
    for (;;) {
      const batch = file.articles(after, APPLIED_AT_ONCE);
      const last = batch.at(-1);
      if (!last) break;
      after = last.article;
      store.transaction(() => {
        for (const { article, stamp, extracted } of batch) {
          // What the analyst has corrected since is read once more below.
          if (store.readings.stamp(article) !== stamp) continue;
          if (extracted) store.readings.replace(article, extracted, target.key);
          else store.readings.markRow(article, target.key);
        }
      });
      note(replay, { done: Math.min(feed.latest().total, feed.latest().done + batch.length) });
      changed();
      await setImmediate();
      replay.stop.signal.throwIfAborted();
    }
    await readRest(target, replay.stop.signal);
    const { added, withdrawn, changed: altered } = feed.latest();
    return added + withdrawn + altered;
  }

  /** Articles that came or were corrected while the replay was looked at. */
  async function readRest({ codebook, key }: ReadWith, signal: AbortSignal): Promise<void> {
    const next = (after: number, limit: number) => store.readings.requests(after, limit, key);
    const done = (batch: Reread[]) => {
      store.transaction(() => {
        for (const { of, extracted } of batch) {
          const { article } = of.request;
          if (!extracted || store.readings.stamp(article) !== of.stamp) continue;
          store.readings.replace(article, underCodebook(extracted, codebook), key);
        }
      });
      changed();
    };
    await rereadCorpus({ pool, parallel, next, done }, signal);
  }

  return {
    isBusy,
    start(codebook) {
      if (isBusy() || isBlocked()) return null;
      if (latest) forget(latest);
      const id = String(++serial);
      const replay: Replay = {
        id,
        codebook,
        stop: new AbortController(),
        file: openReplayFile(),
        feed: createFeed<ReplayProgress>({
          replayId: id,
          state: "reading",
          done: 0,
          total: store.readings.liveArticles(),
          added: 0,
          withdrawn: 0,
          changed: 0,
          keptDecisions: 0,
          reason: null,
        }),
        ended: Promise.resolve(),
      };
      latest = replay;
      replay.ended = read(replay);
      return id;
    },
    watch: (id, signal) => find(id)?.feed.follow(signal, (progress) => !isUnderWay(progress)) ?? null,
    cancel(id) {
      const replay = find(id);
      if (!replay) return false;
      const { state } = replay.feed.latest();
      if (state === "ready") note(replay, { state: "cancelled" });
      else if (state === "reading") replay.stop.abort();
      else return false;
      return true;
    },
    differences: (id, after, limit) => find(id)?.file.differences(after, limit) ?? null,
    async apply(id) {
      const replay = find(id);
      if (!replay) return null;
      if (isBusy() || isBlocked()) return "busy";
      if (replay.feed.latest().state !== "ready") return null;
      const applied = apply(replay);
      replay.ended = applied.then(
        () => note(replay, { state: "applied" }),
        (error: unknown) =>
          note(replay, { state: "failed", reason: error instanceof Error ? error.message : String(error) }),
      );
      const count = await applied;
      changed();
      return count;
    },
    async close() {
      if (!latest) return;
      latest.stop.abort();
      await latest.ended;
      forget(latest);
    },
  };
}

function isUnderWay({ state }: ReplayProgress): boolean {
  return state === "reading" || state === "applying";
}

function unread(reasons: readonly string[]): string | null {
  const [first] = reasons;
  if (first === undefined) return null;
  return `${reasons.length === 1 ? "1 article" : `${reasons.length} articles`} could not be read and will stay: ${first}`;
}
