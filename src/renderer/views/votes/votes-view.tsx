import { Table2 } from "lucide-react";
import { FailurePanel } from "../../app/failure-panel.tsx";
import { useServices } from "../../app/services.tsx";
import { useCommands } from "../../app/use-commands.ts";
import { useLens } from "../../app/use-lens.ts";
import { useSelection } from "../../app/use-selection.ts";
import { useViewParams } from "../../app/use-view-params.ts";
import { voterName } from "../../app/voter-name.ts";
import { useAgreement } from "../../app/votes-queries.ts";
import { Button } from "../../ui/button.tsx";
import { SegmentedControl } from "../../ui/segmented-control.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { ViewHead } from "../../ui/view-head.tsx";
import { AgreementPane } from "./agreement-pane.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { LinksPane } from "./links-pane.tsx";
import { MatrixPane } from "./matrix-pane.tsx";
import { NoVotesYet } from "./no-votes-yet.tsx";
import { NothingFound } from "./nothing-found.tsx";
import { RollCallList } from "./roll-call-list.tsx";
import { usePartners } from "./use-partners.ts";
import { filterParams, parseVotes, VOTE_PANES } from "./votes-params.ts";
import type { VotePane } from "./votes-params.ts";
import { CONTESTED_WORDS, LINKS_SUBTITLE, votesSource, votesSubtitle, votesTitle } from "./votes-words.ts";
import "./votes.css";

/** How the focus state votes beside others: by year, vote by vote, resolution by resolution, and as articles tell it. */
export function VotesView() {
  const { lens } = useLens();
  const { select } = useSelection();
  const { params, setParams } = useViewParams();
  const { address } = useServices();
  const partners = usePartners();
  const choice = parseVotes(params);
  const { pane, measure, filter } = choice;
  const { data: answer, error, isPlaceholderData, refetch } = useAgreement(lens, filter, partners.drawn);
  const openRollCall = (id: string) => select({ kind: "roll-call", id });
  // The order of one pane is not meant for the next.
  const show = (next: VotePane) => setParams({ pane: next === "agreement" ? null : next, sort: null });
  const empty = answer?.datasets.length === 0;
  const canTable = !empty && (pane === "agreement" || pane === "matrix");
  const toggleTable = () => setParams({ table: choice.table ? null : "1" });
  /** The year and its roll calls are one step, which "back" undoes. */
  const openYear = (year: number) =>
    address.write((old) => ({
      ...old,
      lens: { ...old.lens, from: `${year}-01-01`, to: `${year}-12-31` },
      params: { ...old.params, pane: "list" },
    }));
  useCommands([
    ...VOTE_PANES.map(({ value, label }) => ({
      id: `votes.pane.${value}`,
      title: `Votes: ${label.toLowerCase()}`,
      section: "Votes",
      run: () => show(value),
    })),
    {
      id: "votes.contested",
      title: filter.contested ? "Show all roll calls" : "Show contested roll calls only",
      section: "Votes",
      keys: ["c"],
      run: () => setParams(filterParams({ ...filter, contested: !filter.contested })),
    },
    ...(canTable
      ? [
          {
            id: "votes.table",
            title: choice.table ? "Show the chart" : "Show the chart’s numbers as a table",
            section: "Votes",
            keys: ["t"],
            run: toggleTable,
          },
        ]
      : []),
  ]);
  const title = votesTitle(pane, measure, lens.focus);
  const nothing = answer?.rollCalls === 0;
  const needsRollCalls = pane !== "links";
  const subtitle = needsRollCalls
    ? answer && !empty && votesSubtitle(answer, lens, filter.body)
    : LINKS_SUBTITLE;
  return (
    <section className="votes-view" aria-label="Votes">
      <ViewHead title={title} subtitle={subtitle}>
        <SegmentedControl label="Show" value={pane} options={VOTE_PANES} onChange={show} />
        <Button
          size="small"
          icon={<Table2 />}
          disabled={!canTable}
          aria-pressed={canTable && choice.table}
          data-tooltip="The chart’s numbers"
          data-tooltip-key="T"
          onClick={toggleTable}
        >
          Table
        </Button>
      </ViewHead>
      {needsRollCalls && !empty && (
        <FilterBar
          filter={filter}
          answer={answer ?? null}
          onChange={(next) => setParams(filterParams(next))}
        />
      )}
      {!needsRollCalls && <LinksPane />}
      {needsRollCalls && error && !answer && (
        <FailurePanel what="The votes" error={error} onRetry={() => void refetch()} />
      )}
      {needsRollCalls && !error && !answer && <Skeleton lines={8} label="Loading the votes" />}
      {needsRollCalls && empty && <NoVotesYet />}
      {needsRollCalls && answer && !empty && nothing && (
        <NothingFound choice={{ filter, words: "" }} onChoose={setParams} />
      )}
      {answer && !empty && !nothing && pane === "agreement" && (
        <AgreementPane
          answer={answer}
          stale={isPlaceholderData}
          measure={measure}
          onMeasure={(next) => setParams({ measure: next === "identical" ? null : next })}
          partners={partners}
          asTable={choice.table}
          onOpenState={(state) => select({ kind: "state", id: state })}
          onOpenYear={openYear}
        />
      )}
      {answer && !empty && !nothing && pane === "matrix" && (
        <MatrixPane
          answer={answer}
          choice={choice}
          partners={partners}
          onChoose={setParams}
          onOpen={openRollCall}
        />
      )}
      {answer && !empty && !nothing && pane === "list" && (
        <RollCallList
          choice={choice}
          partners={partners}
          focusName={voterName(lens.focus)}
          onChoose={setParams}
          onOpen={openRollCall}
        />
      )}
      {needsRollCalls && answer && !empty && (
        <footer className="votes-foot">
          {votesSource(answer.datasets, filter.dataset)} {CONTESTED_WORDS}
        </footer>
      )}
    </section>
  );
}
