import { useMemo } from "react";
import type { Iso3 } from "../../../shared/domain/state-code.ts";
import { useLens } from "../../app/use-lens.ts";

export const MOST_LINES = 12;

/** The partner states of the lens, as the votes compare them. */
export interface Partners {
  chosen: readonly Iso3[];
  /** Those that a chart has room for. */
  drawn: readonly Iso3[];
  toggle: (state: Iso3) => void;
}

export function usePartners(): Partners {
  const { lens, setLens } = useLens();
  const { focus, countries } = lens;
  return useMemo(() => {
    const chosen = countries.include.filter((state) => state !== focus);
    return {
      chosen,
      drawn: chosen.slice(0, MOST_LINES),
      toggle: (state) =>
        setLens((old) => {
          const { include, exclude } = old.countries;
          const next = include.includes(state) ? include.filter((one) => one !== state) : [...include, state];
          return {
            ...old,
            countries: { include: next, exclude: exclude.filter((one) => one !== state) },
          };
        }),
    };
  }, [focus, countries, setLens]);
}
