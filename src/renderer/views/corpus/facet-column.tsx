import type { Facets } from "../../../shared/contract/corpus-contract.ts";
import type { Lens } from "../../../shared/domain/lens.ts";
import { Skeleton } from "../../ui/skeleton.tsx";
import { toggleExclude, toggleInclude } from "./facet-choice.ts";
import type { Choice } from "./facet-choice.ts";
import { FacetGroup } from "./facet-group.tsx";
import { COLUMN, valueWords } from "./facet-names.ts";

interface FacetColumnProps {
  facets: Facets | undefined;
  lens: Lens;
  setLens: (change: (lens: Lens) => Lens) => void;
}

/** What the articles of the lens have in common, to narrow it or to bar a value; no column where there is nothing. */
export function FacetColumn({ facets, lens, setLens }: FacetColumnProps) {
  if (!facets) {
    return (
      <div className="facet-column">
        <Skeleton lines={8} label="Loading the facets" />
      </div>
    );
  }
  const isEmpty = COLUMN.every(
    ({ facet, counts }) =>
      facets[counts].length + lens[facet].include.length + lens[facet].exclude.length === 0,
  );
  if (isEmpty) return null;
  return (
    <nav className="facet-column" aria-label="Facets">
      {COLUMN.map(({ facet, counts, heading }) => {
        const change = (turn: (choice: Choice, value: string) => Choice) => (value: string) =>
          setLens((old) => ({ ...old, [facet]: turn(old[facet], value) }));
        return (
          <FacetGroup
            key={facet}
            heading={heading}
            counts={facets[counts]}
            choice={lens[facet]}
            labelOf={(value) => valueWords(facet, value, facets)}
            onInclude={change(toggleInclude)}
            onExclude={change(toggleExclude)}
          />
        );
      })}
    </nav>
  );
}
