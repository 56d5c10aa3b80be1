import { Pause, Play as PlayIcon, SkipBack, SkipForward } from "lucide-react";
import type { Lens } from "../../../shared/domain/lens.ts";
import { monthWords } from "../../app/day-words.ts";
import { formatDay } from "../../app/format.ts";
import { Button } from "../../ui/button.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { periodWords } from "./map-titles.ts";
import type { PlayFrame, PlayWindow } from "./play-frames.ts";
import type { Play } from "./use-play.ts";

interface PlayBarProps {
  play: Play;
  /** The lens's time range. */
  range: Pick<Lens, "from" | "to">;
  span: PlayWindow;
  onSpan: (span: PlayWindow) => void;
  /** What one bin of the histogram lasts. */
  unit: "day" | "month" | "year";
  speed: number;
  onSpeed: (speed: number) => void;
}

export const SPEEDS = [0.5, 1, 2, 4] as const;
const SPANS: readonly PlayWindow[] = [1, 3, 12, "all"];

/** Plays the map through time: start, step, scrub, window and speed. */
export function PlayBar({ play, range, span, onSpan, unit, speed, onSpeed }: PlayBarProps) {
  const { frames, index, playing } = play;
  const frame = frames[index];
  const words = frame ? frameWords(frame) : periodWords(range);
  return (
    <fieldset className="play-bar" disabled={frames.length === 0}>
      <legend className="visually-hidden">Play through time</legend>
      <IconButton label="Previous step" hint="," onClick={() => play.step(-1)}>
        <SkipBack />
      </IconButton>
      <IconButton label={playing ? "Pause" : "Play through time"} hint="Shift+P" onClick={play.toggle}>
        {playing ? <Pause /> : <PlayIcon />}
      </IconButton>
      <IconButton label="Next step" hint="." onClick={() => play.step(1)}>
        <SkipForward />
      </IconButton>
      <input
        className="play-slider"
        type="range"
        min={0}
        max={Math.max(0, frames.length - 1)}
        value={Math.max(0, index)}
        data-idle={index < 0 || undefined}
        aria-label="Point in time"
        aria-valuetext={words}
        onChange={(event) => play.show(Number(event.target.value))}
      />
      <output className="play-words">{words}</output>
      {(range.from !== null || range.to !== null) && (
        <Button size="small" tone="quiet" onClick={play.reset}>
          All time
        </Button>
      )}
      <label className="play-choice">
        <span>Window</span>
        <select
          value={String(span)}
          onChange={(event) => onSpan(SPANS.find((item) => String(item) === event.target.value) ?? 1)}
        >
          {SPANS.map((item) => (
            <option key={item} value={String(item)}>
              {item === "all" ? "all so far" : `${item} ${item === 1 ? unit : `${unit}s`}`}
            </option>
          ))}
        </select>
      </label>
      <label className="play-choice">
        <span>Speed</span>
        <select value={speed} onChange={(event) => onSpeed(Number(event.target.value))}>
          {SPEEDS.map((item) => (
            <option key={item} value={item}>
              {item}×
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}

/** "Mar 2024", "Jan to Mar 2024", "2024", else both days. */
export function frameWords({ from, to }: PlayFrame): string {
  const [first, last] = [formatDay(from), formatDay(to)];
  const wholeMonths = from.endsWith("-01") && isMonthEnd(to);
  if (!wholeMonths) return from === to ? last : `${first} to ${last}`;
  const [begin, end] = [monthWords(from), monthWords(to)];
  if (begin === end) return end;
  if (from.slice(0, 4) !== to.slice(0, 4)) {
    return from.endsWith("01-01") && to.endsWith("12-31")
      ? `${from.slice(0, 4)} to ${to.slice(0, 4)}`
      : `${begin} to ${end}`;
  }
  return from.endsWith("01-01") && to.endsWith("12-31")
    ? to.slice(0, 4)
    : `${begin.replace(/ \d+$/, "")} to ${end}`;
}

function isMonthEnd(day: string): boolean {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).getUTCDate() === 1;
}
