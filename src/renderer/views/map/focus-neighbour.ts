interface Point {
  x: number;
  y: number;
}

/** Directions on screen by the arrow key that means them. */
export const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The nearest point that lies in a direction, those off its axis counting as farther; -1 when there is none. */
export function neighbourIndex(from: Point, towards: Point, points: readonly Point[]): number {
  let best = -1;
  let least = Infinity;
  for (const [index, { x, y }] of points.entries()) {
    const along = (x - from.x) * towards.x + (y - from.y) * towards.y;
    const across = Math.abs((x - from.x) * towards.y) + Math.abs((y - from.y) * towards.x);
    // Within a right angle around the direction; sideways belongs to another arrow.
    if (along <= 0 || across > along) continue;
    const distance = along + 2 * across;
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

/** Moves the focus from a state with evidence to its neighbour; false when the focus is on none or there is none. */
export function focusNeighbour(stage: HTMLElement, towards: Point): boolean {
  const states = [...stage.querySelectorAll<SVGElement>('[data-state][tabindex="0"]')];
  const focused = states.findIndex((state) => state === document.activeElement);
  const middles = states.map((state) => {
    const { left, top, width, height } = state.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  const from = middles[focused];
  const next = from && states[neighbourIndex(from, towards, middles)];
  next?.focus();
  return next !== undefined;
}
