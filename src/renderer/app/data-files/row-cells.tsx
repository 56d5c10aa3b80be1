import type { DataRow } from "../../../shared/domain/data-file.ts";
import "./row-cells.css";

/** A row as its file holds it: each cell under the name of its column, or why it cannot be shown. */
export function RowCells({ row }: { row: DataRow }) {
  if (row.cells === null) {
    return <output className="row-problem">{row.problem ?? "The row cannot be shown."}</output>;
  }
  return (
    <dl className="row-cells">
      {row.cells.map(({ column, text }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- two columns may have one name
        <div key={index}>
          <dt>{column}</dt>
          <dd>{text === "" ? <span className="row-cell-empty">empty</span> : text}</dd>
        </div>
      ))}
    </dl>
  );
}
