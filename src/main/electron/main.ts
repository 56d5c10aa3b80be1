import { app, utilityProcess } from "electron";
import { join } from "node:path";
import type { CoreStart } from "./core-messages.ts";
import { openDataFolder } from "../core/workspace/data-folder.ts";
import { guardAllContents } from "./guard-contents.ts";
import { declarePageScheme } from "./page-scheme.ts";
import { runDesktop } from "./run-desktop.ts";
import { readStartOptions } from "./start-options.ts";

// Built, this file stands in out/main; the preload and the page are beside it, the sample texts in the project.
const products = join(import.meta.dirname, "..");
const options = readStartOptions(process.argv.slice(1));
const dataFolder = openDataFolder(options.data, process.env);
const log = (line: string) => void process.stderr.write(`${line}\n`);

app.enableSandbox();
app.setName("Demarche");
// One instance for each data folder: the lock belongs to this path.
app.setPath("userData", join(dataFolder, "electron"));
declarePageScheme();

if (app.requestSingleInstanceLock()) {
  guardAllContents(log);
  const start: CoreStart = {
    dataFolder,
    workspacePath: options.workspacePath,
    samplesFolder: join(products, "..", "samples"),
    starterFolder: join(products, "..", "starter"),
  };
  // Awaited here, readiness would never come: Electron waits for this module first.
  void app.whenReady().then(() =>
    runDesktop({
      dataFolder,
      rendererFolder: join(products, "renderer"),
      preloadFile: join(products, "preload", "preload.cjs"),
      dev: options.dev,
      mac: process.platform === "darwin",
      log,
      forkCore: () =>
        utilityProcess.fork(join(import.meta.dirname, "core-process.js"), [JSON.stringify(start)], {
          serviceName: "Demarche core",
        }),
    }),
  );
} else {
  app.quit();
}
