/**
 * The record that keys act on: the wanted one while it is listed, else the one that has come to its place, so that
 * the eye need not move when a record leaves the list.
 */
export function cursorAt(
  ids: readonly string[],
  wanted: { id: string | null; place: number },
): string | null {
  if (wanted.id !== null && ids.includes(wanted.id)) return wanted.id;
  return ids[Math.min(Math.max(0, wanted.place), ids.length - 1)] ?? null;
}

/** The record to go on with when some are decided: the next one that stays, else the one before, else none. */
export function nextAfter(
  ids: readonly string[],
  cursor: string | null,
  decided: ReadonlySet<string>,
): string | null {
  const at = cursor === null ? -1 : ids.indexOf(cursor);
  const after = ids.slice(at + 1).find((id) => !decided.has(id));
  return after ?? ids.slice(0, Math.max(0, at)).findLast((id) => !decided.has(id)) ?? null;
}
