import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { PROJECT } from "./tree-copy.ts";

/** The rooms of docs/ARCHITECTURE.md: each is a project of its own for the compiler. */
const ROOMS = [
  "src/shared/domain",
  "src/shared/gazetteer",
  "src/shared/extraction",
  "src/shared/evaluation",
  "src/shared/charts",
  "src/shared/contract",
  "src/main/core",
  "src/main/electron",
  "src/main/electron/preload",
  "src/main/loopback",
  "src/main/cli",
  "src/renderer",
  "tests",
  "bench",
  "eval",
];
const MOST_LINES = 400;
/** Files that hold data, not rules, and may be long. */
const DATA = /(?:-data(?:-[a-z]+)?|\/packs\/(?:[a-z]{2}|event-kinds))\.ts$/;

const References = z.array(z.object({ path: z.string() })).default([]);
const Project = z.object({ references: References, include: z.array(z.string()).default([]) });
const Versions = z.record(z.string(), z.string()).default({});
const Manifest = z.object({
  dependencies: Versions,
  devDependencies: Versions,
  optionalDependencies: Versions,
});
const Locked = z.object({ integrity: z.string().optional(), resolved: z.string().optional() });
const Lockfile = z.object({ packages: z.record(z.string(), Locked) });

function readAs<Shape>(shape: z.ZodType<Shape>, path: string): Shape {
  return shape.parse(JSON.parse(readFileSync(join(PROJECT, path), "utf8")));
}

function shared(...names: string[]): string[] {
  return names.map((name) => `src/shared/${name}`);
}

function sourceFiles(): string[] {
  return readdirSync(join(PROJECT, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|tsx)$/.test(entry.name))
    .map((entry) => relative(PROJECT, join(entry.parentPath, entry.name)).replaceAll(sep, "/"));
}

function roomOf(file: string): string | null {
  for (let folder = dirname(file); folder !== "."; folder = dirname(folder)) {
    if (existsSync(join(PROJECT, folder, "tsconfig.json"))) return folder;
  }
  return null;
}

test("every room of the design is a project that the root one knows", () => {
  const root = readAs(Project, "tsconfig.json");
  expect(root.references.map(({ path }) => path.replace("./", "")).toSorted()).toEqual(ROOMS.toSorted());
});

test("every source file stands in a room that compiles it", () => {
  const homeless = sourceFiles().filter((file) => {
    const room = roomOf(file);
    if (room === null || !ROOMS.includes(room)) return true;
    const { include } = readAs(Project, `${room}/tsconfig.json`);
    return dirname(file) !== room && !include.some((pattern) => pattern.startsWith("**/"));
  });
  expect(homeless).toEqual([]);
});

test("a room sees only the rooms that the design lets it see", () => {
  const allowed: Readonly<Record<string, readonly string[]>> = {
    "src/shared/domain": [],
    "src/shared/gazetteer": shared("domain"),
    "src/shared/extraction": shared("domain", "gazetteer"),
    "src/shared/evaluation": shared("domain"),
    "src/shared/charts": shared("domain"),
    "src/shared/contract": shared("domain"),
    "src/main/core": shared("domain", "gazetteer", "extraction", "evaluation", "charts", "contract"),
    "src/main/electron": [...shared("domain", "contract"), "src/main/core", "src/main/electron/preload"],
    "src/main/electron/preload": shared("domain", "contract"),
    "src/main/loopback": [...shared("domain", "contract"), "src/main/core"],
    "src/main/cli": [...shared("domain", "evaluation", "contract"), "src/main/core"],
    "src/renderer": shared("domain", "gazetteer", "extraction", "charts", "contract"),
  };
  const seen = Object.keys(allowed).flatMap((room) => {
    const { references } = readAs(Project, `${room}/tsconfig.json`);
    return references
      .map(({ path }) => relative(PROJECT, join(PROJECT, room, path)).replaceAll(sep, "/"))
      .filter((other) => !allowed[room]?.includes(other))
      .map((other) => `${room} sees ${other}`);
  });
  expect(seen).toEqual([]);
});

test("no source file but data has more than 400 lines", () => {
  const long = sourceFiles().filter((file) => {
    const lines = readFileSync(join(PROJECT, file), "utf8").trimEnd().split("\n").length;
    return lines > MOST_LINES && !DATA.test(file);
  });
  expect(long).toEqual([]);
});

test("every package is pinned to one version", () => {
  const manifest = readAs(Manifest, "package.json");
  const versions = Object.values(manifest).flatMap((kind) => Object.entries(kind));
  const loose = versions.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version));
  expect(versions.length).toBeGreaterThan(20);
  expect(loose).toEqual([]);
});

test("the lockfile vouches for every package and names no host to fetch it from", () => {
  const { packages } = readAs(Lockfile, "package-lock.json");
  const installed = Object.entries(packages).filter(([path]) => path !== "");
  expect(installed.length).toBeGreaterThan(100);
  expect({
    hosts: installed.flatMap(([path, { resolved }]) => (resolved === undefined ? [] : [path])),
    unvouched: installed.flatMap(([path, { integrity }]) => (integrity === undefined ? [path] : [])),
  }).toEqual({ hosts: [], unvouched: [] });
});
