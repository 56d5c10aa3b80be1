import type { LoadRules } from "../workspace/rule-set.ts";
import { busyWith, notFound, os } from "./routes.ts";
import type { OpenSession } from "./routes.ts";

export function replayRoutes(session: OpenSession, rules: LoadRules) {
  return {
    codebook: os.review.codebook.handler(async () => {
      const { store, readings } = session();
      const { codebook, key } = await readings.current();
      return { codebook, rulesChanged: store.readings.hasStale(key), rules: (await rules()).ids };
    }),
    startReplay: os.review.startReplay.handler(({ input, errors }) => {
      const replayId = session().replays.start(input.codebook);
      if (replayId === null) throw errors.BUSY(busyWith(session()));
      return { replayId };
    }),
    watchReplay: os.review.watchReplay.handler(async function* ({ input, signal, errors }) {
      const progress = session().replays.watch(input.replayId, signal);
      if (!progress) throw errors.NOT_FOUND(notFound("replay", input.replayId));
      yield* progress;
    }),
    cancelReplay: os.review.cancelReplay.handler(({ input }) => ({
      cancelled: session().replays.cancel(input.replayId),
    })),
    replayDifferences: os.review.replayDifferences.handler(({ input, errors }) => {
      const page = session().replays.differences(input.replayId, input.cursor, input.limit);
      if (!page) throw errors.NOT_FOUND(notFound("replay", input.replayId));
      return page;
    }),
    applyReplay: os.review.applyReplay.handler(async ({ input, errors }) => {
      const changed = await session().replays.apply(input.replayId);
      if (changed === "busy") throw errors.BUSY(busyWith(session()));
      if (changed === null) throw errors.NOT_FOUND(notFound("replay", input.replayId));
      return { changed };
    }),
  };
}
