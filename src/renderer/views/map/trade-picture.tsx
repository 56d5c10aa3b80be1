import { useMemo } from "react";
import {
  MEASURE_NAMES,
  tradeMapTable,
  tradeReading,
  tradeStateWords,
} from "../../../shared/charts/trade-map.ts";
import { DATASET_WORDS } from "../../../shared/charts/trade-words.ts";
import { currencyWords } from "../../../shared/charts/amount-words.ts";
import type { Lens } from "../../../shared/domain/lens.ts";
import type { TradeMeasure } from "../../../shared/domain/trade.ts";
import { stateName } from "../../../shared/gazetteer/states.ts";
import { formatPlural } from "../../app/format.ts";
import { usePartnersIn } from "../../app/measure-queries.ts";
import { useChartTheme } from "../../app/theme.tsx";
import type { MapPicture, MapQuery } from "./map-picture.ts";
import { STATE_LOOKUP } from "../../app/state-lookup.ts";
import { WordsTooltip } from "./words-tooltip.tsx";

/** The focus state's trade by its own figures in one year, or its change on the year before. Null asks nothing. */
export function useTradePicture(
  lens: Lens,
  choice: { measure: TradeMeasure; asChange: boolean } | null,
  year: number | null,
): MapQuery {
  const theme = useChartTheme();
  const partners = usePartnersIn(lens, choice?.measure ?? null, year);
  const asChange = choice?.asChange ?? false;
  const answer = choice === null ? undefined : partners.data;
  const picture = useMemo<MapPicture | null>(() => {
    if (!answer) return null;
    const focus = stateName(answer.reporter, "en");
    const wordsOf = (state: string) => tradeStateWords(answer, state, STATE_LOOKUP);
    const when = answer.year === null ? "no year" : String(answer.year);
    const what = `${MEASURE_NAMES[answer.measure]} of ${focus}`;
    const partnersCount = formatPlural(answer.rows.length, "partner");
    return {
      title:
        asChange && answer.year !== null ? `${what}: ${when} against ${answer.year - 1}` : `${what}, ${when}`,
      subtitle: `Nominal ${currencyWords(answer.currency)}, as reported by ${focus}. ${partnersCount}.`,
      reading: tradeReading(answer, asChange, theme),
      name: "Map: trade by partner",
      altText: `World map of the ${what.toLowerCase()} by partner, ${when}: ${partnersCount}.`,
      wordsOf,
      tooltipOf: (state) => <WordsTooltip words={wordsOf(state)} />,
      table: tradeMapTable(answer, STATE_LOOKUP),
      note:
        answer.dataset === null
          ? null
          : `Source: ${DATASET_WORDS[answer.dataset]}. No data is not zero; partners report other figures.`,
      nothing:
        answer.rows.length > 0
          ? null
          : answer.datasets.length === 0
            ? `No trade figures of ${focus} have been imported. The Trade view says how.`
            : `${focus} reports no figures in this time range.`,
      years: answer.years.toSorted((left, right) => right - left),
    };
  }, [answer, asChange, theme]);
  return {
    picture,
    stale: partners.isPlaceholderData,
    fetching: partners.isFetching,
    error: partners.error,
    retry: () => void partners.refetch(),
  };
}
