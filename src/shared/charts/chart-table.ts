/** The numbers behind a chart, row by row, for readers who cannot or will not read the picture. */
export interface ChartTable {
  columns: string[];
  rows: (string | number)[][];
}
