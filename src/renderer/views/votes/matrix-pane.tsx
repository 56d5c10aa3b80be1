import { useCallback, useMemo } from "react";
import { matrixTable } from "../../../shared/charts/vote-matrix-words.ts";
import type { RollCallSort } from "../../../shared/contract/votes-contract.ts";
import type { AgreementAnswer } from "../../../shared/domain/roll-call.ts";
import { formatDay, formatPlural } from "../../app/format.ts";
import { FailurePanel } from "../../app/failure-panel.tsx";
import { useLens } from "../../app/use-lens.ts";
import { voterName } from "../../app/voter-name.ts";
import { useRollCalls } from "../../app/votes-queries.ts";
import { SegmentedControl } from "../../ui/segmented-control.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { SortableTable } from "../../ui/sortable-table.tsx";
import { MatrixStage } from "./matrix-stage.tsx";
import { permutePositions } from "./permute-positions.ts";
import { matrixStates, rankRows, statesByAgreement, statesByName } from "./rank-rows.ts";
import { NothingFound } from "./nothing-found.tsx";
import type { Partners } from "./use-partners.ts";
import type { VotesChoice } from "./votes-params.ts";
import { WordsField } from "./words-field.tsx";

interface MatrixPaneProps {
  answer: AgreementAnswer;
  choice: VotesChoice;
  partners: Partners;
  onChoose: (change: Readonly<Record<string, string | null>>) => void;
  onOpen: (id: string) => void;
}

export const SORTS: readonly { value: RollCallSort; label: string }[] = [
  { value: "newest", label: "Newest first" },
  { value: "oldest", label: "Oldest first" },
  { value: "divergence", label: "Most divergent first" },
];

/** Who voted how, roll call by roll call. */
export function MatrixPane({ answer, choice, partners, onChoose, onOpen }: MatrixPaneProps) {
  const { lens } = useLens();
  const focusName = voterName(answer.focus);
  const only = partners.chosen.length > 0 && choice.states === "partners";
  const asked = useMemo(
    () => (only ? partners.chosen.slice(0, 200) : matrixStates(rankRows(answer.states, "identical"))),
    [answer.states, only, partners.chosen],
  );
  const leftOut = (only ? partners.chosen.length : answer.states.length) - asked.length;
  const shown = useMemo(() => {
    const ranked = rankRows(
      answer.states.filter(({ state }) => asked.includes(state)),
      choice.measure,
    );
    const order = choice.order === "name" ? statesByName(ranked) : statesByAgreement(ranked);
    // A partner without any row stays in sight, as a column of nothing.
    return [...order, ...asked.filter((state) => !order.includes(state))];
  }, [answer.states, asked, choice.measure, choice.order]);
  const page = useRollCalls(lens, {
    filter: choice.filter,
    states: asked,
    sort: choice.sort,
    words: choice.words,
  });
  const rows = useMemo(() => permutePositions(page.rows, asked, shown), [page.rows, asked, shown]);
  const states = useMemo(() => shown.map((state) => ({ state, name: voterName(state) })), [shown]);
  const { fetchMore } = page;
  const onEnd = useCallback(() => fetchMore(), [fetchMore]);
  const table = choice.table ? matrixTable(rows, states, focusName) : null;
  return (
    <section className="votes-pane" aria-label="Position matrix">
      <div className="votes-tools">
        <WordsField
          words={choice.words}
          onChange={(words) => onChoose({ words: words === "" ? null : words })}
        />
        <SelectField
          label="Order of roll calls"
          labelHidden
          value={choice.sort}
          options={SORTS}
          onChoose={(sort) => onChoose({ sort: sort === "newest" ? null : sort })}
        />
        {partners.chosen.length > 0 && (
          <SegmentedControl
            label="States"
            value={choice.states}
            options={[
              { value: "partners", label: "Partners of the lens" },
              { value: "all", label: "All states" },
            ]}
            onChange={(next) => onChoose({ states: next === "all" ? "all" : null })}
          />
        )}
        <SegmentedControl
          label="Order of states"
          value={choice.order}
          options={[
            { value: "agreement", label: "By agreement" },
            { value: "name", label: "By name" },
          ]}
          onChange={(next) => onChoose({ order: next === "name" ? "name" : null })}
        />
        <span className="votes-count">
          {page.isPending
            ? ""
            : `${formatPlural(page.total, "roll call")} × ${formatPlural(states.length + 1, "state")}${leftOut > 0 ? `, ${leftOut} more with fewer votes` : ""}`}
        </span>
      </div>
      {page.error && page.rows.length === 0 ? (
        <FailurePanel what="The matrix" error={page.error} onRetry={page.refetch} />
      ) : page.isPending ? (
        <Skeleton lines={8} label="Loading the matrix" />
      ) : rows.length === 0 ? (
        <NothingFound choice={choice} onChoose={onChoose} />
      ) : table ? (
        <SortableTable
          caption="Positions by roll call and state"
          columns={table.columns.map((heading) => ({ heading }))}
          rows={table.rows.map((cells, index) => ({
            key: rows[index]?.id ?? String(index),
            cells: cells.map((cell, column) =>
              column === 0 && cell !== "" ? formatDay(String(cell)) : cell,
            ),
            order: cells,
          }))}
          openColumn={1}
          onOpen={onOpen}
        />
      ) : (
        <MatrixStage
          rows={rows}
          states={states}
          focusName={focusName}
          stale={page.isPlaceholderData}
          onOpen={onOpen}
          onEnd={onEnd}
        />
      )}
    </section>
  );
}
