interface Place {
  line: string;
  year: number;
}

/** The point that an arrow key leads to: along its line, or to the nearest year of the next line; -1 for none. */
export function neighbourPoint(places: readonly Place[], from: number, key: string): number {
  const here = places[from];
  if (!here) return -1;
  const lines = [...new Set(places.map(({ line }) => line))];
  const step = { ArrowLeft: -1, ArrowRight: 1 }[key];
  if (step !== undefined) {
    const ahead = places
      .map((place, index) => ({ index, way: (place.year - here.year) * step, line: place.line }))
      .filter(({ way, line }) => way > 0 && line === here.line);
    return nearest(ahead);
  }
  const turn = { ArrowUp: -1, ArrowDown: 1 }[key];
  if (turn === undefined) return -1;
  const line = lines[lines.indexOf(here.line) + turn];
  const across = places
    .map((place, index) => ({ index, way: Math.abs(place.year - here.year), line: place.line }))
    .filter((place) => place.line === line);
  return nearest(across);
}

function nearest(candidates: readonly { index: number; way: number }[]): number {
  return candidates.toSorted((left, right) => left.way - right.way)[0]?.index ?? -1;
}

/** Moves the focus from one point of a chart to the next; false when it is on none or there is none. */
export function focusPoint(stage: HTMLElement, key: string): boolean {
  const points = [...stage.querySelectorAll<SVGElement>("[data-point]")];
  const places = points.map(({ dataset }) => ({
    line: dataset["point"] ?? "",
    year: Number(dataset["year"]),
  }));
  const focused = points.findIndex((point) => point === document.activeElement);
  const next = points[neighbourPoint(places, focused, key)];
  next?.focus();
  return next !== undefined;
}
