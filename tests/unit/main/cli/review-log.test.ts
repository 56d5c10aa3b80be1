import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { WHOLE_QUEUE } from "../../../support/review-workbench.ts";
import { openTestWorkbench } from "../../../support/open-test-workbench.ts";
import { DEFAULT_LENS } from "../../../../src/shared/domain/lens.ts";
import { startDemarche } from "./demarche.ts";

vi.setConfig({ testTimeout: 60_000 });

// Written for this test; nothing in it is real.
const VISIT =
  "A made-up headline\n\nMarch 12, 2024, Test Wire. Belarusian Foreign Minister Adam Example visited Kenya in 2022.\n";

test("the log of decisions is written one line each, and the events with their review and their proof", async () => {
  const { demarche, write, folder } = startDemarche();
  await demarche(["import", write("news/visit.txt", VISIT)]);
  const { client, workbench } = await openTestWorkbench(join(folder, "data"));
  const { rows } = await client.review.queue({ lens: DEFAULT_LENS, filter: WHOLE_QUEUE });
  const id = rows[0]?.kind === "event" ? rows[0].event.id : "";
  await client.review.decide({ ids: [id], decision: "accepted" });
  await client.edits.undo();
  await client.edits.redo();
  await workbench.close();

  const log = await demarche(["review", "log", "--json"]);
  const words = "CONSULT visit 042 BLR(Adam Example, Foreign Minister, minister) -> KEN 2022";
  expect([
    log.code,
    log.out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown),
  ]).toMatchObject([
    0,
    [
      {
        action: "redo",
        who: "adam.example",
        recordId: id,
        from: `${words} [new]`,
        to: `${words} [accepted]`,
      },
      { action: "undo", from: `${words} [accepted]`, to: `${words} [new]` },
      { action: "accept", from: `${words} [new]`, to: `${words} [accepted]` },
    ],
  ]);
  expect((await demarche(["review", "log"])).out).toContain(`${words} [new] => ${words} [accepted]`);

  const { events } = JSON.parse((await demarche(["events", "--json"])).out) as {
    events: { review: string; evidence: { quote: string; quoteStart: number; quoteEnd: number } }[];
  };
  const [event] = events;
  expect(event?.review).toBe("accepted");
  expect(VISIT.slice(event?.evidence.quoteStart, event?.evidence.quoteEnd)).toBe(event?.evidence.quote);
});
