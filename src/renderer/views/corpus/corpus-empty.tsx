import type { Facets } from "../../../shared/contract/corpus-contract.ts";
import { SearchX } from "lucide-react";
import { useLens } from "../../app/use-lens.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { valueWords } from "./facet-names.ts";
import { lensLimits } from "./lens-limits.ts";

/** No article passes: which part of the lens to let go. */
export function CorpusEmpty({ facets }: { facets: Facets | undefined }) {
  const { lens, setLens, clear } = useLens();
  const limits = lensLimits(lens, (facet, value) => valueWords(facet, value, facets));
  return (
    <EmptyState
      icon={<SearchX size={28} />}
      title="No article passes the lens"
      actions={
        <>
          {limits.map(({ key, label, without }) => (
            <Button key={key} onClick={() => setLens(without)}>
              Without {label}
            </Button>
          ))}
          {limits.length > 1 && (
            <Button tone="quiet" onClick={clear}>
              Clear the lens
            </Button>
          )}
        </>
      }
    >
      <p>{limits.length > 0 ? "Let go of one limit:" : "The focus state is named by no article."}</p>
    </EmptyState>
  );
}
