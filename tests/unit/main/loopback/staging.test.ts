import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { readStagingPath } from "../../../../src/main/loopback/staging-path.ts";
import { openStaging } from "../../../../src/main/loopback/staging.ts";
import { startSmallHost, temporaryFolder } from "./small-host.ts";

const BATCH = "7f0c1f5e-batch";
const LIMITS = { fileBytes: 10, dataFileBytes: 20, batchBytes: 25, batchFiles: 4 };

test("dropped files are copied with their folders, for us alone, and the batch's folder is told", async () => {
  const { send, cookie, origin, folder } = await startSmallHost();
  const headers = { Origin: origin, Cookie: await cookie() };
  const name = encodeURIComponent("Навіны 2024/Minsk: day 1.txt");
  expect((await send("POST", `/staging/${BATCH}/${name}`, headers, "text")).status).toBe(204);
  expect((await send("POST", `/staging/${BATCH}/plain/b.txt`, headers, "other")).status).toBe(204);
  const finished = await send("POST", `/staging/${BATCH}`, headers);
  const { path } = JSON.parse(finished.body) as { path: string };
  expect(path).toBe(join(folder, "staging", BATCH));
  expect(readFileSync(join(path, "Навіны 2024", "Minsk: day 1.txt"), "utf8")).toBe("text");
  expect(readFileSync(join(path, "plain", "b.txt"), "utf8")).toBe("other");
  expect(statSync(join(path, "plain", "b.txt")).mode & 0o777).toBe(0o600);
  expect(statSync(path).mode & 0o777).toBe(0o700);
});

test("nobody without a session copies anything", async () => {
  const { send, origin, folder } = await startSmallHost();
  expect((await send("POST", `/staging/${BATCH}/a.txt`, { Origin: origin }, "text")).status).toBe(401);
  expect((await send("POST", `/staging/${BATCH}`, { Origin: origin })).status).toBe(401);
  expect(readdirSync(join(folder, "staging"))).toEqual([]);
});

test.each([
  "../a.txt",
  "..%2fa.txt",
  "a/../../b.txt",
  "a//b.txt",
  "a/./b.txt",
  "a%00.txt",
  "%",
  "a/",
  "%0a.txt",
])("the path %s is not written", async (path) => {
  const { send, cookie, origin, folder } = await startSmallHost();
  const headers = { Origin: origin, Cookie: await cookie() };
  expect((await send("POST", `/staging/${BATCH}/${path}`, headers, "text")).status).toBe(400);
  expect(readdirSync(join(folder, "staging"))).toEqual([]);
});

test("a batch's name cannot lead elsewhere", async () => {
  const staging = await openStaging(join(temporaryFolder(), "staging"));
  for (const batch of ["..", "", "a/b", "short", "x".repeat(65)]) {
    expect(await staging.put(batch, "a.txt", Readable.from(["x"]))).toMatchObject({
      failure: { status: 400 },
    });
  }
});

test("what Windows takes for a device, a drive or a stream is no file name there, and is one elsewhere", () => {
  const names = ["C:\\a.txt", "a:b.txt", "nul.txt", "COM1", "a.txt.", "a?.txt"];
  expect(names.map((name) => readStagingPath(encodeURIComponent(name), "win32"))).toEqual(
    names.map(() => null),
  );
  expect(readStagingPath("a%3Ab.txt", "linux")).toEqual(["a:b.txt"]);
});

test("a file that is too large leaves nothing behind, and the batch goes on", async () => {
  const folder = join(temporaryFolder(), "staging");
  const staging = await openStaging(folder, LIMITS);
  const large = await staging.put(
    BATCH,
    "large.txt",
    Readable.from([Buffer.from("123456"), Buffer.from("789012")]),
  );
  expect(large).toMatchObject({ ok: false, failure: { status: 413 } });
  expect(await staging.put(BATCH, "small.txt", Readable.from([Buffer.from("123456789")]))).toEqual({
    ok: true,
    value: null,
  });
  expect(readdirSync(join(folder, BATCH))).toEqual(["small.txt"]);
});

test("a file that may be data may be larger than an article", async () => {
  const staging = await openStaging(join(temporaryFolder(), "staging"), LIMITS);
  const put = async (name: string, text: string) =>
    (await staging.put(BATCH, name, Readable.from([text]))).ok;
  expect([
    await put("votes.CSV", "x".repeat(20)),
    await put("votes.txt", "x".repeat(20)),
    await put("trade.json", "x".repeat(21)),
  ]).toEqual([true, false, false]);
});

test("a batch holds no more bytes and no more files than it may", async () => {
  const staging = await openStaging(join(temporaryFolder(), "staging"), LIMITS);
  const put = async (name: string, text: string) => {
    const outcome = await staging.put(BATCH, name, Readable.from([Buffer.from(text)]));
    return outcome.ok ? "copied" : outcome.failure.status;
  };
  expect(await put("a", "1234567890")).toBe("copied");
  expect(await put("b", "1234567890")).toBe("copied");
  expect(await put("c", "123456")).toBe(413);
  expect(await put("d", "12345")).toBe("copied");
  expect(await put("e", "")).toBe(413);
});

test("a file is copied once; a finished batch takes no more; an unknown batch cannot be finished", async () => {
  const staging = await openStaging(join(temporaryFolder(), "staging"));
  const put = (name: string) => staging.put(BATCH, name, Readable.from([Buffer.from("x")]));
  expect(await put("a.txt")).toMatchObject({ ok: true });
  expect(await put("a.txt")).toMatchObject({ failure: { status: 409 } });
  expect(await put("a.txt/b.txt")).toMatchObject({ failure: { status: 409 } });
  await staging.finish(BATCH);
  expect(await put("b.txt")).toMatchObject({ failure: { status: 409 } });
  expect(await staging.finish("no-such-batch")).toMatchObject({ failure: { status: 404 } });
});

test("copies of an earlier run are gone at the next start, and of a day ago at the next sweep", async () => {
  const folder = join(temporaryFolder(), "staging");
  mkdirSync(join(folder, "left-behind"), { recursive: true });
  writeFileSync(join(folder, "left-behind", "a.txt"), "old");
  const staging = await openStaging(folder);
  expect(existsSync(join(folder, "left-behind"))).toBe(false);
  await staging.put(BATCH, "a.txt", Readable.from([Buffer.from("x")]));
  await staging.removeOld(new Date());
  expect(readdirSync(folder)).toEqual([BATCH]);
  await staging.removeOld(new Date(Date.now() + 86_400_000 + 1000));
  expect(readdirSync(folder)).toEqual([]);
});
