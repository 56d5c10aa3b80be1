import react from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";
import { resolve } from "node:path";

const root = import.meta.dirname;

/** What runs in Node or Electron's main and utility processes, by the name of its file in out/main. */
const MAIN_ENTRIES: Record<string, string> = {
  electron: "src/main/electron/main.ts",
  "core-process": "src/main/electron/core-process.ts",
  loopback: "src/main/loopback/main.ts",
  cli: "src/main/cli/main.ts",
  "parse-worker": "src/main/core/corpus/parse-worker.ts",
  "data-worker": "src/main/core/datafiles/data-worker.ts",
};
const PRELOAD = "src/main/electron/preload/preload.ts";
const PAGE = "src/renderer/index.html";

const mainInput = Object.fromEntries(
  Object.entries(MAIN_ENTRIES).map(([name, file]) => [name, resolve(root, file)]),
);

export default defineConfig({
  main: {
    build: {
      outDir: "out/main",
      sourcemap: true,
      rolldownOptions: {
        input: mainInput,
        output: { format: "es", entryFileNames: "[name].js", chunkFileNames: "chunks/[name]-[hash].js" },
      },
    },
  },
  preload: {
    build: {
      outDir: "out/preload",
      // A sandboxed preload can require nothing but electron: one CommonJS file with everything inside.
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: resolve(root, PRELOAD) },
        output: { format: "cjs", entryFileNames: "[name].cjs" },
      },
    },
  },
  renderer: {
    root: resolve(root, "src/renderer"),
    plugins: [react()],
    build: {
      outDir: resolve(root, "out/renderer"),
      emptyOutDir: true,
      // The page's policy allows no inline script or style and no data: font, so everything stays a file.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      minify: true,
      chunkSizeWarningLimit: 2000,
      cssMinify: true,
      rolldownOptions: { input: resolve(root, PAGE) },
    },
  },
});
