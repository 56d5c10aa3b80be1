import type { DayRange } from "../../../shared/charts/day-scale.ts";
import type { IsoDay } from "../../../shared/domain/iso-day.ts";
import { dayFromNumber, dayNumber } from "../../../shared/domain/iso-day.ts";

/** The closest look, a fortnight; closer there is nothing but single days. */
export const CLOSEST_DAYS = 14;
/** The widest look, 120 years. */
const WIDEST_DAYS = 43_830;
const FIRST_DAY = dayNumber("1850-01-01");
const LAST_DAY = dayNumber("2149-12-31");

/** Zooms by a factor (above 1 comes closer) so that the day under the pointer stays where it is. */
export function zoomAround(visible: DayRange, pointer: number, factor: number): DayRange {
  const days = visible.to - visible.from + 1;
  const wanted = Math.min(WIDEST_DAYS, Math.max(CLOSEST_DAYS, Math.round(days / factor)));
  if (wanted === days) return visible;
  const share = Math.min(1, Math.max(0, (pointer - visible.from) / days));
  const from = Math.round(pointer - share * wanted);
  return keepInside({ from, to: from + wanted - 1 });
}

/** Moves by days, positive to later ones. */
export function panDays(visible: DayRange, days: number): DayRange {
  const step = Math.round(days);
  return step === 0 ? visible : keepInside({ from: visible.from + step, to: visible.to + step });
}

/** The days of a range with air on both sides, so that no mark sticks to the edge. */
export function showRange(from: IsoDay, to: IsoDay): DayRange {
  const first = dayNumber(from);
  const last = dayNumber(to);
  const days = Math.max(1, last - first + 1);
  const wanted = Math.max(CLOSEST_DAYS, Math.ceil(days * 1.08) + 2);
  const before = Math.floor((wanted - days) / 2);
  return keepInside({ from: first - before, to: first - before + wanted - 1 });
}

export function toIsoRange({ from, to }: DayRange): { from: IsoDay; to: IsoDay } {
  return { from: dayFromNumber(from), to: dayFromNumber(to) };
}

function keepInside({ from, to }: DayRange): DayRange {
  const days = Math.min(to - from, LAST_DAY - FIRST_DAY);
  const start = Math.min(Math.max(from, FIRST_DAY), LAST_DAY - days);
  return { from: start, to: start + days };
}
