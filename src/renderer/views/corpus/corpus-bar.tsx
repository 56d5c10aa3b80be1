import { FileText, Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import type { ArticleSort } from "../../../shared/contract/corpus-contract.ts";
import { formatCount, formatPlural } from "../../app/format.ts";
import { useImports } from "../../app/imports/imports.tsx";
import { Button } from "../../ui/button.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { SegmentedControl } from "../../ui/segmented-control.tsx";

interface CorpusBarProps {
  /** Articles that pass the lens; null while that is not known. */
  total: number | null;
  /** How many of them are listed, when that is not all. */
  shown: number | null;
  chosen: number;
  sort: ArticleSort;
  onSort: (sort: ArticleSort) => void;
  onDelete: () => void;
  onChooseNone: () => void;
  /** The control that shows and hides the facets. */
  toggle: ReactNode;
}

const SORTS: readonly { value: ArticleSort; label: string }[] = [
  { value: "relevance", label: "Relevance" },
  { value: "newest", label: "Newest" },
  { value: "oldest", label: "Oldest" },
];

/** How many articles there are, in which order; with rows chosen, what can be done with them. */
export function CorpusBar({
  total,
  shown,
  chosen,
  sort,
  onSort,
  onDelete,
  onChooseNone,
  toggle,
}: CorpusBarProps) {
  const { openRuns } = useImports();
  return (
    <div className="corpus-bar">
      {toggle}
      {chosen > 0 ? (
        <>
          <p className="corpus-count" aria-live="polite">
            {formatCount(chosen)} of {formatPlural(total ?? chosen, "article")} chosen
          </p>
          <Button
            size="small"
            tone="danger"
            icon={<Trash2 />}
            data-tooltip="Delete the chosen articles"
            data-tooltip-key="Del"
            onClick={onDelete}
          >
            Delete
          </Button>
          <Button size="small" tone="quiet" onClick={onChooseNone}>
            Choose none
          </Button>
        </>
      ) : (
        <>
          <p className="corpus-count">
            {shown === null ? "" : `${formatCount(shown)} of `}
            {total === null ? "" : formatPlural(total, "article")}
          </p>
          <SegmentedControl label="Order" value={sort} options={SORTS} onChange={onSort} />
        </>
      )}
      <IconButton label="Import reports" onClick={openRuns}>
        <FileText />
      </IconButton>
    </div>
  );
}
