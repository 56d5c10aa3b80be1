import { z } from "zod";
import type { Row } from "./database.ts";

/** Fields of an article that the analyst has corrected, with what the file said; a field that is absent is the file's. */
export const Corrections = z.strictObject({
  title: z.string().optional(),
  author: z.string().nullable().optional(),
  source: z.string().nullable().optional(),
});
export type Corrections = z.infer<typeof Corrections>;

export function readCorrections(row: Row): Corrections {
  return Corrections.parse(JSON.parse(String(row["corrected"])));
}
