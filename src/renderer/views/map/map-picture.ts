import type { ReactNode } from "react";
import type { ChartTable } from "../../../shared/charts/chart-table.ts";
import type { MapReading } from "../../../shared/charts/map-reading.ts";
import type { Iso3 } from "../../../shared/domain/state-code.ts";

/** Everything that the map view shows of one measure; made by one hook for each kind of measure. */
export interface MapPicture {
  title: string;
  subtitle: string;
  reading: MapReading;
  name: string;
  altText: string;
  /** Keep the same function between renders. */
  wordsOf: (state: Iso3) => string;
  tooltipOf: (state: Iso3) => ReactNode;
  table: ChartTable;
  /** Where the numbers are from and what they mean, below the map; null where the corpus says it all. */
  note: string | null;
  /** Why the map is empty, where it is. */
  nothing: string | null;
  /** Years that the map can show instead of the latest, the newest first; empty where it knows none. */
  years: readonly number[];
}

/** A picture on its way. */
export interface MapQuery {
  picture: MapPicture | null;
  /** True while the picture answers an older question. */
  stale: boolean;
  fetching: boolean;
  error: Error | null;
  retry: () => void;
}
