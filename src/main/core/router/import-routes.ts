import { access } from "node:fs/promises";
import { busyWith, notFound, os } from "./routes.ts";
import type { OpenSession } from "./routes.ts";

export function importRoutes(session: OpenSession) {
  return {
    start: os.imports.start.handler(async ({ input, errors }) => {
      const missing = await firstMissing(input.paths);
      if (missing)
        throw errors.BAD_PATH({
          message: `${missing} cannot be found. Check the path and try again.`,
          data: { path: missing },
        });
      const runId = session().imports.start(input.paths);
      if (runId === null) throw errors.BUSY(busyWith(session()));
      return { runId };
    }),
    watch: os.imports.watch.handler(async function* ({ input, signal, errors }) {
      const progress = session().imports.watch(input.runId, signal);
      if (!progress) throw errors.NOT_FOUND(notFound("import run", input.runId));
      yield* progress;
    }),
    cancel: os.imports.cancel.handler(({ input }) => ({ cancelled: session().imports.cancel(input.runId) })),
    list: os.imports.list.handler(() => session().imports.list()),
    report: os.imports.report.handler(({ input, errors }) => {
      const { store } = session();
      if (!store.imports.run(Number(input.runId)))
        throw errors.NOT_FOUND(notFound("import run", input.runId));
      return store.imports.files(Number(input.runId), input.outcome, input.cursor, input.limit);
    }),
  };
}

async function firstMissing(paths: readonly string[]): Promise<string | null> {
  for (const path of paths) {
    try {
      await access(path);
    } catch {
      return path;
    }
  }
  return null;
}
