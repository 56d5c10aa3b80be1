import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { runEval } from "../../../eval/program.ts";

// A text written for these tests; what it tells is invented.
const TEXT =
  "Belarusian Foreign Minister Adam Example visited Kenya on March 5. The ministers spoke of the harvest.";

function startEval() {
  const folder = mkdtempSync(join(tmpdir(), "demarche-eval-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    write(path: string, content: string | object): void {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), typeof content === "string" ? content : JSON.stringify(content));
    },
    json(path: string): Record<string, unknown> {
      return JSON.parse(readFileSync(join(folder, path), "utf8")) as Record<string, unknown>;
    },
    /** Runs the command; what it writes names the test's folder as ".". */
    async run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
      const ended = { code: 0, out: "", err: "" };
      ended.code = await runEval(
        args.map((arg) => arg.replace(/^\.(?=\/|$)/, folder)),
        {
          out: (text) => void (ended.out += text.replaceAll(folder, ".")),
          err: (text) => void (ended.err += text.replaceAll(folder, ".")),
        },
      );
      return ended;
    },
  };
}

test("a draft is written where there is no annotation, is marked, and is not scored until a person has checked it", async () => {
  const { folder, write, json, run } = startEval();
  write("visit/text.txt", TEXT);
  write("kept/text.txt", TEXT);
  write("kept/expected.json", "kept as it is");
  const drafted = await run("--draft", ".", "--published", "2024-03-12", "--mentions");
  expect([drafted.code, drafted.err]).toEqual([0, ""]);
  expect(readFileSync(join(folder, "kept/expected.json"), "utf8")).toBe("kept as it is");
  rmSync(join(folder, "kept"), { recursive: true });
  expect(await run("--validate", ".")).toEqual({
    code: 0,
    out: "0 cases, 1 drafts, 0 problems.\ndraft: visit\n",
    err: "",
  });
  const draft = json("visit/expected.json");
  expect([draft["checked"], draft["given"]]).toEqual([
    false,
    { published: { value: "2024-03-12", rule: "metadata" } },
  ]);

  write("visit/expected.json", { ...draft, checked: true });
  const scored = await run(".", "--json");
  expect([scored.code, (JSON.parse(scored.out) as { dates: unknown[] }).dates]).toEqual([0, []]);
  expect((await run(".")).out).toContain("1 of 1 cases are right");
});

test("quotations are located in place, and what cannot be located is named", async () => {
  const { write, json, run } = startEval();
  const vote = { kind: "vote", state: "KEN", vote: "yes", body: "UNGA", date: "XXXX", inferred: false };
  const annotation = { checked: true, given: {}, language: "en" };
  write("one/text.txt", TEXT);
  write("one/expected.json", { ...annotation, records: [{ ...vote, quote: { text: "visited Kenya" } }] });
  write("two/text.txt", TEXT);
  write("two/expected.json", { ...annotation, records: [{ ...vote, quote: { text: "voted" } }] });
  const located = await run("--locate", ".");
  expect([located.code, located.out, located.err]).toEqual([
    3,
    "located ./one/expected.json\n",
    './two/expected.json: records[0].quote: "voted" stands nowhere in the text.\n',
  ]);
  expect(json("one/expected.json")["records"]).toEqual([
    { ...vote, quote: { text: "visited Kenya", start: 41, end: 54 } },
  ]);
});

test("an annotation with an error is refused with its file and place", async () => {
  const { write, run } = startEval();
  write("visit/text.txt", TEXT);
  write("visit/expected.json", { checked: true, given: {}, language: "english" });
  const { code, err } = await run("--validate", ".");
  expect(code).toBe(3);
  expect(err).toMatch(/^\.\/visit\/expected\.json: language: /);
});

test("two runs that were kept are compared; a file that is no run is refused", async () => {
  const { write, json, run } = startEval();
  write("visit/text.txt", TEXT);
  await run("--draft", ".", "--published", "2024-03-12");
  const draft = json("visit/expected.json");
  write("visit/expected.json", { ...draft, checked: true });
  write("before.json", (await run(".", "--json")).out);
  write("visit/expected.json", { ...draft, checked: true, records: [] });
  write("after.json", (await run(".", "--json")).out);
  expect((await run("--compare", "./before.json", "./before.json")).out).toMatch(/: nothing changed\n/);
  const { code, out } = await run("--compare", "./before.json", "./after.json");
  expect(code).toBe(0);
  expect(out).toMatch(/event, en: precision +1\.00 +0\.00 +-1\.00/);
  expect(out).toMatch(/worse: visit\n {2}\+ extra CONSULT visit 042/);
  expect(await run("--compare", "./before.json", "./visit/expected.json")).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^\.\/visit\/expected\.json is not a run of the evaluation/),
  });
  expect((await run("--compare", "./before.json")).code).toBe(2);
});

test("what is not there is wrong usage", async () => {
  const { folder, run } = startEval();
  expect(await run("./nowhere")).toEqual({ code: 2, out: "", err: "There is nothing at ./nowhere.\n" });
  expect(existsSync(join(folder, "nowhere"))).toBe(false);
});
