/** Rows chosen for an action, and the cursor that the keyboard moves. Rows are known by id; the list may grow. */
export interface RowSelection {
  /** The row that keys act on; null before the first. */
  cursor: string | null;
  /** Where a range began. */
  anchor: string | null;
  chosen: ReadonlySet<string>;
}

export const NO_ROWS: RowSelection = { cursor: null, anchor: null, chosen: new Set() };

/** A plain click moves the cursor and drops the choice, ctrl adds or takes one row, shift chooses up to the row. */
export function clickRow(
  selection: RowSelection,
  ids: readonly string[],
  id: string,
  keys: { shift: boolean; ctrl: boolean },
): RowSelection {
  if (keys.shift) return extendTo(selection, ids, id);
  if (keys.ctrl) return toggleRow(selection, id);
  return { cursor: id, anchor: id, chosen: new Set() };
}

/** Moves the cursor by rows, kept within the list; `extend` chooses every row on the way. */
export function moveCursor(
  selection: RowSelection,
  ids: readonly string[],
  step: number,
  extend: boolean,
): RowSelection {
  if (ids.length === 0) return selection;
  const index = selection.cursor === null ? -1 : ids.indexOf(selection.cursor);
  const start = index === -1 ? (step > 0 ? -1 : ids.length) : index;
  const id = ids[Math.min(ids.length - 1, Math.max(0, start + step))];
  if (id === undefined) return selection;
  return extend ? extendTo(selection, ids, id) : { ...selection, cursor: id, anchor: id };
}

/** Adds a row to the choice or takes it out; it becomes the cursor. */
export function toggleRow(selection: RowSelection, id: string): RowSelection {
  const chosen = new Set(selection.chosen);
  if (!chosen.delete(id)) chosen.add(id);
  return { cursor: id, anchor: id, chosen };
}

/** What an action acts on: the chosen rows, else the cursor's row; rows that have left the list are left out. */
export function actionRows(selection: RowSelection, ids: readonly string[]): string[] {
  if (selection.chosen.size > 0) return ids.filter((id) => selection.chosen.has(id));
  return ids.filter((id) => id === selection.cursor);
}

function extendTo(selection: RowSelection, ids: readonly string[], id: string): RowSelection {
  const anchor = selection.anchor ?? selection.cursor ?? id;
  const from = ids.indexOf(anchor);
  const to = ids.indexOf(id);
  if (from === -1 || to === -1) return { cursor: id, anchor: id, chosen: new Set([id]) };
  const range = ids.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { cursor: id, anchor, chosen: new Set(range) };
}
