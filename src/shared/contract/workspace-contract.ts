import { eventIterator } from "@orpc/contract";
import { z } from "zod";
import { procedure } from "./procedure.ts";

export const WorkspaceInfo = z.strictObject({
  id: z.string(),
  name: z.string(),
  path: z.string(),
  articles: z.int().min(0),
  events: z.int().min(0),
  /** Articles whose publication day was concluded and should be confirmed. */
  askedDates: z.int().min(0),
  /** True while the workspace holds only the sample texts. */
  samplesOnly: z.boolean(),
  bytes: z.int().min(0),
});
export type WorkspaceInfo = z.infer<typeof WorkspaceInfo>;

export const RecentWorkspace = z.strictObject({
  path: z.string(),
  name: z.string(),
  openedAt: z.string(),
  present: z.boolean(),
});
export type RecentWorkspace = z.infer<typeof RecentWorkspace>;

export const FolderEntry = z.strictObject({
  name: z.string(),
  path: z.string(),
  kind: z.enum(["folder", "file"]),
});
export type FolderEntry = z.infer<typeof FolderEntry>;

export const workspace = {
  info: procedure.output(WorkspaceInfo),
  /** Opens the workspace in a folder, or makes one there when the folder is empty or absent. */
  open: procedure.input(z.strictObject({ path: z.string().min(1) })).output(WorkspaceInfo),
  recent: procedure.output(z.array(RecentWorkspace)),
  /** Imports the sample texts written for Demarche; returns the import run. */
  addSamples: procedure.output(z.strictObject({ runId: z.string() })),
  /** Tells that something in the workspace changed; `revision` grows with every change. */
  changes: procedure.output(
    eventIterator(
      z.strictObject({ workspaceId: z.string(), revision: z.int(), importing: z.string().nullable() }),
    ),
  ),
};

export const folders = {
  /** Sub-folders and files of a folder on this machine, for hosts without a native dialog; null is the home folder. */
  list: procedure.input(z.strictObject({ path: z.string().nullable() })).output(
    z.strictObject({
      path: z.string(),
      parent: z.string().nullable(),
      entries: z.array(FolderEntry),
      /** Files that Demarche can read in this folder itself. */
      readable: z.int().min(0),
      /** Places to start from: home, documents, drives. */
      places: z.array(z.strictObject({ name: z.string(), path: z.string() })),
    }),
  ),
};

const EditLabel = z.strictObject({ label: z.string(), at: z.string() });

/** What undo and redo would do next; null when there is nothing. */
export const EditState = z.strictObject({ undo: EditLabel.nullable(), redo: EditLabel.nullable() });
export type EditState = z.infer<typeof EditState>;

export const edits = {
  state: procedure.output(EditState),
  /** Takes the last edit back; `done` names it, null when there was none. */
  undo: procedure.output(EditState.extend({ done: z.string().nullable() })),
  redo: procedure.output(EditState.extend({ done: z.string().nullable() })),
};

export const Settings = z.strictObject({ theme: z.enum(["system", "light", "dark"]) });
export type Settings = z.infer<typeof Settings>;

export const settings = {
  get: procedure.output(Settings),
  set: procedure.input(Settings.partial()).output(Settings),
};
