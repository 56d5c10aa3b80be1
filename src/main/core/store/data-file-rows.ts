import type { Database } from "./database.ts";

/** Few enough rows for a transaction that nobody notices. */
const AT_ONCE = 20_000;

/**
 * Deletes what a file that was not taken in has left, a short transaction at a time: roll calls and trade rows are
 * walked by their keys, for no index leads from a file to its rows.
 */
export function* deleteRowsOf(database: Database, file: number): Generator<number, void> {
  const { get, run, transaction } = database;
  const highest = (table: "roll_call" | "trade_flow") =>
    Number(get(`SELECT coalesce(max(id), 0) AS n FROM ${table}`)?.["n"]);

  const rollCalls = highest("roll_call");
  // A roll call has some two hundred votes of each file.
  for (let from = 1; from <= rollCalls; from += AT_ONCE / 200) {
    const to = from + AT_ONCE / 200 - 1;
    yield transaction(
      () =>
        run("DELETE FROM vote WHERE roll_call BETWEEN ? AND ? AND file = ?", from, to, file).changes +
        run("DELETE FROM roll_call_facts WHERE roll_call BETWEEN ? AND ? AND file = ?", from, to, file)
          .changes,
    );
  }
  const flows = highest("trade_flow");
  for (let from = 1; from <= flows; from += AT_ONCE) {
    yield transaction(
      () =>
        run("DELETE FROM trade_flow WHERE id BETWEEN ? AND ? AND file = ?", from, from + AT_ONCE - 1, file)
          .changes,
    );
  }
  yield transaction(
    () =>
      run("DELETE FROM commodity WHERE file = ?", file).changes +
      run("DELETE FROM area_code WHERE file = ?", file).changes,
  );
}
