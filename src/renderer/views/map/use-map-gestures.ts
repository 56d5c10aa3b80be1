import { useEffect, useRef } from "react";
import type { MouseEvent, PointerEvent, RefObject } from "react";
import type { MapView } from "../../../shared/charts/map-view.ts";
import { panBy, zoomAt } from "./map-zoom.ts";
import type { Size } from "../../ui/use-size.ts";

type SetView = (change: (view: MapView) => MapView) => void;

/** Pixels that a pointer may tremble during a click. */
const CLICK_PX = 4;
const WHEEL_STEP = 0.0022;

/** Wheel zooms around the pointer, a drag pans; the click that ends a drag selects nothing. */
export function useMapGestures(stage: RefObject<HTMLElement | null>, size: Size, setView: SetView) {
  const drag = useRef<{ x: number; y: number; moved: boolean } | null>(null);
  const dragged = useRef(false);
  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    // React listens to wheels passively; only a listener of our own can keep the page from scrolling.
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      const box = element.getBoundingClientRect();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      // A pinch on a touchpad comes as small turns of the wheel with Ctrl held.
      const pinch = event.ctrlKey ? 4 : 1;
      const factor = Math.exp(-event.deltaY * lines * pinch * WHEEL_STEP);
      setView((view) =>
        zoomAt(view, factor, { x: event.clientX - box.left, y: event.clientY - box.top }, size),
      );
    };
    element.addEventListener("wheel", wheel, { passive: false });
    return () => element.removeEventListener("wheel", wheel);
  }, [stage, size, setView]);
  return {
    onPointerDown: (event: PointerEvent) => {
      dragged.current = false;
      if (event.button === 0) drag.current = { x: event.clientX, y: event.clientY, moved: false };
    },
    onPointerMove: (event: PointerEvent) => {
      const start = drag.current;
      if (!start || !(event.buttons & 1)) return;
      const dx = event.clientX - start.x;
      const dy = event.clientY - start.y;
      if (!start.moved && Math.hypot(dx, dy) < CLICK_PX) return;
      if (!start.moved) event.currentTarget.setPointerCapture(event.pointerId);
      dragged.current = true;
      drag.current = { x: event.clientX, y: event.clientY, moved: true };
      setView((view) => panBy(view, dx, dy, size));
    },
    onPointerUp: () => {
      drag.current = null;
    },
    onClickCapture: (event: MouseEvent) => {
      if (dragged.current) event.stopPropagation();
    },
  };
}
