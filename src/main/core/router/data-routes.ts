import { access } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { DataFile, Recognition } from "../../../shared/domain/data-file.ts";
import { previewFile } from "../datafiles/preview-file.ts";
import { recogniseFile } from "../datafiles/recognise.ts";
import { createShownRows } from "../datafiles/show-row.ts";
import { STARTER_FILES } from "../datafiles/starter-files.ts";
import { busyWith, notFound, os } from "./routes.ts";
import type { OpenSession } from "./routes.ts";

export function dataRoutes(session: OpenSession, starterFolder: string) {
  const shown = createShownRows();
  const stored = (fileId: string) => session().store.dataFiles.file(fileId);

  return {
    recognise: os.data.recognise.handler(async ({ input, errors }): Promise<Recognition> => {
      if (!(await isThere(input.path))) throw errors.BAD_PATH(missing(input.path));
      const recognised = await recogniseFile(input.path, session().store.dataFiles.mapping);
      return recognised.ok ? recognised.value.recognition : unreadable(input.path, recognised.failure);
    }),
    preview: os.data.preview.handler(async ({ input, errors }) => {
      const preview = await previewFile(input.path, input.mapping);
      if (!preview.ok) throw errors.BAD_PATH({ message: preview.failure, data: { path: input.path } });
      return preview.value;
    }),
    start: os.data.start.handler(({ input, errors }) => {
      const orders = input.files.map(({ path, mapping }) => ({
        path: resolve(path),
        mapping,
        dataset: null,
      }));
      const runId = session().data.start(orders);
      if (runId === null) throw errors.BUSY(busyWith(session()));
      return { runId };
    }),
    addStarter: os.data.addStarter.handler(({ errors }) => {
      const runId = session().data.start(
        STARTER_FILES.map(({ name, mapping }) => ({
          path: join(starterFolder, name),
          mapping,
          dataset: "starter" as const,
        })),
      );
      if (runId === null) throw errors.BUSY(busyWith(session()));
      return { runId };
    }),
    current: os.data.current.handler(() => ({ runId: session().data.running() })),
    watch: os.data.watch.handler(async function* ({ input, signal, errors }) {
      const progress = session().data.watch(input.runId, signal);
      if (!progress) throw errors.NOT_FOUND(notFound("reading of data files", input.runId));
      yield* progress;
    }),
    cancel: os.data.cancel.handler(({ input }) => ({ cancelled: session().data.cancel(input.runId) })),
    files: os.data.files.handler(() => session().store.dataFiles.files()),
    notices: os.data.notices.handler(({ input, errors }) => {
      const file = stored(input.fileId);
      if (!file) throw errors.NOT_FOUND(notFound("data file", input.fileId));
      return session().store.dataFiles.notices(file.id, input.kind, input.cursor, input.limit);
    }),
    row: os.data.row.handler(({ input, errors }) => {
      const file = stored(input.fileId);
      if (!file) throw errors.NOT_FOUND(notFound("data file", input.fileId));
      return shown.show(file.file, input.line);
    }),
    remove: os.data.remove.handler(async ({ input, errors }): Promise<DataFile> => {
      const file = await session().data.setRemoved(input.fileId, true);
      if (file === null) throw errors.BUSY(busyWith(session()));
      if (typeof file === "string") throw errors.NOT_FOUND(notFound("imported data file", input.fileId));
      return file;
    }),
    restore: os.data.restore.handler(async ({ input, errors }): Promise<DataFile> => {
      const file = await session().data.setRemoved(input.fileId, false);
      if (file === null) throw errors.BUSY(busyWith(session()));
      if (typeof file === "string") throw errors.NOT_FOUND(notFound("imported data file", input.fileId));
      return file;
    }),
  };
}

async function isThere(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}

function missing(path: string) {
  return { message: `${path} cannot be found. Check the path and try again.`, data: { path } };
}

/** A file that is there and is no table: what is wrong with it stands in its words. */
function unreadable(path: string, words: string): Recognition {
  return {
    path,
    name: basename(path),
    bytes: 0,
    encoding: "",
    format: null,
    dataset: null,
    words,
    columns: [],
    sample: [],
    mapping: null,
    mappingRemembered: false,
    needsMapping: false,
  };
}
