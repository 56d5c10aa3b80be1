import { useEffect, useRef } from "react";
import "./tooltip-layer.css";

const DELAY_MS = 450;
const GAP_PX = 6;

/** Shows `data-tooltip` (and the key in `data-tooltip-key`) of whatever is pointed at or focused by keyboard. One for the window. */
export function TooltipLayer() {
  const bubbleRef = useRef<HTMLDivElement>(null);
  useEffect(() => (bubbleRef.current ? followPointer(bubbleRef.current) : undefined), []);
  return <div ref={bubbleRef} className="ui-tooltip" popover="manual" aria-hidden="true" />;
}

function followPointer(bubble: HTMLElement): () => void {
  const stop = new AbortController();
  let timer = 0;
  let owner: Element | null = null;
  let tabbed = false;

  const hide = () => {
    window.clearTimeout(timer);
    owner = null;
    if (bubble.matches(":popover-open")) bubble.hidePopover();
  };
  const offer = (target: EventTarget | null, delayMs: number) => {
    const next = target instanceof Element ? target.closest("[data-tooltip]") : null;
    if (next === owner) return;
    hide();
    owner = next;
    if (next) timer = window.setTimeout(() => next.isConnected && show(bubble, next), delayMs);
  };
  const options = { signal: stop.signal };
  document.addEventListener("pointerover", (event) => offer(event.target, DELAY_MS), options);
  const quiet = (event: Event) => {
    hide();
    // What was pressed stays without a tooltip until the pointer has been elsewhere.
    owner = event.target instanceof Element ? event.target.closest("[data-tooltip]") : null;
    tabbed = false;
  };
  document.addEventListener("pointerdown", quiet, { ...options, capture: true });
  const press = (event: KeyboardEvent) => {
    hide();
    tabbed = event.key === "Tab" || event.key === "F6";
  };
  document.addEventListener("keydown", press, { ...options, capture: true });
  document.addEventListener(
    "focusin",
    (event) => {
      // A dialog that closes gives the focus back, too; that asks for no explanation.
      if (tabbed && event.target instanceof Element) offer(event.target, 0);
    },
    options,
  );
  document.addEventListener("focusout", hide, options);
  return () => {
    stop.abort();
    hide();
  };
}

function show(bubble: HTMLElement, owner: Element) {
  bubble.replaceChildren(owner.getAttribute("data-tooltip") ?? "");
  const key = owner.getAttribute("data-tooltip-key");
  if (key) {
    const keyElement = document.createElement("kbd");
    keyElement.textContent = key;
    bubble.append(keyElement);
  }
  bubble.showPopover();
  const anchor = owner.getBoundingClientRect();
  const size = bubble.getBoundingClientRect();
  const beside = owner.getAttribute("data-tooltip-side") === "right";
  const below = anchor.bottom + GAP_PX + size.height < window.innerHeight;
  const left = beside ? anchor.right + GAP_PX : anchor.left + (anchor.width - size.width) / 2;
  const above = below ? anchor.bottom + GAP_PX : anchor.top - GAP_PX - size.height;
  const top = beside ? anchor.top + (anchor.height - size.height) / 2 : above;
  bubble.style.left = `${Math.max(4, Math.min(left, window.innerWidth - size.width - 4))}px`;
  bubble.style.top = `${top}px`;
}
