import { Maximize2, Minimize2, X } from "lucide-react";
import { useState } from "react";
import { failureMessage } from "../../app/failure-message.ts";
import type { Selection } from "../../app/address.ts";
import { useArticle, useEvent } from "../../app/queries.ts";
import { useCommands } from "../../app/use-commands.ts";
import { useLens } from "../../app/use-lens.ts";
import { useSelection } from "../../app/use-selection.ts";
import { useRollCall } from "../../app/votes-queries.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { ArticlePane } from "./article-pane.tsx";
import { EventPane } from "./event-pane.tsx";
import { RollCallPane } from "./roll-call-pane.tsx";
import { RowPane } from "./row-pane.tsx";
import { StatePane } from "./state-pane.tsx";
import { TradePointPane } from "./trade-point-pane.tsx";
import "./inspector.css";
import "./reader.css";

const HEADINGS: Record<Selection["kind"], string> = {
  article: "Article",
  event: "Event",
  state: "State",
  row: "Row",
  "trade-point": "Reported value",
  "roll-call": "Roll call",
};

/** What is selected, beside the view: an article, an event with its proof, a state, a reported value with its rows, a row. */
export function Inspector({ selection, onClose }: { selection: Selection; onClose: () => void }) {
  const { select } = useSelection();
  const [wide, setWide] = useState(false);
  const openAt = (article: string, evidence: string) =>
    select({ kind: "article", id: article, at: evidence });
  useCommands([
    {
      id: "inspector.wide",
      title: wide ? "Narrow the reader" : "Widen the reader",
      section: "Reader",
      keys: ["w"],
      run: () => setWide((old) => !old),
    },
  ]);
  return (
    <div className="inspector" data-wide={wide || undefined}>
      <div className="inspector-bar">
        <span className="inspector-kind">{HEADINGS[selection.kind]}</span>
        <IconButton
          label={wide ? "Narrow the reader" : "Widen the reader"}
          hint="W"
          onClick={() => setWide((old) => !old)}
        >
          {wide ? <Minimize2 /> : <Maximize2 />}
        </IconButton>
        <IconButton label="Close" hint="Esc" onClick={onClose}>
          <X />
        </IconButton>
      </div>
      <div className="inspector-body" key={selectionKey(selection)}>
        {selection.kind === "article" && (
          <ArticleSelection id={selection.id} startAt={selection.at ?? null} />
        )}
        {selection.kind === "event" && <EventSelection id={selection.id} onOpen={openAt} />}
        {selection.kind === "trade-point" && <TradePointPane id={selection.id} />}
        {selection.kind === "state" && (
          <StatePane state={selection.id} onSelectEvent={(id) => select({ kind: "event", id })} />
        )}
        {selection.kind === "roll-call" && <RollCallSelection id={selection.id} />}
        {selection.kind === "row" && <RowPane fileId={selection.id} line={Number(selection.at)} />}
      </div>
    </div>
  );
}

/** Another row of the same file is another pane; another sentence of the same article is not. */
function selectionKey({ kind, id, at }: Selection): string {
  return kind === "row" ? `${kind} ${id} ${at}` : `${kind} ${id}`;
}

function ArticleSelection({ id, startAt }: { id: string; startAt: string | null }) {
  const { lens } = useLens();
  const { data, error } = useArticle(id, lens.query);
  if (data) return <ArticlePane article={data} startAt={startAt} />;
  return <Waiting what="article" error={error} />;
}

function EventSelection({ id, onOpen }: { id: string; onOpen: (articleId: string, id: string) => void }) {
  const { data, error } = useEvent(id);
  if (data) return <EventPane event={data} onOpen={onOpen} />;
  return <Waiting what="event" error={error} />;
}

function RollCallSelection({ id }: { id: string }) {
  const { data, error } = useRollCall(id);
  if (data) return <RollCallPane detail={data} />;
  return <Waiting what="roll call" error={error} />;
}

function Waiting({ what, error }: { what: string; error: Error | null }) {
  if (error === null) return <Skeleton lines={8} label={`Loading the ${what}`} />;
  return (
    <p role="alert" className="failure inspector-wait">
      {failureMessage(error)}
    </p>
  );
}
