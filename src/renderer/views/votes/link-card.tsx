import { Check, Minus, X } from "lucide-react";
import type { VoteLink } from "../../../shared/domain/roll-call.ts";
import { formatDay } from "../../app/format.ts";
import { Button } from "../../ui/button.tsx";
import { candidateName, claimWords, linkState, recordWords } from "./link-words.ts";

interface LinkCardProps {
  link: VoteLink;
  /** True for the card that the keys act on. */
  current: boolean;
  id: string;
  onFocus: () => void;
  onDecide: (decision: VoteLink["decision"]) => void;
  onOpenArticle: () => void;
  onOpenRollCall: (id: string) => void;
}

function RecordIcon({ candidate }: { candidate: VoteLink["candidates"][number] }) {
  if (candidate.circular) return <Minus size={13} aria-hidden />;
  return candidate.agrees ? <Check size={13} aria-hidden /> : <X size={13} aria-hidden />;
}

/** What an article says of a vote, with the roll calls that may be meant. */
export function LinkCard(props: LinkCardProps) {
  const { link, current, onDecide } = props;
  const state = linkState(link);
  return (
    // The card takes the focus so that its keys have a place; its buttons do the same by mouse.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <article
      id={props.id}
      className="link-card"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={current ? 0 : -1}
      aria-current={current || undefined}
      aria-label={claimWords(link)}
      data-decided={state.kind === "open" ? undefined : true}
      onFocus={props.onFocus}
    >
      <div className="link-claim">
        <h2>{claimWords(link)}</h2>
        <blockquote>{link.sentence}</blockquote>
        <p className="quiet">
          <button type="button" className="link" onClick={props.onOpenArticle}>
            {link.articleTitle}
          </button>
          {[link.source, link.published && formatDay(link.published)]
            .filter(Boolean)
            .map((part) => `, ${part}`)
            .join("")}
        </p>
      </div>
      <div className="link-candidates">
        {state.kind === "linked" && state.candidate === null && (
          <p>
            Linked to{" "}
            <button type="button" className="link" onClick={() => props.onOpenRollCall(state.rollCallId)}>
              {state.rollCallId}
            </button>
          </p>
        )}
        {link.candidates.length === 0 && state.kind === "open" && (
          <p className="quiet">
            No roll call in the files fits. One that does is proposed once its file is imported.
          </p>
        )}
        <ol>
          {link.candidates.map((candidate, index) => {
            const chosen = state.kind === "linked" && state.rollCallId === candidate.rollCallId;
            return (
              <li key={candidate.rollCallId} data-chosen={chosen || undefined}>
                <span className="link-number">{index + 1}</span>
                <div className="link-candidate">
                  <button
                    type="button"
                    className="link"
                    onClick={() => props.onOpenRollCall(candidate.rollCallId)}
                  >
                    <b>{candidateName(candidate)}</b>
                  </button>
                  <span className="link-title">{candidate.title}</span>
                  <span
                    className={
                      candidate.agrees || candidate.circular ? "link-record" : "link-record link-differs"
                    }
                  >
                    <RecordIcon candidate={candidate} />
                    {recordWords(candidate, link.statement.state)}
                  </span>
                  <span className="quiet">{candidate.reasons.join(" ")}</span>
                </div>
                {chosen ? (
                  <span className="link-said">Confirmed</span>
                ) : (
                  <Button
                    size="small"
                    tone={index === 0 && state.kind === "open" ? "primary" : "plain"}
                    aria-label={`Confirm ${candidateName(candidate)}`}
                    onClick={() => onDecide({ rollCallId: candidate.rollCallId })}
                  >
                    Confirm
                  </Button>
                )}
              </li>
            );
          })}
        </ol>
        <div className="link-actions">
          {state.kind === "none-of-these" && <span className="link-said">None of these</span>}
          {state.kind === "open" && link.candidates.length > 0 && (
            <Button size="small" tone="quiet" onClick={() => onDecide({ rollCallId: null })}>
              None of these
            </Button>
          )}
          {state.kind !== "open" && (
            <Button size="small" tone="quiet" onClick={() => onDecide(null)}>
              Take back
            </Button>
          )}
        </div>
      </div>
    </article>
  );
}
