import * as fc from "fast-check";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { recogniseFile } from "../../../../../src/main/core/datafiles/recognise.ts";
import { streamRows } from "../../../../../src/main/core/datafiles/stream-rows.ts";
import { UnreadableTable } from "../../../../../src/main/core/datafiles/unreadable-table.ts";
import { tempFolder } from "../../../../support/temp-folder.ts";
import { openMadeUpStores } from "./made-up-stores.ts";
import { workbookOf } from "./made-up-workbook.ts";

const csv = Buffer.from('year,reporter,value\n2021,BLR,"10,5"\n2022,KEN,11\n');
const json = Buffer.from('{"count":1,"data":[{"year":2021,"value":1.5}],"error":""}');
const xlsx = workbookOf({
  Sheet: [
    ["year", "value"],
    [{ number: "2021" }, "10"],
  ],
});

/** Bytes, or a sound file with some of its bytes changed or the rest cut off. */
const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc
    .tuple(
      fc.constantFrom(csv, json, xlsx),
      fc.array(fc.tuple(fc.nat(3000), fc.nat(255)), { maxLength: 5 }),
      fc.nat(3000),
    )
    .map(([sound, changes, length]) => {
      const bytes = Uint8Array.from(sound.subarray(0, Math.max(1, length)));
      for (const [at, value] of changes) bytes[at % bytes.length] = value;
      return bytes;
    }),
);

test("whatever the bytes, a file is read or refused with a reason", { timeout: 60_000 }, async () => {
  const path = join(tempFolder(), "any.csv");
  await fc.assert(
    fc.asyncProperty(anyBytes, async (bytes) => {
      writeFileSync(path, bytes);
      const recognised = await recogniseFile(path, () => null);
      if (!recognised.ok) {
        expect(recognised.failure).toMatch(/^any\.csv.+\.$/s);
        return;
      }
      try {
        for await (const rows of streamRows(recognised.value.look)) for (const row of rows) row.texts();
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableTable);
      }
    }),
    { numRuns: 300 },
  );
});

test(
  "whatever the bytes, a run ends with an outcome for the file, and only a file that is in has rows",
  { timeout: 120_000 },
  async () => {
    const stores = openMadeUpStores();
    const path = join(stores.folder, "any.csv");
    const named = Buffer.from('code,name\n01,"one"\n02,two\n');
    const bytesOfCodes = fc
      .tuple(fc.array(fc.tuple(fc.nat(40), fc.nat(255)), { maxLength: 3 }), fc.nat(40))
      .map(([changes, length]) => {
        const bytes = Uint8Array.from(named.subarray(0, Math.max(1, length)));
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        return bytes;
      });
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyBytes, bytesOfCodes), async (bytes) => {
        writeFileSync(path, bytes);
        const { state, results } = await stores.run([path]);
        const [result] = results;
        expect([state, results.length]).toEqual(["done", 1]);
        if (result?.outcome === "failed") expect(result.reason).toMatch(/^any\.csv.+\.$/s);
        const ended = stores.files.files().map((file) => file.state);
        expect(ended.every((one) => one === "done" || one === "failed")).toBe(true);
        const orphans = stores.database.get(
          "SELECT count(*) AS n FROM commodity WHERE file NOT IN (SELECT id FROM data_file WHERE state = 'done')",
        );
        expect(orphans).toEqual({ n: 0 });
      }),
      { numRuns: 100 },
    );
  },
);
