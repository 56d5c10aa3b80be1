import { Link2Off } from "lucide-react";
import { useState } from "react";
import { MOST_LINKS } from "../../../shared/contract/votes-contract.ts";
import type { VoteLink } from "../../../shared/domain/roll-call.ts";
import type { Command } from "../../app/commands.ts";
import { useEdits } from "../../app/edits.ts";
import { FailurePanel } from "../../app/failure-panel.tsx";
import { useAction } from "../../app/use-action.ts";
import { useCommands } from "../../app/use-commands.ts";
import { useLens } from "../../app/use-lens.ts";
import { useSelection } from "../../app/use-selection.ts";
import { useLinkVote, useVoteLinks } from "../../app/votes-queries.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useToast } from "../../ui/toast.tsx";
import { LinkCard } from "./link-card.tsx";
import { candidateName, claimWords, linkCounts } from "./link-words.ts";
import "./links.css";

const section = "Votes";

/** What articles say of votes, to be linked to the roll calls that they mean. */
export function LinksPane() {
  const { lens, clear } = useLens();
  const { select } = useSelection();
  const { data: links, error, refetch } = useVoteLinks(lens);
  const linkVote = useLinkVote();
  const { undo } = useEdits();
  const act = useAction();
  const toast = useToast();
  const [cursor, setCursor] = useState<string | null>(null);
  const index = Math.max(0, links?.findIndex(({ statementId }) => statementId === cursor) ?? 0);
  const current = links?.[index];
  const decide = async (link: VoteLink, decision: VoteLink["decision"]) => {
    const answer = await act(() => linkVote(link.statementId, decision));
    if (!answer) return;
    const candidate = link.candidates.find(({ rollCallId }) => rollCallId === decision?.rollCallId);
    toast({
      text: `${claimWords(link)}: ${saidWords(decision, candidate ? candidateName(candidate) : null)}`,
      action: { label: "Undo", run: () => void undo() },
    });
  };
  const move = (step: number) => {
    const next = links?.[Math.min(links.length - 1, Math.max(0, index + step))];
    if (!next) return;
    setCursor(next.statementId);
    document.getElementById(cardId(next.statementId))?.focus();
  };
  const openArticle = (link: VoteLink) =>
    select({ kind: "article", id: link.articleId, at: link.statementId });
  useCommands(current ? keysOf(current, { decide, move, openArticle }) : []);

  if (error && !links) {
    return <FailurePanel what="The list" error={error} onRetry={() => void refetch()} />;
  }
  if (!links) return <Skeleton lines={8} label="Loading the votes in articles" />;
  if (links.length === 0) {
    return (
      <EmptyState
        icon={<Link2Off size={28} />}
        title="No article in the lens tells of a vote"
        actions={<Button onClick={clear}>Clear the lens</Button>}
      >
        <p>What an article says of a state’s vote is listed here, with the roll calls that it may mean.</p>
      </EmptyState>
    );
  }
  return (
    <section className="votes-pane" aria-label="Votes in articles">
      <p className="links-count">
        {linkCounts(links)}
        {links.length === MOST_LINKS &&
          ` The first ${MOST_LINKS} are listed, undecided ones before the rest: decide these, or narrow the lens, to see others.`}
      </p>
      {/* The list scrolls on its own, so the keyboard must reach it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="links-list" tabIndex={0} aria-label="Votes that articles tell of">
        {links.map((link) => (
          <LinkCard
            key={link.statementId}
            id={cardId(link.statementId)}
            link={link}
            current={link === current}
            onFocus={() => setCursor(link.statementId)}
            onDecide={(decision) => void decide(link, decision)}
            onOpenArticle={() => openArticle(link)}
            onOpenRollCall={(id) => select({ kind: "roll-call", id })}
          />
        ))}
      </section>
    </section>
  );
}

function cardId(statementId: string): string {
  return `vote-link-${statementId}`;
}

interface LinkActions {
  decide: (link: VoteLink, decision: VoteLink["decision"]) => Promise<void>;
  move: (step: number) => void;
  openArticle: (link: VoteLink) => void;
}

function keysOf(current: VoteLink, { decide, move, openArticle }: LinkActions): Command[] {
  const confirm = current.candidates.map(({ rollCallId, symbol }, index): Command => ({
    id: `votes.link.${index}`,
    title: `Confirm ${symbol ?? rollCallId}`,
    section,
    keys: index === 0 ? ["1", "a"] : [String(index + 1)],
    run: () => decide(current, { rollCallId }),
  }));
  return [
    ...confirm,
    { id: "votes.link.next", title: "Next vote in articles", section, keys: ["j"], run: () => move(1) },
    {
      id: "votes.link.previous",
      title: "Previous vote in articles",
      section,
      keys: ["k"],
      run: () => move(-1),
    },
    {
      id: "votes.link.open",
      title: "Open the article",
      section,
      keys: ["o"],
      run: () => openArticle(current),
    },
    ...(current.decision === null && current.candidates.length > 0
      ? [
          {
            id: "votes.link.none",
            title: "None of these roll calls",
            section,
            keys: ["n"],
            run: () => decide(current, { rollCallId: null }),
          },
        ]
      : []),
    ...(current.decision === null
      ? []
      : [
          {
            id: "votes.link.back",
            title: "Take the decision back",
            section,
            keys: ["shift+r"],
            run: () => decide(current, null),
          },
        ]),
  ];
}

function saidWords(decision: VoteLink["decision"], name: string | null): string {
  if (decision === null) return "decision taken back";
  if (decision.rollCallId === null) return "none of the proposed roll calls";
  return `linked to ${name ?? decision.rollCallId}`;
}
