import { useMemo } from "react";
import {
  agreementOnMap,
  agreementReading,
  agreementStateWords,
  agreementTable,
} from "../../../shared/charts/agreement-map.ts";
import { AGREEMENT_DEFINITIONS } from "../../../shared/domain/agreement.ts";
import type { Lens } from "../../../shared/domain/lens.ts";
import { stateName } from "../../../shared/gazetteer/states.ts";
import { DATASET_WORDS } from "../../../shared/charts/trade-words.ts";
import { formatPlural } from "../../app/format.ts";
import { useAgreementIn } from "../../app/measure-queries.ts";
import { useChartTheme } from "../../app/theme.tsx";
import type { MapPicture, MapQuery } from "./map-picture.ts";
import { periodWords } from "./map-titles.ts";
import { STATE_LOOKUP } from "../../app/state-lookup.ts";
import { WordsTooltip } from "./words-tooltip.tsx";

/**
 * Agreement with the focus state: over the lens's range, or in one year, or that year's difference to the year before.
 * Null asks nothing.
 */
export function useAgreementPicture(
  lens: Lens,
  choice: { asChange: boolean } | null,
  year: number | null,
): MapQuery {
  const theme = useChartTheme();
  const { answer, before, shownYear, years, query } = useAgreementIn(lens, choice, year);
  const asChange = choice?.asChange ?? false;
  const picture = useMemo<MapPicture | null>(() => {
    if (!answer || (asChange && !before)) return null;
    const map = agreementOnMap(answer, before);
    const focus = stateName(answer.focus, "en");
    const wordsOf = (state: string) => agreementStateWords(map, asChange, state, STATE_LOOKUP);
    const votes = formatPlural(answer.rollCalls, "recorded vote");
    const period = shownYear === null ? periodWords(lens).toLowerCase() : String(shownYear);
    const title = asChange
      ? `Votes like ${focus}'s in the UN General Assembly: ${period} against ${(shownYear ?? 0) - 1}`
      : `Votes like ${focus}'s in the UN General Assembly`;
    const sets = answer.datasets
      .filter(({ shown }) => shown > 0)
      .map(({ dataset }) => DATASET_WORDS[dataset]);
    const compared = map.states.filter(({ percent }) => percent !== null).length;
    return {
      title,
      subtitle: `Per cent of identical votes, ${votes}, ${period}. ${formatPlural(compared, "state")}.`,
      reading: agreementReading(map, asChange, theme),
      name: "Map: agreement in the UN General Assembly by state",
      altText: `World map of how often states voted like ${focus} in the UN General Assembly, ${votes}, ${period}.`,
      wordsOf,
      tooltipOf: (state) => <WordsTooltip words={wordsOf(state)} />,
      table: agreementTable(map, asChange, STATE_LOOKUP),
      note: `${AGREEMENT_DEFINITIONS.identical.words} Source: ${sets.join(", ") || "none"}.`,
      nothing:
        answer.rollCalls > 0
          ? null
          : answer.datasets.length === 0
            ? "No roll calls have been imported. The Votes view says how."
            : "No roll call falls into the time range.",
      years,
    };
  }, [answer, before, asChange, lens, shownYear, theme, years]);
  return { picture, ...query };
}
