import { agreementOnMap, agreementStateWords } from "../../../shared/charts/agreement-map.ts";
import { tradeStateWords } from "../../../shared/charts/trade-map.ts";
import type { Lens } from "../../../shared/domain/lens.ts";
import type { Iso3 } from "../../../shared/domain/state-code.ts";
import { useAgreementIn, usePartnersIn } from "../../app/measure-queries.ts";
import { STATE_LOOKUP } from "../../app/state-lookup.ts";
import { useLens } from "../../app/use-lens.ts";
import { useView } from "../../app/use-view.ts";
import { Button } from "../../ui/button.tsx";

const LEVEL = { asChange: false } as const;

/** What the data files have of a state beside the focus state, and the way to their series and rows; nothing without files. */
export function StateFigures({ state, only }: { state: Iso3; only: Lens }) {
  const { lens, setLens } = useLens();
  const { go } = useView();
  const ofAll: Lens = { ...lens, countries: { include: [], exclude: [] } };
  const { data: partners } = usePartnersIn(ofAll, "total", null);
  const { answer: agreement } = useAgreementIn(ofAll, LEVEL, null);
  const hasTrade = partners && partners.datasets.length > 0;
  const hasVotes = agreement && agreement.datasets.length > 0;
  if (!hasTrade && !hasVotes) return null;
  const open = (view: "trade" | "votes") => {
    setLens(only);
    go(view);
  };
  return (
    <section aria-label="Figures of the data files">
      <h3 className="section-heading">In the data files</h3>
      <dl className="facts">
        {hasTrade && (
          <>
            <dt>Trade{partners.year !== null && ` ${partners.year}`}</dt>
            <dd>
              {withoutName(tradeStateWords(partners, state, STATE_LOOKUP))}{" "}
              <Button size="small" tone="quiet" onClick={() => open("trade")}>
                Show trade
              </Button>
            </dd>
          </>
        )}
        {hasVotes && (
          <>
            <dt>UN votes</dt>
            <dd>
              {withoutName(agreementStateWords(agreementOnMap(agreement, null), false, state, STATE_LOOKUP))}{" "}
              <Button size="small" tone="quiet" onClick={() => open("votes")}>
                Show votes
              </Button>
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

/** The words of the map's tooltip begin with the state, which the pane has as its heading. */
function withoutName(words: string): string {
  return words.slice(words.indexOf(": ") + 2);
}
