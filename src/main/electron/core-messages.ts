import { z } from "zod";

/** What the window's process tells the core; "connect" comes with one port, on which the contract is served. */
export const ToCore = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("connect") }),
  z.strictObject({ kind: z.literal("close") }),
]);
export type ToCore = z.infer<typeof ToCore>;

/** Why the core cannot open the workspace, in words for the analyst. */
export const FromCore = z.strictObject({ kind: z.literal("refused"), reason: z.string() });
export type FromCore = z.infer<typeof FromCore>;

/** What the core is started with, as JSON in its one argument. */
export const CoreStart = z.strictObject({
  dataFolder: z.string(),
  workspacePath: z.string().nullable(),
  samplesFolder: z.string(),
  starterFolder: z.string(),
});
export type CoreStart = z.infer<typeof CoreStart>;
