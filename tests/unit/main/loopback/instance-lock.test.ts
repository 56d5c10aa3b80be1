import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readInstance, removeStaleLock, takeLock } from "../../../../src/main/loopback/instance-lock.ts";
import { joinInstance } from "../../../../src/main/loopback/join-instance.ts";
import { JOIN_SECRET, startSmallHost, temporaryFolder } from "./small-host.ts";

const FIRST = { pid: 1, port: 4001, secret: "first" };
const SECOND = { pid: 2, port: 4002, secret: "second" };
const FILE = "browser-host.json";

test("of two launches one takes the lock; its owner alone can read it; it leaves with its holder", async () => {
  const folder = temporaryFolder();
  const taken = await takeLock(folder, FIRST);
  expect(await takeLock(folder, SECOND)).toBeNull();
  expect(await readInstance(folder)).toEqual(FIRST);
  expect(statSync(join(folder, FILE)).mode & 0o777).toBe(0o600);
  await taken?.release();
  expect(readdirSync(folder)).toEqual([]);
});

test("ten launches at once leave one holder", async () => {
  const folder = temporaryFolder();
  const launches = Array.from({ length: 10 }, (_, index) => ({
    ...FIRST,
    pid: index,
    secret: `secret ${index}`,
  }));
  const locks = await Promise.all(launches.map((instance) => takeLock(folder, instance)));
  expect(locks.filter((lock) => lock !== null)).toHaveLength(1);
});

test("a dead instance's lock is removed, also one that a crash cut short", async () => {
  const folder = temporaryFolder();
  await takeLock(folder, FIRST);
  await removeStaleLock(folder, FIRST);
  expect(await readInstance(folder)).toBeNull();
  writeFileSync(join(folder, FILE), '{"pid":');
  expect(await readInstance(folder)).toBeNull();
  await removeStaleLock(folder, null);
  expect(readdirSync(folder)).toEqual([]);
});

test("a lock that another launch took in the meantime is not removed as stale", async () => {
  const folder = temporaryFolder();
  await takeLock(folder, SECOND);
  await removeStaleLock(folder, FIRST);
  expect(await readInstance(folder)).toEqual(SECOND);
});

test("a holder that was declared dead does not remove its successor's lock", async () => {
  const folder = temporaryFolder();
  const first = await takeLock(folder, FIRST);
  await removeStaleLock(folder, FIRST);
  await takeLock(folder, SECOND);
  await first?.release();
  expect(JSON.parse(readFileSync(join(folder, FILE), "utf8"))).toEqual(SECOND);
  expect(existsSync(join(folder, FILE))).toBe(true);
});

test("a running instance gives its address; a stranger on the port, or nobody, does not", async () => {
  const { host } = await startSmallHost();
  const running = { pid: 1, port: host.port, secret: JOIN_SECRET };
  expect(await joinInstance(running)).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:${host.port}/#token=`));
  expect(await joinInstance({ ...running, secret: "another's" })).toBeNull();
  await host.close();
  expect(await joinInstance(running)).toBeNull();
});
