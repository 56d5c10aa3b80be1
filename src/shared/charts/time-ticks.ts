import { dayFromNumber, dayNumber } from "../domain/iso-day.ts";
import { textWidth } from "./text-width.ts";
import type { DayScale } from "./day-scale.ts";
import { SHORT_MONTHS } from "./month-names.ts";

/** A line across the chart with its words beneath; `major` begins a larger unit (a year among months). */
export interface TimeTick {
  day: number;
  x: number;
  label: string;
  major: boolean;
}

interface Step {
  unit: "day" | "month" | "year";
  every: number;
  /** About how many days apart. */
  days: number;
}

const STEPS: readonly Step[] = [
  { unit: "day", every: 1, days: 1 },
  { unit: "day", every: 2, days: 2 },
  { unit: "day", every: 7, days: 7 },
  { unit: "day", every: 14, days: 14 },
  { unit: "month", every: 1, days: 30.4 },
  { unit: "month", every: 3, days: 91 },
  { unit: "month", every: 6, days: 183 },
  { unit: "year", every: 1, days: 365 },
  { unit: "year", every: 2, days: 731 },
  { unit: "year", every: 5, days: 1826 },
  { unit: "year", every: 10, days: 3653 },
  { unit: "year", every: 20, days: 7305 },
  { unit: "year", every: 50, days: 18_263 },
];
const CENTURIES: Step = { unit: "year", every: 100, days: 36_525 };

const LABEL_SIZE_PX = 11;

/**
 * Ticks at whole days, months or years, at least `apartPx` apart, within the scale's domain. A year is named where it
 * begins and on the first tick, so that no label is without its year.
 */
export function timeTicks(scale: DayScale, apartPx = 64): TimeTick[] {
  const step = STEPS.find((candidate) => candidate.days * scale.pxPerDay >= apartPx) ?? CENTURIES;
  const days = tickDays(step, scale.domain.from, scale.domain.to);
  let endPx = -Infinity;
  return days.flatMap((day, index) => {
    const x = Math.round(scale.x(day) * 10) / 10;
    const label = tickLabel(day, step.unit, index === 0);
    const tick = { day, x, label: label.text, major: label.major };
    if (x < endPx + 8) return [];
    endPx = x + textWidth(label.text, LABEL_SIZE_PX) + 4;
    return endPx > scale.right + 4 ? [{ ...tick, label: "" }] : [tick];
  });
}

function tickDays(step: Step, from: number, to: number): number[] {
  const start = dayFromNumber(from);
  const days: number[] = [];
  if (step.unit === "day") {
    // Days since 1970-01-05, a Monday, so that weeks begin on Mondays and panning moves no tick.
    const first = Math.ceil((from - 4) / step.every) * step.every + 4;
    for (let day = first; day <= to; day += step.every) days.push(day);
    return days;
  }
  const months = step.unit === "month" ? step.every : step.every * 12;
  let month = Math.ceil((Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1) / months) * months;
  if (firstOf(month) < from) month += months;
  for (let day = firstOf(month); day <= to; month += months, day = firstOf(month)) {
    if (day >= from) days.push(day);
  }
  return days;
}

/** First day of a month counted from year 0. */
function firstOf(month: number): number {
  const year = String(Math.floor(month / 12)).padStart(4, "0");
  return dayNumber(`${year}-${String((month % 12) + 1).padStart(2, "0")}-01`);
}

function tickLabel(day: number, unit: Step["unit"], first: boolean): { text: string; major: boolean } {
  const [year = "", month = "", date = ""] = dayFromNumber(day).split("-");
  const monthName = SHORT_MONTHS[Number(month) - 1] ?? "";
  if (unit === "year") return { text: year, major: false };
  const major = month === "01" && (unit === "month" || Number(date) <= 7);
  if (unit === "month") return { text: major ? year : first ? `${monthName} ${year}` : monthName, major };
  const dayText = `${Number(date)} ${monthName}`;
  return { text: major || first ? `${dayText} ${year}` : dayText, major };
}
