import type { ChartTable } from "../../../shared/charts/chart-table.ts";
import { tradeLines } from "../../../shared/charts/trade-lines.ts";
import { formatTradePoint } from "../../../shared/domain/trade-point.ts";
import type { PairAnswer, TradeMeasure } from "../../../shared/domain/trade.ts";
import { useSelection } from "../../app/use-selection.ts";
import { SortableTable } from "../../ui/sortable-table.tsx";

interface PairTableProps {
  caption: string;
  answer: PairAnswer;
  measure: TradeMeasure;
  currency: string | null;
  table: ChartTable;
}

/** The chart's numbers with every digit; a year opens the rows of all that is reported for it. */
export function PairTable({ caption, answer, measure, currency, table }: PairTableProps) {
  const { select } = useSelection();
  const keysOf = (year: string) =>
    tradeLines(answer, measure, currency).flatMap(({ points }) =>
      points.filter((point) => String(point.year) === year).flatMap(({ keys }) => keys),
    );
  return (
    <SortableTable
      caption={caption}
      columns={table.columns.map((heading, column) => ({ heading, numeric: column > 0 }))}
      rows={table.rows.map((cells) => ({
        key: String(cells[0]),
        cells,
        order: cells.map((cell, column) => (column === 0 ? String(cell) : orderOf(String(cell)))),
      }))}
      openColumn={0}
      onOpen={(year) => {
        const keys = keysOf(year);
        if (keys.length > 0) select({ kind: "trade-point", id: formatTradePoint(keys) });
      }}
    />
  );
}

/** A written amount as a number to sort by; "" without data, which sorts last. */
function orderOf(cell: string): number | "" {
  const digits = /^[−\d,.]+/.exec(cell)?.[0];
  return digits === undefined ? "" : Number(digits.replace("−", "-").replaceAll(",", ""));
}
