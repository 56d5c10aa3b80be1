import { DEFAULT_LENS } from "../../shared/domain/lens.ts";
import type { Lens } from "../../shared/domain/lens.ts";
import { fail, ok } from "../../shared/domain/result.ts";
import type { Result } from "../../shared/domain/result.ts";

export interface YearChoices {
  focus: string;
  year?: string;
  from?: string;
  to?: string;
}

/** A lens of a state and some years; a failure is a sentence about the options that contradict each other. */
export function yearsLens({ focus, year, from, to }: YearChoices): Result<Lens, string> {
  if (year !== undefined && (from ?? to) !== undefined)
    return fail("--year says everything; leave --from and --to out");
  const first = year ?? from;
  const last = year ?? to;
  return ok({
    ...DEFAULT_LENS,
    focus,
    from: first === undefined ? null : `${first}-01-01`,
    to: last === undefined ? null : `${last}-12-31`,
  });
}
