import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { MouseEvent, PointerEvent, RefObject } from "react";
import type { DayRange, DayScale } from "../../../shared/charts/day-scale.ts";
import { panDays, zoomAround } from "./visible-days.ts";

interface GestureTargets {
  /** The element that scrolls; the chart stands in its top left corner. */
  stage: RefObject<HTMLElement | null>;
  scale: DayScale;
  /** True when a plain drag chooses a time range. */
  brushing: boolean;
  onDomain: (domain: DayRange) => void;
  onBrush: (range: DayRange) => void;
  onReset: () => void;
}

type Drag =
  | { kind: "wait"; x: number; y: number; brush: boolean }
  | { kind: "pan"; x: number; y: number; domain: DayRange; top: number }
  | { kind: "brush"; from: number };

const CLICK_PX = 4;
const WHEEL_STEP = 0.0022;

/**
 * Wheel zooms around the pointer (beside the lanes' names it scrolls, with Shift it pans), a drag pans, a drag with
 * Shift or the brush chooses days, a double click shows everything. Clicks that end a drag reach no mark.
 */
export function useTimelineGestures({ stage, scale, brushing, onDomain, onBrush, onReset }: GestureTargets) {
  const drag = useRef<Drag | null>(null);
  const dragged = useRef(false);
  const [brush, setBrush] = useState<DayRange | null>(null);
  const wheel = useEffectEvent((event: WheelEvent) => {
    const box = stage.current?.getBoundingClientRect();
    if (!box) return;
    const x = event.clientX - box.left;
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    // A pinch on a touchpad comes as small turns of the wheel with Ctrl held.
    const pinch = event.ctrlKey ? 4 : 1;
    const sideways = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX;
    if (x < scale.left) return;
    event.preventDefault();
    if (Math.abs(sideways) > Math.abs(event.shiftKey ? 0 : event.deltaY)) {
      onDomain(panDays(scale.domain, (sideways * lines) / scale.pxPerDay));
      return;
    }
    onDomain(zoomAround(scale.domain, scale.day(x), Math.exp(-event.deltaY * lines * pinch * WHEEL_STEP)));
  });
  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    // React listens to wheels passively; only a listener of our own can keep the lanes from scrolling.
    const listen = (event: WheelEvent) => wheel(event);
    element.addEventListener("wheel", listen, { passive: false });
    return () => element.removeEventListener("wheel", listen);
  }, [stage]);

  const dayAt = (clientX: number) => {
    const left = stage.current?.getBoundingClientRect().left ?? 0;
    return Math.floor(scale.day(Math.min(scale.right - 1, Math.max(scale.left, clientX - left))));
  };
  const begin = (event: PointerEvent, start: Extract<Drag, { kind: "wait" }>): Drag => {
    event.currentTarget.setPointerCapture(event.pointerId);
    dragged.current = true;
    if (start.brush) return { kind: "brush", from: dayAt(start.x) };
    return { kind: "pan", x: start.x, y: start.y, domain: scale.domain, top: stage.current?.scrollTop ?? 0 };
  };
  const handlers = {
    onPointerDown: (event: PointerEvent) => {
      dragged.current = false;
      const left = stage.current?.getBoundingClientRect().left ?? 0;
      if (event.button !== 0 || event.clientX - left < scale.left) return;
      drag.current = { kind: "wait", x: event.clientX, y: event.clientY, brush: brushing || event.shiftKey };
    },
    onPointerMove: (event: PointerEvent) => {
      if (!(event.buttons & 1)) drag.current = null;
      const waiting = drag.current;
      if (waiting?.kind === "wait") {
        if (Math.hypot(event.clientX - waiting.x, event.clientY - waiting.y) < CLICK_PX) return;
        drag.current = begin(event, waiting);
      }
      const now = drag.current;
      if (now?.kind === "pan") {
        onDomain(panDays(now.domain, (now.x - event.clientX) / scale.pxPerDay));
        stage.current?.scrollTo({ top: now.top + now.y - event.clientY });
      }
      if (now?.kind === "brush") {
        const day = dayAt(event.clientX);
        setBrush({ from: Math.min(now.from, day), to: Math.max(now.from, day) });
      }
    },
    onPointerUp: () => {
      if (drag.current?.kind === "brush" && brush) onBrush(brush);
      drag.current = null;
      setBrush(null);
    },
    onPointerCancel: () => {
      drag.current = null;
      setBrush(null);
    },
    onClickCapture: (event: MouseEvent) => {
      if (dragged.current) event.stopPropagation();
    },
    onDoubleClick: onReset,
  };
  return { brush, handlers };
}
