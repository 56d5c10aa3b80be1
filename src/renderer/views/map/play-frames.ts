import type { CountBin, Histogram } from "../../../shared/domain/outreach.ts";
import type { IsoDay } from "../../../shared/domain/iso-day.ts";
import { addDays, lastDayOfMonth } from "../../../shared/domain/iso-day.ts";

/** One picture while time plays: a window of days, both ends included. */
export interface PlayFrame {
  from: IsoDay;
  to: IsoDay;
}

/** How many bins of the histogram a window covers, or everything from the start on. */
export type PlayWindow = number | "all";

/**
 * The windows that play over a histogram: one per bin from the first to the last that holds an event, each ending with
 * its bin. Windows in which nothing happened are skipped, save that an emptied one follows a full one, so that what
 * has ended is seen to end.
 */
export function playFrames({ events, unit }: Histogram, window: PlayWindow): PlayFrame[] {
  const bins = fillBins(
    events.filter(({ count }) => count > 0),
    unit,
  );
  const frames: PlayFrame[] = [];
  let wasEmpty = true;
  for (const [index, bin] of bins.entries()) {
    const first = window === "all" ? 0 : Math.max(0, index - window + 1);
    const changed = window === "all" ? bin.count : sum(bins.slice(first, index + 1));
    const isEmpty = changed === 0;
    const from = bins[first]?.from ?? bin.from;
    if (!(isEmpty && (wasEmpty || window === "all"))) frames.push({ from, to: bin.to });
    wasEmpty = isEmpty;
  }
  return frames;
}

/** The frame that a lens shows now; -1 when its range is none of the frames. */
export function frameIndex(
  frames: readonly PlayFrame[],
  range: { from: IsoDay | null; to: IsoDay | null },
): number {
  return frames.findIndex(({ from, to }) => from === range.from && to === range.to);
}

/** The frame after the one shown: the first when none is shown; null after the last. */
export function nextFrame(
  frames: readonly PlayFrame[],
  range: { from: IsoDay | null; to: IsoDay | null },
): PlayFrame | null {
  return frames[frameIndex(frames, range) + 1] ?? null;
}

/** The frame before the one shown, or the last when none is shown; null before the first. */
export function previousFrame(
  frames: readonly PlayFrame[],
  range: { from: IsoDay | null; to: IsoDay | null },
): PlayFrame | null {
  const index = frameIndex(frames, range);
  return (index === -1 ? frames.at(-1) : frames[index - 1]) ?? null;
}

function sum(bins: readonly CountBin[]): number {
  return bins.reduce((total, { count }) => total + count, 0);
}

/** Bins without a gap from the first to the last; a histogram may leave out the empty ones. */
function fillBins(bins: readonly CountBin[], unit: Histogram["unit"]): CountBin[] {
  const filled: CountBin[] = [];
  for (const bin of bins) {
    for (let last = filled.at(-1); last && addDays(last.to, 1) < bin.from; last = filled.at(-1)) {
      const from = addDays(last.to, 1);
      const to = binEnd(from, unit);
      filled.push({ from, to: to < bin.from ? to : addDays(bin.from, -1), count: 0 });
    }
    filled.push(bin);
  }
  return filled;
}

function binEnd(from: IsoDay, unit: Histogram["unit"]): IsoDay {
  switch (unit) {
    case "day":
      return from;
    case "month":
      return lastDayOfMonth(Number(from.slice(0, 4)), Number(from.slice(5, 7)));
    case "year":
      return `${from.slice(0, 4)}-12-31`;
  }
}
