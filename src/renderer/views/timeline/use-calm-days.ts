import { useEffect, useState } from "react";
import type { DayRange } from "../../../shared/charts/day-scale.ts";

const REST_MS = 140;

/** The visible days once they have rested: a wheel turning must not ask for an answer at every notch. */
export function useCalmDays(domain: DayRange | null): DayRange | null {
  const [calm, setCalm] = useState(domain);
  useEffect(() => {
    const timer = window.setTimeout(() => setCalm(domain), REST_MS);
    return () => window.clearTimeout(timer);
  }, [domain]);
  return calm;
}
