import { notFound, os, readLens } from "./routes.ts";
import type { OpenSession } from "./routes.ts";

export function reviewRoutes(session: OpenSession) {
  return {
    queue: os.review.queue.handler(({ input, errors }) => {
      const { store, remember } = session();
      const { scope } = readLens(session(), input.lens, errors);
      const { filter } = input;
      const total = remember(`queue ${JSON.stringify(filter)}`, input.lens, () =>
        store.queue.count(scope, filter),
      );
      return { ...store.queue.page(scope, filter, input.sort, input.cursor, input.limit, total), total };
    }),
    record: os.review.record.handler(({ input, errors }) => {
      const record = session().store.queue.record(input.id);
      if (!record) throw errors.NOT_FOUND(notFound("record", input.id));
      return record;
    }),
    rules: os.review.rules.handler(({ input, errors }) => {
      const { store, remember } = session();
      const { scope } = readLens(session(), input.lens, errors);
      return remember("rules", input.lens, () => store.queue.rules(scope));
    }),
    decide: os.review.decide.handler(async ({ input }) => ({
      changed: await session().edits.decide(input.ids, input.decision),
    })),
    edit: os.review.edit.handler(async ({ input, errors }) => {
      const { edits, store } = session();
      const outcome = await edits.correct(input.id, input.record);
      if (outcome === "unfit") {
        const message = "A correction keeps the kind of its record.";
        throw errors.BAD_REQUEST({ message, data: { issues: [{ path: "record", message }] } });
      }
      const record = outcome === "missing" ? null : store.queue.record(input.id);
      if (!record) throw errors.NOT_FOUND(notFound("record", input.id));
      return record;
    }),
    acceptRule: os.review.acceptRule.handler(async ({ input, errors }) => {
      const { edits, store } = session();
      const { scope } = readLens(session(), input.lens, errors);
      const ids = store.queue.newOfRule(scope, input.rule, input.minimumConfidence);
      return { changed: await edits.decide(ids, "accepted") };
    }),
    log: os.review.log.handler(({ input }) =>
      session().store.log.page(input.recordId, input.cursor, input.limit),
    ),
  };
}
