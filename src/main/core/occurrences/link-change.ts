import { z } from "zod";

/** What a merge or a split did to what the analyst has said of two events: the same happening, another, or nothing. */
export const LinkChange = z.strictObject({
  event: z.string(),
  other: z.string(),
  before: z.boolean().nullable(),
  after: z.boolean().nullable(),
});
export type LinkChange = z.infer<typeof LinkChange>;
