import { z } from "zod";
import { IsoDay } from "../../../shared/domain/iso-day.ts";
import { Tally } from "../../../shared/domain/roll-call.ts";
import type { RollCallFacts } from "../datafiles/reader.ts";
import { mergeFacts } from "../votes/merge-facts.ts";
import type { Database } from "./database.ts";

const StoredFacts = z.strictObject({
  native: z.string(),
  body: z.string(),
  symbol: z.string().nullable(),
  session: z.string().nullable(),
  day: IsoDay.nullable(),
  title: z.string(),
  agenda: z.string().nullable(),
  draft: z.string().nullable(),
  meeting: z.string().nullable(),
  note: z.string().nullable(),
  link: z.string().nullable(),
  part: z.enum(["amendment", "paragraph"]).nullable(),
  important: z.boolean().nullable(),
  topics: z.array(z.string()),
  stated: Tally.nullable(),
}) satisfies z.ZodType<RollCallFacts>;

export function readFacts(text: unknown): RollCallFacts {
  return StoredFacts.parse(JSON.parse(String(text)));
}

/** What the done files say of a roll call together, and the latest of them; null when none holds it. */
export function currentFacts(
  { all }: Pick<Database, "all">,
  rollCall: number,
): { facts: RollCallFacts; file: number } | null {
  const rows = all(
    `SELECT f.facts, f.file FROM roll_call_facts f JOIN data_file d ON d.id = f.file AND d.state = 'done'
     WHERE f.roll_call = ? ORDER BY f.file`,
    rollCall,
  );
  const facts = mergeFacts(rows.map((row) => readFacts(row["facts"])));
  return facts && { facts, file: Number(rows.at(-1)?.["file"]) };
}
