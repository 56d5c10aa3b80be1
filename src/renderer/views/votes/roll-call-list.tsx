import type { RollCallRow } from "../../../shared/domain/roll-call.ts";
import { FailurePanel } from "../../app/failure-panel.tsx";
import { formatPlural } from "../../app/format.ts";
import { useLens } from "../../app/use-lens.ts";
import { useSelection } from "../../app/use-selection.ts";
import { useRollCalls } from "../../app/votes-queries.ts";
import { SelectField } from "../../ui/select-field.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { VirtualList } from "../../ui/virtual-list.tsx";
import { SORTS } from "./matrix-pane.tsx";
import { NothingFound } from "./nothing-found.tsx";
import { RollCallItem } from "./roll-call-item.tsx";
import type { Partners } from "./use-partners.ts";
import type { VotesChoice } from "./votes-params.ts";
import { DIVERGENCE_WORDS } from "./votes-words.ts";
import { WordsField } from "./words-field.tsx";

interface RollCallListProps {
  choice: VotesChoice;
  partners: Partners;
  focusName: string;
  onChoose: (change: Readonly<Record<string, string | null>>) => void;
  onOpen: (id: string) => void;
}

const idOf = (row: RollCallRow) => row.id;

/** Roll calls one below the other, those on which the focus state stood farthest from the others first. */
export function RollCallList({ choice, partners, focusName, onChoose, onOpen }: RollCallListProps) {
  const { lens } = useLens();
  const { selection } = useSelection();
  const shownId = selection?.kind === "roll-call" ? selection.id : null;
  const page = useRollCalls(lens, {
    filter: choice.filter,
    states: partners.chosen,
    sort: choice.sort,
    words: choice.words,
  });
  const compared =
    partners.chosen.length === 0 ? "all states" : formatPlural(partners.chosen.length, "partner state");
  return (
    <section className="votes-pane" aria-label="Resolutions">
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
          onChoose={(sort) => onChoose({ sort: sort === "divergence" ? null : sort })}
        />
        <span className="votes-count">
          {!page.isPending && `${formatPlural(page.total, "roll call")}, ${focusName} against ${compared}`}
        </span>
      </div>
      {page.error && page.rows.length === 0 ? (
        <FailurePanel what="The list" error={page.error} onRetry={page.refetch} />
      ) : page.isPending ? (
        <Skeleton lines={8} label="Loading roll calls" />
      ) : page.rows.length === 0 ? (
        <NothingFound choice={choice} onChoose={onChoose} />
      ) : (
        <VirtualList
          label="Roll calls"
          className="roll-calls"
          rows={page.rows}
          keyOf={idOf}
          estimateHeight={57}
          onEnd={page.fetchMore}
          renderRow={(row) => (
            <RollCallItem row={row} focusName={focusName} current={row.id === shownId} onOpen={onOpen} />
          )}
        />
      )}
      <p className="votes-note">{DIVERGENCE_WORDS}</p>
    </section>
  );
}
