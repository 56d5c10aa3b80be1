import { useMemo } from "react";
import type { Lens } from "../../shared/domain/lens.ts";
import { VoteFilter } from "../../shared/domain/roll-call.ts";
import type { AgreementAnswer } from "../../shared/domain/roll-call.ts";
import type { TradeMeasure } from "../../shared/domain/trade.ts";
import { usePartners } from "./trade-queries.ts";
import { useAgreement } from "./votes-queries.ts";

/** Every roll call of the General Assembly, with no state by year. */
const ALL = VoteFilter.parse({});

/** The focus state's partners in a year, the latest when null; no measure asks nothing. */
export function usePartnersIn(lens: Lens, measure: TradeMeasure | null, year: number | null) {
  return usePartners(lens, { year, measure: measure ?? "total", dataset: null }, measure !== null);
}

interface AgreementIn {
  answer: AgreementAnswer | undefined;
  /** The answer of the year before, where it was asked for. */
  before: AgreementAnswer | null;
  /** Null while the answer is of the lens's whole range. */
  shownYear: number | null;
  /** Years of the roll calls in the lens, the newest first. */
  years: number[];
  query: { stale: boolean; fetching: boolean; error: Error | null; retry: () => void };
}

/** Agreement over the lens's range, or in a year of it, with the year before where the change is wanted. */
export function useAgreementIn(
  lens: Lens,
  choice: { asChange: boolean } | null,
  year: number | null,
): AgreementIn {
  const asked = choice !== null;
  const whole = useAgreement(lens, ALL, [], asked);
  const years = useMemo(() => yearsOf(whole.data, lens), [whole.data, lens]);
  const shownYear = year ?? (choice?.asChange ? (years[0] ?? null) : null);
  const ofYear = useAgreement(inYear(lens, shownYear), ALL, [], asked && shownYear !== null);
  const ofBefore = useAgreement(
    inYear(lens, shownYear === null ? null : shownYear - 1),
    ALL,
    [],
    asked && choice.asChange && shownYear !== null,
  );
  const shown = shownYear === null ? whole : ofYear;
  return {
    answer: asked ? shown.data : undefined,
    before: choice?.asChange ? (ofBefore.data ?? null) : null,
    shownYear,
    years,
    query: {
      stale: shown.isPlaceholderData,
      fetching: shown.isFetching || ofBefore.isFetching,
      error: whole.error ?? shown.error ?? ofBefore.error,
      retry: () => void Promise.all([whole.refetch(), shown.refetch()]),
    },
  };
}

function inYear(lens: Lens, year: number | null): Lens {
  return year === null ? lens : { ...lens, from: `${year}-01-01`, to: `${year}-12-31` };
}

function yearsOf(answer: AgreementAnswer | undefined, lens: Lens): number[] {
  const days = answer?.datasets.flatMap(({ shown, from, to }) => (shown > 0 ? [from, to] : [])) ?? [];
  const known = days.filter((day) => day !== null).map((day) => Number(day.slice(0, 4)));
  if (known.length === 0) return [];
  const first = Math.max(Math.min(...known), lens.from === null ? 0 : Number(lens.from.slice(0, 4)));
  const last = Math.min(Math.max(...known), lens.to === null ? 9999 : Number(lens.to.slice(0, 4)));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => last - index);
}
