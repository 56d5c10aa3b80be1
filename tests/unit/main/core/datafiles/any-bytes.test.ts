import * as fc from "fast-check";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { recogniseFile } from "../../../../../src/main/core/datafiles/recognise.ts";
import { streamRows } from "../../../../../src/main/core/datafiles/stream-rows.ts";
import { UnreadableTable } from "../../../../../src/main/core/datafiles/unreadable-table.ts";
import { tempFolder } from "../../../../support/temp-folder.ts";
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
