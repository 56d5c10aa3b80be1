import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { QueueFilter, ReplayProgress } from "../../src/shared/contract/review-contract.ts";
import { DEFAULT_LENS } from "../../src/shared/domain/lens.ts";
import type { Codebook, ReviewRecord } from "../../src/shared/domain/review.ts";
import { openTestWorkbench } from "./open-test-workbench.ts";
import { tempFolder } from "./temp-folder.ts";

export type Opened = Awaited<ReturnType<typeof openTestWorkbench>>;

export const WHOLE_QUEUE: QueueFilter = {
  reviews: [],
  kinds: [],
  proposals: [],
  rule: null,
  maximumConfidence: null,
};

/** A workbench that holds these texts. */
export async function openWith(texts: readonly string[], dataFolder = tempFolder()) {
  const folder = tempFolder();
  for (const [index, text] of texts.entries()) writeFileSync(join(folder, `made-up-${index}.txt`), text);
  const opened = await openTestWorkbench(dataFolder);
  await bringIn(opened, folder);
  return { ...opened, folder, dataFolder };
}

export async function bringIn({ client }: Pick<Opened, "client">, folder: string): Promise<void> {
  const { runId } = await client.imports.start({ paths: [folder] });
  for await (const progress of await client.imports.watch({ runId })) void progress;
}

export async function queueOf({ client }: Pick<Opened, "client">, filter: Partial<QueueFilter> = {}) {
  return client.review.queue({ lens: DEFAULT_LENS, filter: { ...WHOLE_QUEUE, ...filter } });
}

/** Facts of a record by which a person knows it again: "visit KEN 2022-03 new same". */
export function brief(record: ReviewRecord): string {
  const { proposal } = record;
  if (record.kind === "event") {
    const { event } = record;
    return `${event.mode} ${event.parties.at(-1)?.state} ${event.edtf} ${event.review} ${proposal}`;
  }
  return `${record.statement.statement.kind} ${record.statement.review} ${proposal}`;
}

export function briefs(records: readonly ReviewRecord[]): string[] {
  return records.map(brief).toSorted();
}

/** The id of the event with this partner. */
export function idOf(records: readonly ReviewRecord[], partner: string): string {
  const record = records.find(
    (one) => one.kind === "event" && one.event.parties.some(({ state }) => state === partner),
  );
  return record?.kind === "event" ? record.event.id : "";
}

/** A replay that is ready, with what its last progress said. */
export async function replayed(
  { client }: Pick<Opened, "client">,
  codebook: Codebook,
): Promise<ReplayProgress> {
  const { replayId } = await client.review.startReplay({ codebook });
  let last: ReplayProgress | null = null;
  for await (const progress of await client.review.watchReplay({ replayId })) last = progress;
  if (!last) throw new Error("The replay told nothing.");
  return last;
}
