import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Opened } from "../../../../src/main/loopback/open-window.ts";
import { serveBrowser } from "../../../../src/main/loopback/serve-browser.ts";
import { temporaryFolder } from "./small-host.ts";

const LOCK = "browser-host.json";

/** Launches on one data folder; what they printed and opened. */
function launches() {
  const folder = temporaryFolder();
  const printed: string[] = [];
  const opened: string[] = [];
  const launch = async (openWindow: "opens" | "prints") => {
    const served = await serveBrowser({
      dataFolder: folder,
      workspacePath: null,
      port: 0,
      rendererFolder: join(folder, "no-page"),
      parseWorkerUrl: new URL("../../../../src/main/core/corpus/parse-worker.ts", import.meta.url),
      dataWorkerUrl: new URL("../../../../src/main/core/datafiles/data-worker.ts", import.meta.url),
      samplesFolder: join(folder, "samples"),
      starterFolder: join(folder, "starter"),
      openWindow: openWindow === "prints" ? null : note,
      print: (line) => void printed.push(line),
      log: () => undefined,
      onIdle: () => undefined,
    });
    let open = served.kind === "serving";
    const close = async () => {
      if (open && served.kind === "serving") await served.close();
      open = false;
    };
    onTestFinished(close);
    return { ...served, close };
  };
  const note = async (_folder: string, address: string): Promise<Opened> => {
    opened.push(address);
    return "tab";
  };
  return { folder, printed, opened, launch };
}

test("a second launch opens a window of the first, each with a token of its own", async () => {
  const { printed, opened, launch } = launches();
  const first = await launch("opens");
  const second = await launch("opens");
  expect([first.kind, second.kind]).toEqual(["serving", "joined"]);
  const addresses = [...printed.map((line) => line.replace("Demarche is at ", "")), ...opened];
  expect(new Set(addresses).size).toBe(4);
  expect(new Set(addresses.map((address) => new URL(address).origin)).size).toBe(1);
});

test("without a window only the address is printed, in one line", async () => {
  const { printed, opened, launch } = launches();
  await launch("prints");
  expect(printed).toEqual([
    expect.stringMatching(/^Demarche is at http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]{43}$/),
  ]);
  expect(opened).toEqual([]);
});

test("the lock of an instance that was killed keeps nobody out, even when its port has another owner", async () => {
  const { folder, launch } = launches();
  const stranger = createServer((socket) => socket.end("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"));
  await new Promise<void>((resolve) => stranger.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void stranger.close());
  const address = stranger.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  writeFileSync(join(folder, LOCK), JSON.stringify({ pid: 1, port, secret: "of the dead" }));
  expect((await launch("prints")).kind).toBe("serving");
  expect(readFileSync(join(folder, LOCK), "utf8")).not.toContain("of the dead");
});

test("closing releases the lock, and the next launch serves", async () => {
  const { folder, launch } = launches();
  const first = await launch("prints");
  await first.close();
  expect(existsSync(join(folder, LOCK))).toBe(false);
  expect((await launch("prints")).kind).toBe("serving");
});

test("a workspace that cannot be opened ends the launch and leaves neither lock nor port behind", async () => {
  const { folder, launch } = launches();
  mkdirSync(join(folder, "workspace"));
  writeFileSync(
    join(folder, "workspace", "workspace.sqlite"),
    "this is no database, it is a text ".repeat(50),
  );
  await expect(launch("prints")).rejects.toThrow();
  expect(readdirSync(folder).filter((name) => name.startsWith(LOCK))).toEqual([]);
});
