import { notFound, os, readLens } from "./routes.ts";
import type { OpenSession } from "./routes.ts";

export function votesRoutes(session: OpenSession) {
  return {
    agreement: os.votes.agreement.handler(({ input }) => {
      const { store, remember } = session();
      const { lens, filter, years } = input;
      return remember(`agreement ${JSON.stringify({ filter, years })}`, lens, () =>
        store.rollCalls.agreement(lens, filter, years),
      );
    }),
    rollCalls: os.votes.rollCalls.handler(({ input }) => {
      const { store, remember } = session();
      const { lens, filter, words, ...page } = input;
      const total = remember(`roll calls ${JSON.stringify({ filter, words })}`, lens, () =>
        store.rollCalls.count(lens, filter, words),
      );
      return { ...store.rollCalls.page({ lens, filter, words, ...page }), total };
    }),
    rollCall: os.votes.rollCall.handler(({ input, errors }) => {
      const detail = session().store.rollCalls.detail(input.id);
      if (!detail) throw errors.NOT_FOUND(notFound("roll call", input.id));
      return detail;
    }),
    links: os.votes.links.handler(({ input, errors }) => {
      const { store, remember } = session();
      const { scope } = readLens(session(), input.lens, errors);
      return remember(`vote links ${input.limit}`, input.lens, () =>
        store.voteLinks.links(scope, input.limit),
      );
    }),
    link: os.votes.link.handler(async ({ input, errors }) => {
      const { edits, store } = session();
      const { statementId, decision } = input;
      const rollCall = decision?.rollCallId ?? null;
      if (rollCall !== null && !store.voteLinks.holds(rollCall)) {
        throw errors.NOT_FOUND(notFound("roll call", rollCall));
      }
      await edits.linkVote(statementId, decision);
      const link = store.voteLinks.link(statementId);
      if (!link) throw errors.NOT_FOUND(notFound("statement", statementId));
      return link;
    }),
  };
}
