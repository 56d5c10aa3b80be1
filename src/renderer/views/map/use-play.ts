import { useEffect, useEffectEvent, useMemo, useState } from "react";
import type { Lens } from "../../../shared/domain/lens.ts";
import { useHistogram } from "../../app/queries.ts";
import { useLens } from "../../app/use-lens.ts";
import { frameIndex, nextFrame, playFrames, previousFrame } from "./play-frames.ts";
import type { PlayFrame, PlayWindow } from "./play-frames.ts";

export interface Play {
  frames: readonly PlayFrame[];
  /** The frame that the lens shows; -1 when its range is none. */
  index: number;
  playing: boolean;
  toggle: () => void;
  step: (direction: 1 | -1) => void;
  show: (index: number) => void;
  /** All time again. */
  reset: () => void;
}

/**
 * Plays the lens's time range over the histogram. The start is a step in the history, so that "back" gives the range
 * before; the frames replace each other. A frame waits until the answer of the one before is there (`busy`).
 */
export function usePlay(span: PlayWindow, frameMs: number, busy: boolean): Play {
  const { lens, setLens } = useLens();
  const { data: histogram } = useHistogram(lens);
  const frames = useMemo(() => (histogram ? playFrames(histogram, span) : []), [histogram, span]);
  const [playing, setPlaying] = useState(false);
  const show = (frame: PlayFrame | null, replace: boolean) => {
    if (frame) setLens((old): Lens => ({ ...old, ...frame }), { replace });
  };
  const tick = useEffectEvent(() => {
    if (busy) return;
    const next = nextFrame(frames, lens);
    if (next) show(next, true);
    else setPlaying(false);
  });
  useEffect(() => {
    if (!playing) return;
    const timer = window.setInterval(tick, frameMs);
    return () => window.clearInterval(timer);
  }, [playing, frameMs]);
  const index = frameIndex(frames, lens);
  return {
    frames,
    index,
    playing,
    toggle: () => {
      if (playing) return setPlaying(false);
      show(
        index >= 0 && index < frames.length - 1 ? (frames[index + 1] ?? null) : (frames[0] ?? null),
        false,
      );
      setPlaying(frames.length > 1);
    },
    step: (direction) => {
      setPlaying(false);
      show(direction === 1 ? nextFrame(frames, lens) : previousFrame(frames, lens), index >= 0);
    },
    show: (wanted) => {
      setPlaying(false);
      show(frames[wanted] ?? null, index >= 0);
    },
    reset: () => {
      setPlaying(false);
      setLens((old) => ({ ...old, from: null, to: null }));
    },
  };
}
