import { previewFile } from "../datafiles/preview-file.ts";
import { os } from "./routes.ts";
import type { OpenSession } from "./routes.ts";

export function dataRoutes(session: OpenSession) {
  void session;
  return {
    recognise: os.data.recognise.handler(pending),
    preview: os.data.preview.handler(async ({ input, errors }) => {
      const preview = await previewFile(input.path, input.mapping);
      if (!preview.ok) throw errors.BAD_PATH({ message: preview.failure, data: { path: input.path } });
      return preview.value;
    }),
    start: os.data.start.handler(pending),
    addStarter: os.data.addStarter.handler(pending),
    watch: os.data.watch.handler(pending),
    cancel: os.data.cancel.handler(pending),
    files: os.data.files.handler(pending),
    notices: os.data.notices.handler(pending),
    row: os.data.row.handler(pending),
    remove: os.data.remove.handler(pending),
    restore: os.data.restore.handler(pending),
  };
}

function pending(): never {
  throw new Error("Data files are not read yet.");
}
