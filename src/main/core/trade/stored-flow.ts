/** A kept row of a trade file, as far as series are made of it. `id` grows with the order of reading. */
export interface StoredFlow {
  id: number;
  file: number;
  line: number;
  flow: string;
  year: number;
  month: number | null;
  classification: string | null;
  commodity: string;
  /** "" where the source does not say. */
  currency: string;
  valuation: string;
  cents: number;
}

/** What two rows share that state the same figure. Totals are the same in every classification. */
export function figureKey(row: StoredFlow): string {
  const system = row.commodity === "TOTAL" ? "" : (row.classification ?? "");
  return `${row.flow}|${row.year}|${row.month ?? ""}|${row.commodity}|${system}|${row.currency}|${row.valuation}`;
}

/** The rows that speak: of each figure that of the latest file, and there the last. */
export function currentRows(rows: readonly StoredFlow[]): StoredFlow[] {
  const current = new Map<string, StoredFlow>();
  for (const row of rows) {
    const key = figureKey(row);
    const other = current.get(key);
    if (!other || row.file > other.file || (row.file === other.file && row.id > other.id))
      current.set(key, row);
  }
  return [...current.values()];
}
