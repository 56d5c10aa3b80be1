import { useEffect, useRef } from "react";
import type { PointerEvent, ReactNode, RefObject } from "react";
import "./pointer-tooltip.css";

/** Where the pointer is now, in the window. */
type Pointer = RefObject<{ x: number; y: number }>;

const GAP_PX = 14;
const EDGE_PX = 8;

/** Follows the pointer over the element that the handlers are given to, without a render. */
export function usePointer() {
  const pointer = useRef({ x: 0, y: 0 });
  const follow = (event: PointerEvent) => {
    pointer.current = { x: event.clientX, y: event.clientY };
  };
  return { pointer, handlers: { onPointerMoveCapture: follow, onPointerOverCapture: follow } };
}

interface PointerTooltipProps {
  /** The element over which the tooltip moves with the pointer. */
  stage: RefObject<HTMLElement | null>;
  pointer: Pointer;
  children: ReactNode;
}

/** A few lines beside the pointer, inside the window. Screen readers are told by the control's own name instead. */
export function PointerTooltip({ stage, pointer, children }: PointerTooltipProps) {
  const bubble = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    const place = () => {
      const tip = bubble.current;
      if (!tip) return;
      const { x, y } = pointer.current;
      const flips = x + GAP_PX + tip.offsetWidth > window.innerWidth - EDGE_PX;
      const left = flips ? x - GAP_PX - tip.offsetWidth : x + GAP_PX;
      const top = Math.min(y + GAP_PX, window.innerHeight - tip.offsetHeight - EDGE_PX);
      tip.style.translate = `${Math.max(EDGE_PX, left)}px ${Math.max(EDGE_PX, top)}px`;
      tip.dataset["placed"] = "";
    };
    place();
    element.addEventListener("pointermove", place);
    return () => element.removeEventListener("pointermove", place);
  }, [stage, pointer]);
  return (
    <div className="ui-pointer-tooltip" ref={bubble} aria-hidden>
      {children}
    </div>
  );
}
