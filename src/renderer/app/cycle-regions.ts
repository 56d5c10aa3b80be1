const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex="0"]';

/** Moves the focus to the next part of the window (step 1) or the one before (step -1). */
export function cycleRegions(document: Document, step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>("[data-region]")];
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  const start = at < 0 && step < 0 ? 0 : at;
  const next = regions.at((start + step) % regions.length);
  const inside = next?.querySelector<HTMLElement>(FOCUSABLE);
  (inside ?? next)?.focus();
}
