import { useState } from "react";
import type { RuleCounts } from "../../../shared/contract/review-contract.ts";
import type { Codebook } from "../../../shared/domain/review.ts";
import { FailurePanel } from "../../app/failure-panel.tsx";
import { useCodebook, useReplay } from "../../app/replay-queries.ts";
import { useViewParams } from "../../app/use-view-params.ts";
import { Skeleton } from "../../ui/skeleton.tsx";
import { CodebookForm } from "./codebook-form.tsx";
import { ReplayResult } from "./replay-result.tsx";
import { ruleRows, sameCodebook } from "./rule-rows.ts";
import "./rules-pane.css";

/** The codebook, and what another one or newer rules would change. */
export function RulesPane({ counts }: { counts: readonly RuleCounts[] }) {
  const { params, setParams } = useViewParams();
  const codebook = useCodebook();
  const replay = useReplay(params["replay"] ?? null);
  const [draft, setDraft] = useState<Codebook | null>(null);
  if (codebook.error !== null && !codebook.data) {
    return (
      <FailurePanel what="The codebook" error={codebook.error} onRetry={() => void codebook.refetch()} />
    );
  }
  if (!codebook.data) return <Skeleton lines={10} label="Loading the codebook" />;
  const { codebook: kept, rules, rulesChanged } = codebook.data;
  const shown = draft ?? kept;
  const state = replay.progress?.state;
  const leave = () => setParams({ replay: null });
  /** What was listed is of another codebook then. */
  const redraft = (next: Codebook | null) => {
    setDraft(next);
    if (state !== "reading" && state !== "applying") leave();
  };
  const start = async () => {
    const id = await replay.start(shown);
    if (id !== null) setParams({ replay: id });
  };
  return (
    <div className="review-columns">
      <section className="rules-column" aria-label="Codebook">
        <CodebookForm
          codebook={shown}
          rows={ruleRows(rules, counts, shown)}
          busy={state === "reading" || state === "applying"}
          changed={!sameCodebook(shown, kept)}
          onChange={redraft}
          onReset={() => redraft(null)}
          onReplay={() => void start()}
        />
      </section>
      <section className="review-main" aria-label="What would change">
        <ReplayResult replay={replay} rulesChanged={rulesChanged} onLeave={leave} />
      </section>
    </div>
  );
}
