import { useDataImports } from "../../app/data-files/data-imports.tsx";
import { useDataRow } from "../../app/data-files/data-queries.ts";
import { formatName } from "../../app/data-files/data-words.ts";
import { RowCells } from "../../app/data-files/row-cells.tsx";
import { ShaButton } from "../../app/data-files/sha-button.tsx";
import { failureMessage } from "../../app/failure-message.ts";
import { formatCount } from "../../app/format.ts";
import { Button } from "../../ui/button.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";

/** The line of a data file that a figure or a vote was read from. */
export function RowPane({ fileId, line }: { fileId: string; line: number }) {
  const { openReport } = useDataImports();
  const { data: row, error } = useDataRow(fileId, line);
  if (error) {
    return (
      <p role="alert" className="failure inspector-wait">
        {failureMessage(error)}
      </p>
    );
  }
  if (!row) return <Skeleton lines={8} label="Loading the row" />;
  const { file } = row;
  return (
    <article className="state-pane">
      <header>
        <p className="overline">{formatName(file)}</p>
        <h2 className="headline">Line {formatCount(row.line)}</h2>
        <p className="row-file">
          {file.name}
          {file.state === "removed" && <span className="quiet"> · removed from every view</span>}
        </p>
        <div className="reader-actions">
          <Button size="small" onClick={() => openReport(file.id)}>
            Report of the file
          </Button>
          <ShaButton sha256={file.sha256} />
        </div>
      </header>
      <section aria-label="Cells">
        <h3 className="section-heading">As the file has it</h3>
        <RowCells row={row} />
      </section>
    </article>
  );
}
