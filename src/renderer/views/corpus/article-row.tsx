import type { ArticleHit } from "../../../shared/contract/corpus-contract.ts";
import type { TextSpan } from "../../../shared/domain/evidence.ts";
import { stateName } from "../../../shared/gazetteer/states.ts";
import { formatDay, formatPlural, sentenceCase } from "../../app/format.ts";
import { languageName } from "../../app/language-name.ts";
import { PUBLISHED_WORDS } from "../../app/published-words.ts";
import { snippetParts } from "./snippet-parts.ts";

/** What a row says of an article: title, day, the words found, source, language, states, events. */
export function ArticleRow({ hit }: { hit: ArticleHit }) {
  const { snippet } = hit;
  return (
    <>
      <span className="row-head">
        <span className="row-title" lang={hit.language}>
          <Marked text={hit.title} marks={hit.titleMarks} />
        </span>
        <PublishedDay published={hit.published} />
      </span>
      <span className="row-snippet" lang={hit.language}>
        {snippet.leading && "… "}
        <Marked text={snippet.text} marks={snippet.marks} />
        {snippet.trailing && " …"}
      </span>
      <span className="row-meta">
        <span className="row-source">{hit.source ?? "Source unknown"}</span>
        <span>{languageName(hit.language)}</span>
        {hit.states.length > 0 && (
          <span className="row-states">
            {hit.states.map((state) => (
              <abbr key={state} className="state-code" data-tooltip={stateName(state, "en")}>
                {state}
              </abbr>
            ))}
          </span>
        )}
        <span className="row-events" data-none={hit.events === 0 || undefined}>
          {hit.events === 0 ? "no events" : formatPlural(hit.events, "event")}
        </span>
      </span>
    </>
  );
}

/** A text with the words that the query found. */
function Marked({ text, marks }: { text: string; marks: readonly TextSpan[] }) {
  return snippetParts(text, marks).map((part) =>
    part.marked ? <mark key={part.start}>{part.text}</mark> : <span key={part.start}>{part.text}</span>,
  );
}

function PublishedDay({ published }: Pick<ArticleHit, "published">) {
  if (!published) return <span className="row-date quiet">no date</span>;
  return (
    <span className="row-date" data-tooltip={sentenceCase(PUBLISHED_WORDS[published.rule])}>
      {published.inferred && (
        <span className="inferred-mark">
          <span className="visually-hidden">inferred: </span>
        </span>
      )}
      {formatDay(published.value)}
    </span>
  );
}
