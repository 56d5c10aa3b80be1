import { contextBridge, ipcRenderer, webUtils } from "electron";
import type { Bridge } from "./bridge.ts";
import { CHANNELS } from "./channels.ts";

const bridge: Bridge = {
  pickFolder: () => ipcRenderer.invoke(CHANNELS.pickFolder),
  pickDataFiles: () => ipcRenderer.invoke(CHANNELS.pickDataFiles),
  pathForFile: (file) => webUtils.getPathForFile(file),
};
contextBridge.exposeInMainWorld("demarche", bridge);

// The page says that it listens; the host answers with a port, which goes on to the page's own world.
window.addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
  if (source === window && isReady(data)) ipcRenderer.send(CHANNELS.ready);
});
ipcRenderer.on(CHANNELS.port, ({ ports }) => {
  window.postMessage({ type: "demarche-port" }, window.location.origin, [...ports]);
});

window.addEventListener("DOMContentLoaded", () => {
  const root = document.documentElement;
  new MutationObserver(() => ipcRenderer.send(CHANNELS.theme, root.dataset["theme"])).observe(root, {
    attributeFilter: ["data-theme"],
  });
});

function isReady(data: unknown): boolean {
  return typeof data === "object" && data !== null && "type" in data && data.type === "demarche-ready";
}
