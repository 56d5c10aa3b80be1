import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { exactAmount } from "../../../shared/charts/amount-words.ts";
import type { ColumnMapping, DataPreview, PreviewCell } from "../../../shared/domain/data-file.ts";
import { Skeleton } from "../../ui/skeleton.tsx";
import { failureMessage } from "../failure-message.ts";
import { formatCount, formatPlural } from "../format.ts";
import { useClient } from "../services.tsx";
import { useDebounced } from "../use-debounced.ts";
import { TARGET_NAMES } from "./column-mapping.ts";
import { previewColumns, previewText } from "./preview-words.ts";
import "./preview-pane.css";

const REST_MS = 250;
const PROBLEMS_AT_ONCE = 4;

/** How the first rows would be read, told by the reader that will import them. */
export function PreviewPane({ path, mapping }: { path: string; mapping: ColumnMapping | null }) {
  const client = useClient();
  const rested = useDebounced(mapping, REST_MS);
  const { data, error, isPlaceholderData } = useQuery({
    queryKey: ["data-preview", path, rested],
    queryFn: ({ signal }) => client.data.preview({ path, mapping: rested }, { signal }),
    placeholderData: keepPreviousData,
    meta: { outside: true },
    retry: false,
  });
  return (
    <section className="preview" aria-label="How the first rows would be read" aria-busy={isPlaceholderData}>
      <h4>How the first rows would be read</h4>
      {error ? (
        <p role="alert" className="data-failed">
          {failureMessage(error)}
        </p>
      ) : data ? (
        <Preview preview={data} />
      ) : (
        <Skeleton lines={4} label="Reading the first rows" />
      )}
    </section>
  );
}

function Preview({ preview }: { preview: DataPreview }) {
  const columns = previewColumns(preview);
  if (preview.first.length === 0) return <p className="preview-counts">{previewText(preview)}</p>;
  return (
    <>
      <p className="preview-counts">{previewText(preview)}</p>
      <Problems problems={preview.problems.slice(0, PROBLEMS_AT_ONCE)} />
      {preview.problems.length > PROBLEMS_AT_ONCE && (
        <details className="preview-more">
          <summary>{formatCount(preview.problems.length - PROBLEMS_AT_ONCE)} more</summary>
          <Problems problems={preview.problems.slice(PROBLEMS_AT_ONCE)} />
        </details>
      )}
      {/* The table scrolls on its own, so the keyboard must reach it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="sample-table" tabIndex={0} aria-label="First rows as they would be kept">
        <table>
          <thead>
            <tr>
              <th scope="col">Line</th>
              {columns.map((column) => (
                <th key={column} scope="col" data-numeric={column === "value" || undefined}>
                  {columnName(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.first.map(({ line, cells, problem }) => (
              <tr key={line}>
                <td className="preview-line">{formatCount(line)}</td>
                {problem === null ? (
                  columns.map((column) => (
                    <Cell key={column} cell={cells.find((cell) => cell.column === column)} />
                  ))
                ) : (
                  <td colSpan={columns.length} className="preview-left-out">
                    Left out: {problem}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Problems({ problems }: Pick<DataPreview, "problems">) {
  if (problems.length === 0) return null;
  return (
    <ul className="preview-problems">
      {problems.map(({ words, rows, lines }) => (
        <li key={words}>
          {words}{" "}
          <span>
            {formatPlural(rows, "row")}, {lines.length === 1 ? "line" : "lines"}{" "}
            {lines.map(formatCount).join(", ")}
            {rows > lines.length && " …"}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Cell({ cell }: { cell: PreviewCell | undefined }) {
  if (!cell) return <td>{""}</td>;
  const { column, text, unresolved } = cell;
  if (unresolved) {
    return (
      <td>
        {text} <span className="preview-unresolved">no state</span>
      </td>
    );
  }
  return (
    <td data-numeric={column === "value" || undefined}>{column === "value" ? exactAmount(text) : text}</td>
  );
}

function columnName(column: PreviewCell["column"]): string {
  if (column === "code") return "Code";
  return column === "name" ? "Name" : TARGET_NAMES[column];
}
