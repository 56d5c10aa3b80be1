import { DEFAULT_LENS, LENS_FACETS } from "../../../shared/domain/lens.ts";
import type { Lens, LensFacet } from "../../../shared/domain/lens.ts";

/** One choice in the lens that differs from the usual one. */
export interface LensChip {
  facet: LensFacet;
  value: string;
  /** `dropped`: a usual exclusion that was taken away, as when rejected records are shown. */
  mode: "include" | "exclude" | "dropped";
}

export function lensChips(lens: Lens): LensChip[] {
  return LENS_FACETS.flatMap((facet) => {
    const { include, exclude } = lens[facet];
    const usual: readonly string[] = DEFAULT_LENS[facet].exclude;
    const excluded: readonly string[] = exclude;
    return [
      ...include.map((value): LensChip => ({ facet, value, mode: "include" })),
      ...excluded
        .filter((value) => !usual.includes(value))
        .map((value): LensChip => ({ facet, value, mode: "exclude" })),
      ...usual
        .filter((value) => !excluded.includes(value))
        .map((value): LensChip => ({ facet, value, mode: "dropped" })),
    ];
  });
}

/** The lens without one choice. */
export function withoutChip(lens: Lens, chip: LensChip): Lens {
  const { include, exclude }: { include: readonly string[]; exclude: readonly string[] } = lens[chip.facet];
  const keep = (values: readonly string[]) => values.filter((value) => value !== chip.value);
  const next =
    chip.mode === "dropped"
      ? { include: [...include], exclude: [...exclude, chip.value] }
      : { include: keep(include), exclude: keep(exclude) };
  return { ...lens, [chip.facet]: next };
}

/** Includes what a chip excludes and the other way round. */
export function turnChip(lens: Lens, chip: LensChip): Lens {
  if (chip.mode === "dropped") return withoutChip(lens, chip);
  const rest: { include: readonly string[]; exclude: readonly string[] } = withoutChip(lens, chip)[
    chip.facet
  ];
  const next =
    chip.mode === "include"
      ? { include: rest.include, exclude: [...rest.exclude, chip.value] }
      : { include: [...rest.include, chip.value], exclude: rest.exclude };
  return { ...lens, [chip.facet]: next };
}

/** The lens as one more choice makes it: the value is included, and not excluded. */
export function withChoice(lens: Lens, facet: LensFacet, value: string): Lens {
  const { include, exclude }: { include: readonly string[]; exclude: readonly string[] } = lens[facet];
  if (include.includes(value)) return lens;
  return {
    ...lens,
    [facet]: { include: [...include, value], exclude: exclude.filter((other) => other !== value) },
  };
}

/** True when "clear" would change nothing. */
export function isClear(lens: Lens): boolean {
  return lens.query === "" && lens.from === null && lens.to === null && lensChips(lens).length === 0;
}
