import { os } from "./routes.ts";
import type { OpenSession } from "./routes.ts";

export function dataRoutes(session: OpenSession) {
  void session;
  return {
    recognise: os.data.recognise.handler(pending),
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
