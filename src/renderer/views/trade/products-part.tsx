import { useId, useState } from "react";
import {
  currencyWords,
  exactAmount,
  percentWords,
  shortAmount,
} from "../../../shared/charts/amount-words.ts";
import { RankedBars } from "../../../shared/charts/ranked-bars.tsx";
import { formatTradePoint } from "../../../shared/domain/trade-point.ts";
import type { TradePointKey } from "../../../shared/domain/trade-point.ts";
import type { ProductsAnswer } from "../../../shared/domain/trade.ts";
import { nameOf } from "../../app/evidence/state-words.ts";
import { failureMessage } from "../../app/failure-message.ts";
import { useChartTheme } from "../../app/theme.tsx";
import { useProducts } from "../../app/trade-queries.ts";
import { useSelection } from "../../app/use-selection.ts";
import { Button } from "../../ui/button.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { SortableTable } from "../../ui/sortable-table.tsx";
import { useSize } from "../../ui/use-size.ts";
import { flowTitle } from "./trade-titles.ts";

const FIRST = 10;

/** What a reported value is made of: chapters of the Harmonized System, or that the file does not say. */
export function ProductsPart({ point, asTable }: { point: TradePointKey; asTable: boolean }) {
  const products = useProducts(point);
  const title = `Products in ${flowTitle(point)}, ${point.year}`;
  const answer = products.data;
  return (
    <section className="trade-part" aria-label={title} data-stale={products.isPlaceholderData || undefined}>
      <header className="trade-part-head">
        <div>
          <h2>{title}</h2>
          {answer && answer.chapters.length > 0 && <p>{subtitle(answer, point)}</p>}
        </div>
      </header>
      {products.error && <p className="failure">{failureMessage(products.error)}</p>}
      {!answer && !products.error && <Skeleton lines={4} label="Loading products" />}
      {answer && answer.chapters.length === 0 && (
        <p className="quiet">The file gives this value as a total only, without products.</p>
      )}
      {answer && answer.chapters.length > 0 && (
        <Chapters answer={answer} point={point} title={title} asTable={asTable} />
      )}
    </section>
  );
}

function subtitle({ classification, currency }: ProductsAnswer, { reporter }: TradePointKey): string {
  const by =
    classification === null ? "Chapters of the Harmonized System" : `HS chapters (${classification})`;
  return `${by}, nominal ${currencyWords(currency)}, as ${nameOf(reporter)} reports`;
}

interface ChaptersProps {
  answer: ProductsAnswer;
  point: TradePointKey;
  title: string;
  asTable: boolean;
}

function Chapters({ answer, point, title, asTable }: ChaptersProps) {
  const id = useId();
  const theme = useChartTheme();
  const { selection, select } = useSelection();
  const [sizeRef, { width }] = useSize();
  const [all, setAll] = useState(false);
  const idOf = (chapter: string) => formatTradePoint([{ ...point, chapter }]);
  const open = (chapter: string) => select({ kind: "trade-point", id: idOf(chapter) });
  const named = answer.chapters.map((one) => ({
    ...one,
    label: [one.chapter, one.name].filter(Boolean).join(" "),
  }));
  const shown = all ? named : named.slice(0, FIRST);
  const leader = named[0];
  if (asTable) {
    return (
      <SortableTable
        caption={title}
        columns={[
          { heading: "Chapter" },
          { heading: `Value, ${currencyWords(answer.currency)}`, numeric: true },
          { heading: "Share", numeric: true },
          { heading: "Rows", numeric: true },
        ]}
        rows={named.map(({ chapter, label, value, sharePercent, rows }) => ({
          key: chapter,
          cells: [label, exactAmount(value), sharePercent === null ? "" : percentWords(sharePercent), rows],
          order: [label, Number(value), sharePercent ?? 0, rows],
        }))}
        openColumn={0}
        onOpen={open}
      />
    );
  }
  return (
    <div className="trade-bars" ref={sizeRef}>
      {width > 0 && (
        <RankedBars
          id={id}
          name={title}
          altText={`${title}: ${named.length} chapters${leader ? `, the largest ${leader.label} with ${shortAmount(leader.value)}` : ""}.`}
          bars={shown.map(({ chapter, label, value, sharePercent }) => ({
            key: chapter,
            label,
            value: Number(value),
            words: `${shortAmount(value)}${sharePercent === null ? "" : ` · ${percentWords(sharePercent)}`}`,
            exact: `${exactAmount(value)} ${currencyWords(answer.currency)}`,
          }))}
          theme={theme}
          width={width}
          selected={named.find(({ chapter }) => selection?.id === idOf(chapter))?.chapter ?? null}
          onSelect={open}
        />
      )}
      {named.length > FIRST && (
        <Button size="small" tone="quiet" onClick={() => setAll((old) => !old)}>
          {all ? "Show fewer" : `Show all ${named.length} chapters`}
        </Button>
      )}
    </div>
  );
}
