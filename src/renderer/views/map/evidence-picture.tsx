import { useMemo } from "react";
import { mapTable } from "../../../shared/charts/map-words.ts";
import { outreachMap } from "../../../shared/charts/outreach-map.ts";
import type { Lens } from "../../../shared/domain/lens.ts";
import type { MapMeasure } from "../../../shared/domain/outreach.ts";
import { useMap } from "../../app/queries.ts";
import { useChartTheme } from "../../app/theme.tsx";
import type { MapPicture, MapQuery } from "./map-picture.ts";
import { mapSubtitle, mapTitle } from "./map-titles.ts";
import { MapTooltip } from "./map-tooltip.tsx";
import { STATE_LOOKUP } from "../../app/state-lookup.ts";

/** Counts of what articles tell; null asks nothing. */
export function useEvidencePicture(lens: Lens, measure: MapMeasure | null): MapQuery {
  const theme = useChartTheme();
  const map = useMap(lens, measure);
  const answer = measure === null ? undefined : map.data;
  const picture = useMemo<MapPicture | null>(() => {
    if (!answer) return null;
    return {
      title: mapTitle(answer.focus, answer.measure),
      subtitle: mapSubtitle(answer, lens),
      ...outreachMap(answer, STATE_LOOKUP, theme),
      tooltipOf: (state) => <MapTooltip answer={answer} state={state} />,
      table: mapTable(answer, STATE_LOOKUP),
      note: null,
      nothing:
        answer.states.length > 0
          ? null
          : `No evidence passes the lens${lens.from !== null || lens.to !== null ? " in this time range" : ""}.`,
      years: [],
    };
  }, [answer, lens, theme]);
  return {
    picture,
    stale: map.isPlaceholderData,
    fetching: map.isFetching,
    error: map.error,
    retry: () => void map.refetch(),
  };
}
