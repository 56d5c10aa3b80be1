import { decodeLens, DEFAULT_LENS, Lens } from "../../shared/domain/lens.ts";
import { fail, ok } from "../../shared/domain/result.ts";
import type { Result } from "../../shared/domain/result.ts";

export interface LensChoices {
  /** A lens's address, as the application shows and exports it. */
  lens?: string;
  query?: string;
  country?: string[];
  type?: string[];
  from?: string;
  to?: string;
}

/** The lens that the command's options describe; a failure is a sentence about the option that cannot be read. */
export function readLens(choices: LensChoices): Result<Lens, string> {
  const { lens: address, ...parts } = choices;
  if (address !== undefined) {
    const others = Object.values(parts).filter((value) => value !== undefined);
    if (others.length > 0) return fail("--lens says everything; leave the other filters out");
    const { lens, ignored } = decodeLens(address.replace(/^[#?]/, ""));
    return ignored.length === 0 ? ok(lens) : fail(`the lens cannot be read at: ${ignored.join(", ")}`);
  }
  const built = Lens.safeParse({
    ...DEFAULT_LENS,
    query: parts.query ?? "",
    from: parts.from ?? null,
    to: parts.to ?? null,
    countries: { include: (parts.country ?? []).map((code) => code.toUpperCase()), exclude: [] },
    types: { include: (parts.type ?? []).map((type) => type.toUpperCase()), exclude: [] },
  });
  if (built.success) return ok(built.data);
  const [issue] = built.error.issues;
  return fail(
    `${issue?.path[0] === undefined ? "the filter" : String(issue.path[0])}: ${issue?.message ?? ""}`,
  );
}
