import { existsSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { installDemarche } from "./installation.ts";

const DISPLAY = { DISPLAY: ":1" };
const INSTEAD = "opening the workbench in your browser instead.";
const asRoot = process.getuid?.() === 0 ? "--no-sandbox " : "";

test("where Electron's binary is and runs, it is started with the workspace and the data folder", () => {
  const { root, build, installElectron, run } = installDemarche();
  build();
  installElectron();
  const { code, out, err } = run("start.mjs", ["--workspace", "/w", "--data=/d"], DISPLAY);
  expect([code, out, err]).toEqual([0, `started electron ${asRoot}${root} --workspace=/w --data=/d\n`, ""]);
});

test("a chosen binary goes before the package's own", () => {
  const { build, installElectron, run, write } = installDemarche();
  build();
  const chosen = installElectron();
  write("node_modules/electron/path.txt", "gone");
  expect(run("start.mjs", [], { ...DISPLAY, ELECTRON_EXEC_PATH: chosen }).out).toMatch(/^started electron/);
});

test("a binary of another version than the package is not started", () => {
  const { build, installElectron, run } = installDemarche();
  build();
  installElectron({ version: "44.0.0" });
  const { code, out } = run("start.mjs", [], { CI: "true", ...DISPLAY });
  expect([code, out]).toEqual([0, "started loopback\n"]);
});

test("a binary that does not start is explained in one line, and the browser opens", () => {
  const { build, installElectron, run, write } = installDemarche();
  build();
  installElectron();
  write(
    "node_modules/electron/dist/electron",
    "#!/bin/sh\necho 'cannot open shared object file' >&2\nexit 127\n",
  );
  const { code, out, err } = run("start.mjs", [], DISPLAY);
  expect([code, out]).toEqual([0, "started loopback\n"]);
  expect(err).toBe(
    `Electron's binary is not here (it does not start here: cannot open shared object file): ${INSTEAD}\n`,
  );
});

test("a desktop window that crashes at once gives way to the browser", () => {
  const { build, installElectron, run } = installDemarche();
  build();
  installElectron({ body: "kill -TRAP $$" });
  const { out, err } = run("start.mjs", [], DISPLAY);
  expect([out, err]).toEqual([
    "started loopback\n",
    `Electron's binary is not here (it ended at once by SIGTRAP): ${INSTEAD}\n`,
  ]);
});

test("how the desktop window ended is how the launcher ends", () => {
  const { build, installElectron, run } = installDemarche();
  build();
  installElectron({ body: "exit 7" });
  expect(run("start.mjs", [], DISPLAY).code).toBe(7);
});

test.each([
  ["without a display", {}, "there is no display"],
  ["in CI", { CI: "true", ...DISPLAY }, "not downloaded in CI"],
])("%s nothing is downloaded and the browser host starts", (_name, env, reason) => {
  const { root, build, run } = installDemarche();
  build();
  const { code, out, err } = run("start.mjs", ["--data", "/d"], env);
  expect([code, out]).toEqual([0, "started loopback --data=/d\n"]);
  expect(err).toBe(`Electron's binary is not here (${reason}): ${INSTEAD}\n`);
  expect(existsSync(join(root, "node_modules/.cache"))).toBe(false);
});

test("a download that fails is announced, and not tried again for a day", () => {
  const { root, build, run } = installDemarche();
  build();
  const first = run("start.mjs", [], DISPLAY);
  expect(first.out).toBe("started loopback\n");
  expect(first.err).toMatch(/^Downloading Electron .*\n.*the download failed: no network here.*instead\.\n$/);
  const second = run("start.mjs", [], DISPLAY);
  expect(second.err).toBe(
    `Electron's binary is not here (its download failed less than a day ago): ${INSTEAD}\n`,
  );
  const failed = join(root, "node_modules/.cache/demarche/electron-download-failed");
  writeFileSync(failed, new Date(Date.now() - 25 * 3_600_000).toISOString());
  expect(run("start.mjs", [], DISPLAY).err).toMatch(/^Downloading Electron/);
});

test("a download that works is used at once", () => {
  const { build, write, run } = installDemarche();
  build();
  write(
    "node_modules/electron/install.js",
    `const fs = require("node:fs"); const at = (name) => __dirname + "/" + name;
     fs.mkdirSync(at("dist")); fs.writeFileSync(at("dist/version"), "45.4.1"); fs.writeFileSync(at("path.txt"), "electron");
     fs.writeFileSync(at("dist/electron"), "#!/bin/sh\\nif [ $1 = --version ]; then echo v45.4.1; else echo started electron; fi\\n", { mode: 0o755 });`,
  );
  expect(run("start.mjs", [], DISPLAY).out).toBe("started electron\n");
});

test("--electron fails where the desktop window cannot be had; --browser, --no-open and --port do not ask for it", () => {
  const { build, installElectron, run } = installDemarche();
  build();
  const none = run("start.mjs", ["--electron"], {});
  expect([none.code, none.out, none.err]).toEqual([
    1,
    "",
    "Electron cannot be started: there is no display.\n",
  ]);
  installElectron();
  expect(run("start.mjs", ["--browser"], DISPLAY).out).toBe("started loopback\n");
  expect(run("start.mjs", ["--no-open"], DISPLAY).out).toBe("started loopback --no-open\n");
  expect(run("start.mjs", ["--port", "4001"], DISPLAY).out).toBe("started loopback --port=4001\n");
});

test("a flag that is not known is refused with the flags that are", () => {
  const { build, run } = installDemarche();
  build();
  const { code, out, err } = run("start.mjs", ["--brwoser"]);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain("--no-open");
});

test("how the browser host ended is how the launcher ends", () => {
  const { build, run } = installDemarche();
  build();
  expect(run("start.mjs", ["--browser"], { END_WITH: "3" }).code).toBe(3);
});

test("the command line passes its arguments on; serve is the browser host", () => {
  const { build, run } = installDemarche();
  build();
  expect(run("demarche.mjs", ["import", "a b", "--json"]).out).toBe("started cli import a b --json\n");
  expect(run("demarche.mjs", ["serve", "--no-open"]).out).toBe("started loopback --no-open\n");
  expect(run("demarche.mjs", ["search", "x"], { END_WITH: "4" }).code).toBe(4);
});

test("what is not built is built first; what is built and unchanged is not built again", () => {
  const { root, build, run, write } = installDemarche();
  expect(run("demarche.mjs", ["info"])).toEqual({
    code: 1,
    out: "",
    err: 'Demarche is not built, and its builder is not installed: run "npm ci" first.\n',
  });
  write("node_modules/electron-vite/package.json", '{ "bin": { "electron-vite": "build.cjs" } }');
  build();
  rmSync(join(root, "out/renderer/index.html"));
  write(
    "node_modules/electron-vite/build.cjs",
    `const fs = require("node:fs"); fs.writeFileSync("out/renderer/index.html", ""); console.log("built", process.argv[2]);
     for (const folder of ["main", "preload"]) for (const file of fs.readdirSync("out/" + folder)) fs.utimesSync("out/" + folder + "/" + file, new Date(), new Date());`,
  );
  const first = run("demarche.mjs", ["info"]);
  expect([first.code, first.out]).toEqual([0, "started cli info\n"]);
  expect(first.err).toBe("Building Demarche (some seconds) …\nbuilt build\n");
  expect(run("demarche.mjs", ["info"]).err).toBe("");
  const later = new Date(Date.now() + 5000);
  utimesSync(join(root, "src/main.ts"), later, later);
  expect(run("demarche.mjs", ["info"]).err).toMatch(/^Sources have changed: building …\n/);
});

test("a build that fails ends the launch", () => {
  const { run, write } = installDemarche();
  write("node_modules/electron-vite/package.json", '{ "bin": { "electron-vite": "build.cjs" } }');
  write("node_modules/electron-vite/build.cjs", "process.exit(1);");
  expect(run("start.mjs", ["--browser"])).toMatchObject({ code: 1, out: "" });
});
