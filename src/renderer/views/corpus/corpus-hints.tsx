import { formatPlural } from "../../app/format.ts";
import { useWorkspace } from "../../app/use-workspace.ts";
import { Button } from "../../ui/button.tsx";

interface CorpusHintsProps {
  /** Articles that pass the lens. */
  total: number;
  didYouMean: string | null;
  onQuery: (query: string) => void;
  /** True while only articles with an asked date are listed. */
  askedOnly: boolean;
  onAskedOnly: (only: boolean) => void;
}

/** Lines above the list that ask something of the analyst: another spelling, dates to confirm. */
export function CorpusHints({ total, didYouMean, onQuery, askedOnly, onAskedOnly }: CorpusHintsProps) {
  const { data: info } = useWorkspace();
  const asked = info?.askedDates ?? 0;
  return (
    <>
      {didYouMean !== null && (
        <p className="corpus-hint">
          <span>
            Did you mean{" "}
            <button type="button" className="link" onClick={() => onQuery(didYouMean)}>
              {didYouMean}
            </button>
            ?
          </span>
        </p>
      )}
      {asked > 0 && (total > 0 || askedOnly) && (
        <p className="corpus-hint">
          <span className="inferred-mark" aria-hidden />
          {asked === 1
            ? "The date of 1 article was inferred and waits to be confirmed."
            : `The dates of ${formatPlural(asked, "article")} were inferred and wait to be confirmed.`}
          <Button size="small" tone="quiet" onClick={() => onAskedOnly(!askedOnly)}>
            {askedOnly ? "Show all articles" : asked === 1 ? "Show it" : "Show them"}
          </Button>
        </p>
      )}
    </>
  );
}
