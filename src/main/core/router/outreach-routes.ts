import { histogramAnswer, timelineAnswer } from "../outreach/timeline-answer.ts";
import { notFound, os, readLens } from "./routes.ts";
import type { OpenSession } from "./routes.ts";

export function outreachRoutes(session: OpenSession) {
  return {
    events: os.outreach.events.handler(({ input, errors }) => {
      const { store, remember } = session();
      const { scope } = readLens(session(), input.lens, errors);
      const { events, next } = store.outreach.events(scope, input.cursor, input.limit);
      const total = remember("events", input.lens, () => store.outreach.reportCount(scope));
      return { rows: events, next, total };
    }),
    event: os.outreach.event.handler(({ input, errors }) => {
      const event = session().store.outreach.event(input.id);
      if (!event) throw errors.NOT_FOUND(notFound("event", input.id));
      return event;
    }),
    map: os.outreach.map.handler(({ input, errors }) => {
      const { store, remember } = session();
      const { scope } = readLens(session(), input.lens, errors);
      return remember(`map ${input.measure}`, input.lens, () => ({
        focus: input.lens.focus,
        measure: input.measure,
        states: store.outreach.states(scope, input.measure),
        arcs: store.outreach.arcs(scope),
      }));
    }),
    timeline: os.outreach.timeline.handler(({ input, errors }) => {
      const { store, remember } = session();
      const { scope } = readLens(session(), input.lens, errors);
      const { lens, ...request } = input;
      return remember(`timeline ${JSON.stringify(request)}`, lens, () =>
        timelineAnswer(store.outreach, scope, request),
      );
    }),
    histogram: os.outreach.histogram.handler(({ input, errors }) => {
      const lens = { ...input.lens, from: null, to: null };
      const { store, remember } = session();
      const { scope } = readLens(session(), lens, errors);
      return remember("histogram", lens, () => histogramAnswer(store.outreach, scope));
    }),
  };
}
