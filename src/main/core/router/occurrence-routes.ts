import { figuresAnswer, occurrenceAnswer } from "../outreach/occurrence-answer.ts";
import { notFound, os } from "./routes.ts";
import type { OpenSession } from "./routes.ts";

/** Happenings further away are not offered for a merge; they can still be merged by their ids. */
const NEAR_DAYS = 45;
const MOST_NEIGHBOURS = 20;

export function occurrenceRoutes(session: OpenSession) {
  return {
    occurrence: os.review.occurrence.handler(({ input, errors }) => {
      const answer = occurrenceAnswer(session().store, input.eventId);
      if (!answer) throw errors.NOT_FOUND(notFound("event", input.eventId));
      return answer;
    }),
    merge: os.review.merge.handler(async ({ input, errors }) => {
      const { edits, store } = session();
      const [first = ""] = input.eventIds;
      const missing = input.eventIds.find((uid) => store.outreach.event(uid) === null);
      if (missing !== undefined || !(await edits.merge(input.eventIds)))
        throw errors.NOT_FOUND(notFound("event", missing ?? first));
      const answer = occurrenceAnswer(store, first);
      if (!answer) throw errors.NOT_FOUND(notFound("event", first));
      return answer;
    }),
    split: os.review.split.handler(async ({ input, errors }) => {
      const { edits, store } = session();
      const answer = (await edits.split(input.eventId)) ? occurrenceAnswer(store, input.eventId) : null;
      if (!answer) throw errors.NOT_FOUND(notFound("event", input.eventId));
      return answer;
    }),
    neighbours: os.review.neighbours.handler(({ input, errors }) => {
      const { occurrences, outreach } = session().store;
      if (!outreach.event(input.eventId)) throw errors.NOT_FOUND(notFound("event", input.eventId));
      return occurrences
        .near(input.eventId, NEAR_DAYS, MOST_NEIGHBOURS)
        .flatMap((uid) => outreach.event(uid) ?? []);
    }),
    figures: os.review.figures.handler(({ input, errors }) => {
      const answer = figuresAnswer(session().store, input.statementId);
      if (!answer) throw errors.NOT_FOUND(notFound("figure", input.statementId));
      return answer;
    }),
  };
}
