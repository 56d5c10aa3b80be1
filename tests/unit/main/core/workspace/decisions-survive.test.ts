import * as fc from "fast-check";
import { DatabaseSync } from "node:sqlite";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openCorpusStore } from "../../../../../src/main/core/store/corpus-store.ts";
import { createEdits } from "../../../../../src/main/core/workspace/edits.ts";
import type { Readings } from "../../../../../src/main/core/workspace/readings.ts";
import { Decision } from "../../../../../src/shared/contract/review-contract.ts";
import type { ExtractedArticle } from "../../../../../src/shared/domain/article.ts";
import { DEFAULT_CODEBOOK } from "../../../../../src/shared/domain/review.ts";
import { madeUpArticle, madeUpEvent } from "../../../../support/made-up-articles.ts";
import { tempFolder } from "../../../../support/temp-folder.ts";

const AT = "2024-03-12T00:00:00Z";
const TEXT = "A made-up text of some length, in which three places may be read as events, or not at all.";

/** How the rules may read one place of the text. */
const READINGS = ["absent", "visit", "plan-visit", "sign", "elsewhere"] as const;
type PlaceReading = (typeof READINGS)[number];

/** What the rules make of the text: places that overlap, as those of a list do, dated by the day of publication. */
function extractedAs(places: readonly PlaceReading[], published: string): ExtractedArticle {
  const { extracted } = madeUpArticle({ text: TEXT, published });
  return {
    ...extracted,
    events: places.flatMap((place, index) =>
      place === "absent"
        ? []
        : [
            madeUpEvent({
              from: published,
              to: published,
              target: place === "elsewhere" ? "ZWE" : (["KEN", "UZB", "KEN"][index] ?? "KEN"),
              mode: place === "elsewhere" ? "visit" : place,
              quote: { start: index * 10, end: index * 10 + 14 },
              sentence: { start: 0, end: TEXT.length },
            }),
          ],
    ),
  };
}

const Command = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("decide"),
      pick: fc.nat(5),
      decision: fc.constantFrom(...Decision.options),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("correct"),
      pick: fc.nat(5),
      partner: fc.constantFrom("KEN", "BGD"),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("date"), day: fc.constantFrom("2024-03-12", "2023-03-12") }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("replay"),
      places: fc.array(fc.constantFrom(...READINGS), { minLength: 3, maxLength: 3 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("undo") }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("redo") }) },
) as fc.Arbitrary<
  | { kind: "decide"; pick: number; decision: Decision }
  | { kind: "correct"; pick: number; partner: string }
  | { kind: "date"; day: string }
  | { kind: "replay"; places: PlaceReading[] }
  | { kind: "undo" | "redo" }
>;

function openWorld() {
  const path = join(tempFolder(), "workspace.sqlite");
  const store = openCorpusStore(path);
  let places: readonly PlaceReading[] = ["visit", "sign", "visit"];
  const run = store.imports.start(["/made-up"], AT, 1);
  const article = { ...madeUpArticle({ text: TEXT }), extracted: extractedAs(places, "2024-03-12") };
  const [uid = ""] = store.transaction(() => store.articles.insert([article], run, AT));
  const readings: Readings = {
    current: async () => ({ codebook: DEFAULT_CODEBOOK, key: "key" }),
    reread: async ({ analystPublished }) => {
      const extracted = extractedAs(places, analystPublished ?? "2024-03-12");
      const published = analystPublished && {
        value: analystPublished,
        rule: "analyst" as const,
        inferred: false,
        alternatives: [],
      };
      return { extracted: published ? { ...extracted, published } : extracted, key: "key" };
    },
  };
  const edits = createEdits({
    store,
    now: () => new Date(AT),
    who: "adam.example",
    readings,
    changed: () => {},
  });
  const database = new DatabaseSync(path, { readOnly: true });
  const rows = (sql: string) =>
    database
      .prepare(sql)
      .all()
      .map((row) => ({ ...row }));
  return {
    store,
    edits,
    uid,
    rows,
    /** The rules read the text otherwise from now on, and what was stored is read anew. */
    async replay(next: readonly PlaceReading[]) {
      places = next;
      const request = store.readings.request(uid);
      if (!request) throw new Error("The article is gone.");
      const { extracted, key } = await readings.reread(request);
      store.transaction(() => {
        store.edits.forgetUndone();
        store.readings.replace(request.article, extracted, key);
      });
      return extracted;
    },
    /** Everything that reviewing may change, without row numbers. */
    kept: () => ({
      events: rows(
        `SELECT uid, review, proposal, proposed_then, proposed_now, type, mode, cameo, status, date, parties, sentence
         FROM event ORDER BY uid`,
      ).map((row): Record<string, unknown> => ({
        ...row,
        proposed_then: parsed(row["proposed_then"]),
        proposed_now: parsed(row["proposed_now"]),
      })),
      pairs: rows(
        `SELECT e.uid, p.focus, p.partner, p.review, p.mode, p.type, p.status, p.day_from, p.day_to, p.rule, p.direction
         FROM event_pair p JOIN event e ON e.id = p.event ORDER BY 1, 2, 3`,
      ),
      states: rows("SELECT state, mentions FROM article_state ORDER BY state"),
      article: rows("SELECT events, published, published_rule FROM article"),
    }),
    decided: () =>
      rows(
        "SELECT uid, review, type, mode, cameo, status, date, parties FROM event WHERE review <> 'new' ORDER BY uid",
      ),
    close() {
      database.close();
      store.close();
    },
  };
}

