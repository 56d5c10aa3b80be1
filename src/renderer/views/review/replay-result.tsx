import { GitCompareArrows } from "lucide-react";
import type { ReactNode } from "react";
import type { ReplayProgress } from "../../../shared/contract/review-contract.ts";
import { formatCount, formatPlural } from "../../app/format.ts";
import type { ReplayHandle } from "../../app/replay-queries.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Progress } from "../../ui/progress.tsx";
import { DifferenceList } from "./difference-list.tsx";

interface ReplayResultProps {
  replay: ReplayHandle;
  /** True when the articles were read with older rules than this Demarche has. */
  rulesChanged: boolean;
  onLeave: () => void;
}

/** How far a replay has come, and once it is ready what it would change. */
export function ReplayResult({ replay, rulesChanged, onLeave }: ReplayResultProps) {
  const { progress, lost } = replay;
  if (lost !== null) {
    return (
      <EmptyState title="This replay is gone" actions={<Button onClick={onLeave}>Leave it</Button>}>
        <p>{lost}</p>
      </EmptyState>
    );
  }
  if (progress === null) {
    return (
      <EmptyState icon={<GitCompareArrows size={28} />} title="See what would change, before it does">
        <p>
          {rulesChanged
            ? "The articles were read with older rules than this Demarche has. Read them anew to see what the new rules would change."
            : "Choose what counts as evidence. Every article is read anew, and what would be added, withdrawn or changed is listed here first."}
        </p>
        <p>What you have decided stays.</p>
      </EmptyState>
    );
  }
  switch (progress.state) {
    case "reading":
      return (
        <Running progress={progress} words="Reading">
          <Button onClick={() => void replay.cancel()}>Cancel</Button>
        </Running>
      );
    case "applying":
      return <Running progress={progress} words="Applying to" />;
    case "ready":
      return <Ready progress={progress} replay={replay} onLeave={onLeave} />;
    case "applied":
      return (
        <EmptyState title="Applied" actions={<Button onClick={onLeave}>Done</Button>}>
          <p>{changeWords(progress)}</p>
          {progress.reason !== null && <p>{progress.reason}</p>}
        </EmptyState>
      );
    case "cancelled":
      return (
        <EmptyState title="Cancelled" actions={<Button onClick={onLeave}>Leave it</Button>}>
          <p>Nothing was changed.</p>
        </EmptyState>
      );
    case "failed":
      return (
        <EmptyState
          title="The articles could not be read anew"
          actions={<Button onClick={onLeave}>Leave it</Button>}
        >
          <p>{progress.reason}</p>
        </EmptyState>
      );
  }
}

function Running({
  progress,
  words,
  children,
}: {
  progress: ReplayProgress;
  words: string;
  children?: ReactNode;
}) {
  const { done, total } = progress;
  return (
    <div className="replay-running">
      <p aria-live="polite">
        {words}{" "}
        {total === 0 ? "the articles …" : `${formatCount(done)} of ${formatPlural(total, "article")} …`}
      </p>
      <Progress label={words} value={total === 0 ? null : done / total} />
      {children}
    </div>
  );
}

function Ready({
  progress,
  replay,
  onLeave,
}: {
  progress: ReplayProgress;
  replay: ReplayHandle;
  onLeave: () => void;
}) {
  const { added, withdrawn, changed, keptDecisions, reason, replayId } = progress;
  const none = added + withdrawn + changed + keptDecisions === 0;
  return (
    <div className="replay-ready">
      <header className="replay-head">
        <p className="replay-words">{none ? "Nothing would change." : changeWords(progress)}</p>
        <Button tone="quiet" onClick={onLeave}>
          Leave as it is
        </Button>
        <Button tone="primary" onClick={() => void replay.apply()}>
          {none ? "Keep this codebook" : "Apply"}
        </Button>
      </header>
      {reason !== null && <p className="replay-reason">{reason}</p>}
      {!none && <DifferenceList replayId={replayId} />}
    </div>
  );
}

function changeWords({ added, withdrawn, changed, keptDecisions }: ReplayProgress): string {
  const parts = [
    `${formatCount(added)} added`,
    `${formatCount(withdrawn)} withdrawn`,
    `${formatCount(changed)} changed`,
  ];
  const kept = `${formatPlural(keptDecisions, "decision")} kept against the rules`;
  return [...parts, ...(keptDecisions > 0 ? [kept] : [])].join(" · ");
}
