/** A visible or chosen period in days since 1970-01-01; the last day is included. */
export interface DayRange {
  from: number;
  to: number;
}

/** Days to pixels and back. A day is as wide as it lasts: it begins at `x(day)` and ends at `x(day + 1)`. */
export interface DayScale {
  domain: DayRange;
  left: number;
  right: number;
  pxPerDay: number;
  /** Pixel at which the day begins; fractions of a day are allowed. */
  x: (day: number) => number;
  /** Day, with its fraction, at a pixel. Not clamped. */
  day: (x: number) => number;
}

/** The scale of a domain over [left, right] pixels. A domain turned around counts as one day. */
export function dayScale(domain: DayRange, left: number, right: number): DayScale {
  const days = Math.max(1, domain.to + 1 - domain.from);
  const pxPerDay = Math.max(1, right - left) / days;
  return {
    domain,
    left,
    right,
    pxPerDay,
    x: (day) => left + (day - domain.from) * pxPerDay,
    day: (x) => domain.from + (x - left) / pxPerDay,
  };
}
