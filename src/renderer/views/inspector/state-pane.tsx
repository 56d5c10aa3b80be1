import type { Lens } from "../../../shared/domain/lens.ts";
import type { IsoDay } from "../../../shared/domain/iso-day.ts";
import type { Iso3 } from "../../../shared/domain/state-code.ts";
import { formatPlural } from "../../app/format.ts";
import { useEvents, useMap } from "../../app/queries.ts";
import { useLens } from "../../app/use-lens.ts";
import { useView } from "../../app/use-view.ts";
import { DateWords } from "../../app/evidence/date-words.tsx";
import { EventRow } from "./event-row.tsx";
import { dateAtEnd } from "./first-and-last.ts";
import { happeningRows } from "./source-groups.ts";
import { StateFigures } from "./state-figures.tsx";
import { nameOf } from "../../app/evidence/state-words.ts";
import { Button } from "../../ui/button.tsx";

/** One state through the lens: how much is known, since when, and every event with it. */
export function StatePane({ state, onSelectEvent }: { state: Iso3; onSelectEvent: (id: string) => void }) {
  const { lens, setLens } = useLens();
  const { view, go } = useView();
  const only = onlyState(lens, state);
  const isFocus = state === lens.focus;
  const events = useEvents(isFocus ? lens : only);
  const { data: map } = useMap(isFocus ? lens : only, "events");
  const entry = map?.states.find((candidate) => candidate.state === state);
  const name = nameOf(state);
  const inLens = lens.countries.include.length === 1 && lens.countries.include[0] === state;
  return (
    <article className="state-pane">
      <header>
        <p className="overline">{isFocus ? "Focus state" : `With ${nameOf(lens.focus)}`}</p>
        <h2 className="headline">{name}</h2>
        {!isFocus && (
          <p className="state-counts">
            {entry
              ? `${formatPlural(entry.events, "event")} in ${formatPlural(entry.articles, "article")}`
              : "No evidence in this lens."}
          </p>
        )}
        {entry?.firstDay && entry.lastDay && (
          <dl className="facts">
            <EndFact lens={only} end="from" day={entry.firstDay} />
            <EndFact lens={only} end="to" day={entry.lastDay} />
          </dl>
        )}
        {!isFocus && (
          <div className="reader-actions">
            {!inLens && (
              <Button size="small" onClick={() => setLens(only)}>
                Only {name}
              </Button>
            )}
            {inLens && (
              <Button
                size="small"
                onClick={() => setLens((old) => ({ ...old, countries: { ...old.countries, include: [] } }))}
              >
                All states again
              </Button>
            )}
            {view !== "corpus" && (
              <Button
                size="small"
                tone="quiet"
                onClick={() => {
                  setLens(only);
                  go("corpus");
                }}
              >
                Show articles
              </Button>
            )}
          </div>
        )}
      </header>
      {!isFocus && <StateFigures state={state} only={only} />}
      <section aria-label="Events">
        <h3 className="section-heading">
          {isFocus || !entry ? "Events" : formatPlural(entry.events, "event")}, newest first
        </h3>
        {!events.isPending && events.rows.length === 0 && (
          <p className="quiet">
            No event with {name} passes the lens. That is no proof that nothing happened.
          </p>
        )}
        <ul className="event-list">
          {happeningRows(events.rows).map((event) => (
            <EventRow key={event.id} event={event} onSelect={onSelectEvent} />
          ))}
        </ul>
        {events.hasMore && (
          <Button size="small" tone="quiet" onClick={() => events.fetchMore()}>
            Show more
          </Button>
        )}
      </section>
    </article>
  );
}

/** The first or last event's date, as precise as its source: the day alone would claim more. */
function EndFact({ lens, end, day }: { lens: Lens; end: "from" | "to"; day: IsoDay }) {
  const { rows } = useEvents({ ...lens, from: day, to: day });
  const date = dateAtEnd(
    rows.map((event) => event.date),
    end,
    day,
  );
  return (
    <>
      <dt>{end === "from" ? "First" : "Last"}</dt>
      <dd>{date ? <DateWords date={date} /> : "…"}</dd>
    </>
  );
}

function onlyState(lens: Lens, state: Iso3): Lens {
  return { ...lens, countries: { include: [state], exclude: [] } };
}
