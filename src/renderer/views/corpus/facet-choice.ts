/** Values of a facet that must be there, any of them, and values that must not. */
export interface Choice<Value extends string = string> {
  include: Value[];
  exclude: Value[];
}

export type FacetMark = "included" | "excluded" | "free";

export function markOf(choice: Choice, value: string): FacetMark {
  if (choice.include.includes(value)) return "included";
  return choice.exclude.includes(value) ? "excluded" : "free";
}

/** Includes a value, excluded or not before; takes it out again when it was included. */
export function toggleInclude<Value extends string>(choice: Choice<Value>, value: Value): Choice<Value> {
  const include = without(choice.include, value);
  return {
    include: include.length === choice.include.length ? [...include, value] : include,
    exclude: without(choice.exclude, value),
  };
}

/** Excludes a value, included or not before; takes it out again when it was excluded. */
export function toggleExclude<Value extends string>(choice: Choice<Value>, value: Value): Choice<Value> {
  const exclude = without(choice.exclude, value);
  return {
    include: without(choice.include, value),
    exclude: exclude.length === choice.exclude.length ? [...exclude, value] : exclude,
  };
}

function without<Value extends string>(values: readonly Value[], value: Value): Value[] {
  return values.filter((other) => other !== value);
}
