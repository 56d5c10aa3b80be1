import { Maximize2, Minimize2, X } from "lucide-react";
import { useState } from "react";
import { failureMessage } from "../../app/failure-message.ts";
import type { Selection } from "../../app/address.ts";
import { useArticle, useEvent } from "../../app/queries.ts";
import { useCommands } from "../../app/use-commands.ts";
import { useLens } from "../../app/use-lens.ts";
import { useSelection } from "../../app/use-selection.ts";
import { ArticlePane } from "./article-pane.tsx";
import { EventPane } from "./event-pane.tsx";
import { StatePane } from "./state-pane.tsx";
import "./inspector.css";
import "./reader.css";

const HEADINGS: Record<Selection["kind"], string> = { article: "Article", event: "Event", state: "State" };

/** What is selected, beside the view: an article to read, an event with its proof, or a state. */
export function Inspector({ selection, onClose }: { selection: Selection; onClose: () => void }) {
  const { select } = useSelection();
  const [wide, setWide] = useState(false);
  const [evidence, setEvidence] = useState<{ article: string; id: string } | null>(null);
  const openAt = (article: string, id: string) => {
    setEvidence({ article, id });
    select({ kind: "article", id: article });
  };
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
        <button
          type="button"
          className="icon-button"
          aria-label={wide ? "Narrow the reader" : "Widen the reader"}
          title={`${wide ? "Narrow" : "Widen"} (w)`}
          onClick={() => setWide((old) => !old)}
        >
          {wide ? <Minimize2 size={16} aria-hidden /> : <Maximize2 size={16} aria-hidden />}
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label="Close"
          title="Close (Esc)"
          onClick={onClose}
        >
          <X size={16} aria-hidden />
        </button>
      </div>
      <div className="inspector-body" key={`${selection.kind} ${selection.id}`}>
        {selection.kind === "article" && (
          <ArticleSelection
            id={selection.id}
            startAt={evidence?.article === selection.id ? evidence.id : null}
          />
        )}
        {selection.kind === "event" && <EventSelection id={selection.id} onOpen={openAt} />}
        {selection.kind === "state" && (
          <StatePane state={selection.id} onSelectEvent={(id) => select({ kind: "event", id })} />
        )}
      </div>
    </div>
  );
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

function Waiting({ what, error }: { what: string; error: Error | null }) {
  if (error === null) return <p className="quiet inspector-wait">Loading the {what} …</p>;
  return (
    <p role="alert" className="failure inspector-wait">
      {failureMessage(error)}
    </p>
  );
}
