import { useCallback, useEffect, useState } from "react";
import type { RefObject } from "react";

export interface EvidenceFocus {
  active: string | null;
  /** Makes a piece of evidence the active one and shows its sentence, even when it is active already. */
  activate: (id: string) => void;
}

/**
 * The evidence that the reader points at. Its sentence is scrolled into view and flashes once, its card in the margin
 * follows. `ready` is false until the text is there; `startAt` is shown as soon as it is.
 */
export function useEvidenceFocus(
  root: RefObject<HTMLElement | null>,
  startAt: string | null,
  ready: boolean,
): EvidenceFocus {
  const [focus, setFocus] = useState({ id: startAt, turn: 0 });
  const [begun, setBegun] = useState(startAt);
  if (begun !== startAt) {
    setBegun(startAt);
    setFocus(({ turn }) => ({ id: startAt, turn: turn + 1 }));
  }
  useEffect(() => {
    if (focus.id === null || !ready || !root.current) return;
    showEvidence(root.current, focus.id);
  }, [focus, ready, root]);
  const activate = useCallback((id: string) => setFocus(({ turn }) => ({ id, turn: turn + 1 })), []);
  return { active: focus.id, activate };
}

function showEvidence(root: HTMLElement, id: string): void {
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const pieces = root.querySelectorAll(`[data-evidence~="${CSS.escape(id)}"]`);
  const behavior = calm ? "auto" : "smooth";
  root.querySelector(`[data-card="${CSS.escape(id)}"]`)?.scrollIntoView({ block: "nearest", behavior });
  pieces[0]?.scrollIntoView({ block: "center", behavior });
  if (calm) return;
  for (const piece of pieces) {
    piece.animate([{ opacity: 0.35 }, { opacity: 1 }, { opacity: 0.5 }, { opacity: 1 }], {
      duration: 900,
      easing: "ease-out",
    });
  }
}
