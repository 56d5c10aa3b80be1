const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** A word list of a pack as a set, built once per list. */
export function wordsOf(list: readonly string[]): ReadonlySet<string> {
  let set = sets.get(list);
  if (!set) {
    set = new Set(list);
    sets.set(list, set);
  }
  return set;
}
