import { rollCallName } from "../../../shared/charts/vote-matrix-layout.ts";
import type { RollCallDetail } from "../../../shared/domain/roll-call.ts";
import { ISSUE_NAMES } from "../../../shared/domain/roll-call.ts";
import { formatDay, formatPlural } from "../../app/format.ts";
import { useLens } from "../../app/use-lens.ts";
import { useSelection } from "../../app/use-selection.ts";
import { voterName } from "../../app/voter-name.ts";
import { CopyButton } from "../../ui/copy-button.tsx";
import { rollCallHeading } from "./roll-call-facts.ts";
import { RollCallLens } from "./roll-call-lens.tsx";
import { RollCallMap } from "./roll-call-map.tsx";
import { RollCallTally } from "./roll-call-tally.tsx";
import { RollCallVotes } from "./roll-call-votes.tsx";
import "./roll-call.css";

/** A roll call: what was voted on, who voted how, what files and articles say of it. */
export function RollCallPane({ detail }: { detail: RollCallDetail }) {
  const { lens } = useLens();
  const { select } = useSelection();
  const { rollCall, votes } = detail;
  const facts: [string, string | null][] = [
    ["Resolution", rollCall.symbol === null ? "not named by the file" : null],
    ["Part", rollCall.part && `vote on ${rollCall.part === "amendment" ? "an amendment" : "a paragraph"}`],
    ["Body", rollCall.body],
    ["Session", rollCall.session],
    ["Agenda", detail.agenda],
    ["Draft", detail.draft],
    ["Meeting", detail.meeting],
    ["Note", detail.note],
    ["Topics", rollCall.topics.map((topic) => ISSUE_NAMES[topic] ?? topic).join("; ") || null],
    ["Important", rollCall.important === null ? null : rollCall.important ? "yes" : "no"],
    ["Contested", rollCall.contested ? "yes: at least a tenth did not vote yes" : "no"],
  ];
  return (
    <article className="state-pane roll-call-pane">
      <header>
        <p className="overline">
          {rollCallName(rollCall)}
          {rollCall.date !== null && `, ${formatDay(rollCall.date)}`}
        </p>
        <h2 className="headline">{rollCallHeading(detail)}</h2>
        <RollCallLens votes={votes} states={[lens.focus, ...lens.countries.include]} />
        <dl className="facts">
          {facts.map(
            ([term, words]) =>
              words !== null &&
              words !== "" && (
                <div key={term} className="roll-call-fact">
                  <dt>{term}</dt>
                  <dd>{words}</dd>
                </div>
              ),
          )}
        </dl>
        {detail.link !== null && <CopyButton label="Copy the record’s address" text={detail.link} />}
      </header>
      <section aria-label="Map of the vote">
        <RollCallMap votes={votes} focus={lens.focus} />
      </section>
      <RollCallTally rollCall={rollCall} />
      <RollCallVotes votes={votes} focus={lens.focus} />
      {detail.elsewhere.length > 0 && (
        <section aria-label="Other data sets">
          <h3 className="section-heading">In other data sets</h3>
          <ul className="roll-call-elsewhere">
            {detail.elsewhere.map((other) => (
              <li key={other.id}>
                <button
                  type="button"
                  className="link"
                  onClick={() => select({ kind: "roll-call", id: other.id })}
                >
                  {other.id}
                </button>
                {other.disagreements.length === 0 ? (
                  <span className="quiet"> agrees on every state</span>
                ) : (
                  <>
                    <span className="roll-call-clash">
                      {" "}
                      disagrees on {formatPlural(other.disagreements.length, "state")}
                    </span>
                    <ul>
                      {other.disagreements.map(({ state, here, there }) => (
                        <li key={state}>
                          {voterName(state)}: here {here}, there {there}
                        </li>
                      ))}
                    </ul>
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-label="Articles">
        <h3 className="section-heading">Articles that mention it</h3>
        {detail.articles.length === 0 && (
          <p className="quiet">
            No article names {rollCall.symbol ?? "it"} or was linked to it. That is no proof that none means
            it: the Votes view lists what articles say of votes, with the roll calls that they may mean.
          </p>
        )}
        <ul className="roll-call-articles">
          {detail.articles.map((article) => (
            <li key={article.id}>
              <button
                type="button"
                className="link"
                onClick={() => select({ kind: "article", id: article.id })}
              >
                {article.title}
              </button>
              <span className="quiet">
                {[
                  article.source,
                  article.published && formatDay(article.published),
                  article.linked && "linked by you",
                ]
                  .filter(Boolean)
                  .join(", ")}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}
