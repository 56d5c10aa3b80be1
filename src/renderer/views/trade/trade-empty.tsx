import { ChartLine } from "lucide-react";
import { TRADE_DATASETS } from "../../../shared/domain/trade.ts";
import type { Iso3 } from "../../../shared/domain/state-code.ts";
import { useDataImports } from "../../app/data-files/data-imports.tsx";
import { useDataFiles } from "../../app/data-files/data-queries.ts";
import { nameOf } from "../../app/evidence/state-words.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";

/** What the view shows while no file has figures that the focus state reports. */
export function TradeEmpty({ focus }: { focus: Iso3 }) {
  const { data: files = [] } = useDataFiles();
  const others = files.some(
    ({ state, dataset }) => state === "done" && TRADE_DATASETS.some((one) => one === dataset),
  );
  return (
    <EmptyState
      icon={<ChartLine strokeWidth={1.25} />}
      title={others ? `No trade file reports for ${nameOf(focus)}` : "No trade data yet"}
      actions={<TradeDataButtons />}
    >
      <p>
        {others
          ? "The imported files hold other reporters. Choose one of them in the lens to see its mirror figures, or import more."
          : "Demarche reads files of UN Comtrade (JSON and CSV, old and new), CEPII BACI, and any table with year, reporter, partner, flow and value."}
      </p>
    </EmptyState>
  );
}

/** The ways to figures: files of one's own, and the starter data. */
export function TradeDataButtons() {
  const { openDataImport, addStarter, running } = useDataImports();
  return (
    <>
      <Button tone="primary" disabled={running} onClick={() => void openDataImport()}>
        Import trade data…
      </Button>
      <Button disabled={running} onClick={() => void addStarter()}>
        Add the starter data
      </Button>
    </>
  );
}
