import { currencyWords, exactAmount, shortAmount } from "../../../shared/charts/amount-words.ts";
import { DATASET_WORDS, flowWords, valuationWords } from "../../../shared/charts/trade-words.ts";
import { parseTradePoint } from "../../../shared/domain/trade-point.ts";
import type { TradePointKey } from "../../../shared/domain/trade-point.ts";
import type { TradeRecord } from "../../../shared/domain/trade.ts";
import { ShaButton } from "../../app/data-files/sha-button.tsx";
import { useOpenDataRow } from "../../app/data-files/use-open-data-row.ts";
import { nameOf } from "../../app/evidence/state-words.ts";
import { failureMessage } from "../../app/failure-message.ts";
import { formatPlural, sentenceCase } from "../../app/format.ts";
import { useTradeRecords } from "../../app/trade-queries.ts";
import { Button } from "../../ui/button.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { recordCommodity, recordedValue } from "./trade-record-words.ts";
import "./trade-point.css";

/** The rows of files behind one reported value, or behind the several that a total, balance or year is made of. */
export function TradePointPane({ id }: { id: string }) {
  const points = parseTradePoint(id);
  if (points.length === 0) {
    return <p className="failure inspector-wait">This address names no reported value.</p>;
  }
  return (
    <article className="trade-point">
      {points.map((point) => (
        <PointPart key={JSON.stringify(point)} point={point} />
      ))}
    </article>
  );
}

function PointPart({ point }: { point: TradePointKey }) {
  const { rows, total, isPending, error, hasMore, fetchMore } = useTradeRecords(point);
  const current = rows.filter((row) => row.current);
  const replaced = rows.filter((row) => !row.current);
  const value = recordedValue(rows, hasMore);
  const title = pointTitle(point);
  return (
    <section className="trade-point-part" aria-label={title}>
      <header>
        <p className="overline">
          {DATASET_WORDS[point.dataset]}, as {nameOf(point.reporter)} reports
        </p>
        <h2 className="headline">{title}</h2>
        {value && (
          <p className="trade-point-value">
            {shortAmount(value.amount)}{" "}
            <span className="quiet">
              {currencyWords(value.currency)}, {valuationWords(value.valuation)}
            </span>
          </p>
        )}
      </header>
      {error && <p className="failure">{failureMessage(error)}</p>}
      {isPending && <Skeleton lines={4} label="Loading rows" />}
      {!isPending && !error && rows.length === 0 && (
        <p className="quiet">No file has a row for this. That is no data, not zero.</p>
      )}
      {current.length > 0 && (
        <>
          <h3 className="section-heading">{formatPlural(total - replaced.length, "row")} behind it</h3>
          <RecordList rows={current} />
        </>
      )}
      {replaced.length > 0 && (
        <>
          <h3 className="section-heading">Superseded by a later file</h3>
          <RecordList rows={replaced} />
        </>
      )}
      {hasMore && (
        <Button size="small" tone="quiet" onClick={fetchMore}>
          Show more
        </Button>
      )}
    </section>
  );
}

/** "Exports of Belarus to Kenya, 2020", with the chapter where it is one. */
function pointTitle({ flow, reporter, partner, year, chapter }: TradePointKey): string {
  const of = chapter === null ? "" : `, chapter ${chapter}`;
  return `${sentenceCase(flowWords(flow, nameOf(reporter), nameOf(partner)))}, ${year}${of}`;
}

function RecordList({ rows }: { rows: readonly TradeRecord[] }) {
  return (
    <ul className="trade-records">
      {rows.map((row) => (
        <RecordRow key={`${row.fileId} ${row.line}`} row={row} />
      ))}
    </ul>
  );
}

function RecordRow({ row }: { row: TradeRecord }) {
  const openRow = useOpenDataRow();
  const unit = row.currency ?? "currency not stated";
  return (
    <li data-replaced={!row.current || undefined}>
      <p className="trade-record-head">
        <strong>
          {exactAmount(row.value)} {unit}
        </strong>
        <span>{valuationWords(row.valuation)}</span>
      </p>
      <dl className="facts">
        <dt>In the file</dt>
        <dd>{row.given}</dd>
        <dt>What</dt>
        <dd>{recordCommodity(row)}</dd>
        <dt>File</dt>
        <dd>
          {row.fileName}, line {row.line}
        </dd>
        {row.source !== null && (
          <>
            <dt>Source</dt>
            <dd>{row.source}</dd>
          </>
        )}
      </dl>
      <div className="trade-record-actions">
        <Button
          size="small"
          aria-label={`Show the row, line ${row.line} of ${row.fileName}`}
          onClick={() => openRow(row.fileId, row.line)}
        >
          Show the row
        </Button>
        <ShaButton sha256={row.sha256} />
      </div>
    </li>
  );
}
