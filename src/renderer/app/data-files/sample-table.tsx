import "./sample-table.css";

interface SampleTableProps {
  /** Accessible name of the region that scrolls. */
  label: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  /** What a column is read as; null where that is not chosen column by column. */
  meaningOf: ((column: string) => string | null) | null;
}

/** Columns and first rows of a file as they stand in it. */
export function SampleTable({ label, columns, rows, meaningOf }: SampleTableProps) {
  return (
    // The table scrolls on its own, so the keyboard must reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="sample-table" tabIndex={0} aria-label={label}>
      <table>
        <thead>
          <tr>
            {columns.map((column, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- two columns may have one name
              <th key={index} scope="col">
                {column}
                {meaningOf && <span className="sample-meaning">{meaningOf(column) ?? "\u2013"}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, line) => (
            // oxlint-disable-next-line react/no-array-index-key -- rows have no name but their place
            <tr key={line}>
              {columns.map((_, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- as above
                <td key={index}>{row[index] ?? ""}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