/** The fields of what was proposed come in any order. */
function parsed(column: unknown): unknown {
  return typeof column === "string" ? JSON.parse(column) : column;
}

type World = ReturnType<typeof openWorld>;

function pick({ rows }: World, index: number): string {
  const uids = rows("SELECT uid FROM event ORDER BY uid").map(({ uid }) => String(uid));
  return uids[index % Math.max(1, uids.length)] ?? "e-none";
}

function expectPairsToFollow({ rows }: World): void {
  const stale = rows(
    `SELECT e.uid FROM event_pair p JOIN event e ON e.id = p.event
     WHERE p.review <> e.review OR p.mode <> e.mode OR p.type <> e.type OR p.status <> e.status
       OR p.day_from IS NOT e.day_from OR instr(e.parties, p.partner) = 0`,
  );
  expect(stale).toEqual([]);
}

test("whatever is decided, corrected, dated, replayed, undone and redone: decisions change only by the analyst, and undo is exact", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(Command, { minLength: 1, maxLength: 12 }), async (commands) => {
      const world = openWorld();
      for (const command of commands) {
        const before = world.kept();
        const decidedBefore = world.decided();
        switch (command.kind) {
          case "replay": {
            const extracted = await world.replay(command.places);
            expect(world.decided()).toEqual(decidedBefore);
            const proposed = new Set(
              extracted.events.map(({ date, mode }) => `${mode} ${JSON.stringify(date)}`),
            );
            const fresh = world.kept().events.filter(({ review }) => review === "new");
            expect(
              fresh.filter(({ mode, date }) => !proposed.has(`${String(mode)} ${String(date)}`)),
            ).toEqual([]);
            break;
          }
          case "undo":
            if ((await world.edits.undo()) !== null) {
              const undone = world.kept();
              await world.edits.redo();
              expect(world.kept()).toEqual(before);
              await world.edits.undo();
              expect(world.kept()).toEqual(undone);
            }
            break;
          case "redo":
            await world.edits.redo();
            break;
          case "date":
            await world.edits.setPublished(world.uid, command.day);
            expect(world.decided()).toEqual(decidedBefore);
            break;
          case "decide":
            await world.edits.decide([pick(world, command.pick)], command.decision);
            break;
          case "correct":
            await world.edits.correct(pick(world, command.pick), {
              kind: "event",
              change: {
                mode: "meeting",
                status: "reported",
                date: null,
                parties: [
                  { state: "BLR", role: "actor", person: null },
                  { state: command.partner, role: "actor", person: null },
                ],
              },
            });
            break;
        }
        expectPairsToFollow(world);
        if (command.kind === "decide" || command.kind === "correct" || command.kind === "date") {
          const after = world.kept();
          if (JSON.stringify(after) !== JSON.stringify(before)) {
            await world.edits.undo();
            expect(world.kept()).toEqual(before);
            await world.edits.redo();
            expect(world.kept()).toEqual(after);
          }
        }
      }
      world.close();
    }),
    { numRuns: 40 },
  );
}, 120_000);
