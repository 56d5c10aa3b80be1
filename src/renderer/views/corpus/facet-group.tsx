import { ChevronDown, ChevronRight, CircleSlash } from "lucide-react";
import { useId, useState } from "react";
import type { FacetCount } from "../../../shared/contract/corpus-contract.ts";
import { formatCount } from "../../app/format.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import type { Choice } from "./facet-choice.ts";
import { facetRows } from "./facet-rows.ts";
import type { FacetRow } from "./facet-rows.ts";

interface FacetGroupProps {
  heading: string;
  counts: readonly FacetCount[];
  choice: Choice;
  labelOf: (value: string) => string;
  onInclude: (value: string) => void;
  onExclude: (value: string) => void;
}

const SHORT = 6;
const LONG = 60;
/** From here on a field to filter in the facet is worth its place. */
const FILTER_FROM = 10;

/** One facet: its values with counts; a click includes, the second control excludes. */
export function FacetGroup({ heading, counts, choice, labelOf, onInclude, onExclude }: FacetGroupProps) {
  const [open, setOpen] = useState(true);
  const [all, setAll] = useState(false);
  const [needle, setNeedle] = useState("");
  const id = useId();
  const limit = all || needle ? LONG : SHORT;
  const { rows, hidden } = facetRows(counts, choice, { needle, limit, labelOf });
  if (rows.length === 0 && needle === "") return null;
  return (
    <section className="facet" aria-labelledby={id}>
      <h2 id={id}>
        <button
          type="button"
          className="facet-heading"
          aria-expanded={open}
          onClick={() => setOpen((old) => !old)}
        >
          {open ? <ChevronDown size={14} aria-hidden /> : <ChevronRight size={14} aria-hidden />}
          {heading}
        </button>
      </h2>
      {open && (
        <>
          {counts.length >= FILTER_FROM && (
            <input
              className="facet-filter"
              type="search"
              value={needle}
              placeholder="Filter"
              aria-label={`Filter ${heading.toLowerCase()}`}
              onChange={(event) => setNeedle(event.target.value)}
            />
          )}
          <ul className="facet-values">
            {rows.map((row) => (
              <FacetValue key={row.value} row={row} onInclude={onInclude} onExclude={onExclude} />
            ))}
          </ul>
          {rows.length === 0 && <p className="facet-none">Nothing by that name.</p>}
          {needle === "" && (hidden > 0 || all) && (
            <button type="button" className="facet-more" onClick={() => setAll((old) => !old)}>
              {all ? "Show fewer" : `Show ${formatCount(Math.min(hidden, LONG - SHORT))} more`}
            </button>
          )}
        </>
      )}
    </section>
  );
}

function FacetValue({
  row,
  onInclude,
  onExclude,
}: { row: FacetRow } & Pick<FacetGroupProps, "onInclude" | "onExclude">) {
  const { value, label, count, mark } = row;
  return (
    <li className="facet-value" data-mark={mark}>
      <button
        type="button"
        className="facet-include"
        aria-pressed={mark === "included"}
        onClick={() => onInclude(value)}
      >
        <span className="facet-box" aria-hidden />
        <span className="facet-label">
          {mark === "excluded" && <span className="facet-not">not </span>}
          {label}
        </span>
        <span className="facet-count">{formatCount(count)}</span>
      </button>
      <IconButton
        className="facet-exclude"
        label={mark === "excluded" ? `Stop excluding ${label}` : `Exclude ${label}`}
        aria-pressed={mark === "excluded"}
        onClick={() => onExclude(value)}
      >
        <CircleSlash />
      </IconButton>
    </li>
  );
}
