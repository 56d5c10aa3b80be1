import type { PartnersAnswer } from "../../../shared/domain/trade.ts";
import { useCommands } from "../../app/use-commands.ts";
import type { ViewParamsHandle } from "../../app/use-view-params.ts";
import { MEASURES } from "./trade-params.ts";
import type { TradeChoice } from "./trade-params.ts";

interface TradeCommandsInput {
  choice: TradeChoice;
  ranking: PartnersAnswer | undefined;
  several: boolean;
  setParams: ViewParamsHandle["setParams"];
}

const SECTION = "Trade";

/** The view's entries in palette and keys. */
export function useTradeCommands({ choice, ranking, several, setParams }: TradeCommandsInput): void {
  const { asTable, sharedScale } = choice;
  const years = ranking?.years.toSorted((left, right) => left - right) ?? [];
  const at = years.indexOf(ranking?.year ?? Number.NaN);
  const step = (by: number) => {
    const next = years[at + by];
    if (at >= 0 && next !== undefined) setParams({ in: String(next) });
  };
  useCommands([
    {
      id: "trade.table",
      title: asTable ? "Show the charts of trade" : "Show the charts' numbers as a table",
      section: SECTION,
      keys: ["t"],
      run: () => setParams({ table: asTable ? null : "1" }),
    },
    ...MEASURES.map(({ value, label }, index) => ({
      id: `trade.measure.${value}`,
      title: `Trade by ${label.toLowerCase()}`,
      section: SECTION,
      keys: [String(index + 1)],
      run: () => setParams({ measure: value }),
    })),
    ...(several
      ? [
          {
            id: "trade.scale",
            title: sharedScale ? "Give each chart its own scale" : "Give all charts one scale",
            section: SECTION,
            keys: ["s"],
            run: () => setParams({ scale: sharedScale ? "own" : null }),
          },
        ]
      : []),
    {
      id: "trade.next",
      title: "Partners a year later",
      section: SECTION,
      keys: ["."],
      run: () => step(1),
    },
    {
      id: "trade.previous",
      title: "Partners a year earlier",
      section: SECTION,
      keys: [","],
      run: () => step(-1),
    },
  ]);
}
