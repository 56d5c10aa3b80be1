import { statedValue } from "../../../shared/charts/trade-words.ts";
import type { PairAnswer, StatedFigure } from "../../../shared/domain/trade.ts";
import { readingWords, spanWords } from "../../app/day-words.ts";
import { statementHeading } from "../../app/evidence/evidence-words.ts";
import { nameOf } from "../../app/evidence/state-words.ts";
import { formatDay } from "../../app/format.ts";
import { useSelection } from "../../app/use-selection.ts";
import { SelectField } from "../../ui/select-field.tsx";
import { TOLERANCES } from "./trade-params.ts";

interface StatedListProps {
  answer: PairAnswer;
  onTolerance: (percent: number) => void;
}

const VERDICTS: Record<StatedFigure["check"]["verdict"], string> = {
  agrees: "Agrees",
  differs: "Differs",
  "no-data": "No data",
  "not-comparable": "Not comparable",
};

/** What articles say of this trade, newest year first, each with its sentence and how it compares with the series. */
export function StatedList({ answer, onTolerance }: StatedListProps) {
  const { stated, gaps, tolerancePercent } = answer;
  if (stated.length + gaps.length === 0) return null;
  const newest = stated.toSorted((left, right) => (right.year ?? 0) - (left.year ?? 0));
  const choices = [...new Set([...TOLERANCES, tolerancePercent])].toSorted((left, right) => left - right);
  return (
    <section className="trade-part" aria-label="Stated by articles">
      <header className="trade-part-head">
        <h2>Stated by articles</h2>
        <div className="trade-tolerance">
          <span>Flagged beyond</span>
          <SelectField
            label="Tolerance, in per cent of every reported figure"
            labelHidden
            value={String(tolerancePercent)}
            options={choices.map((percent) => ({ value: String(percent), label: `±${percent}%` }))}
            onChoose={(percent) => onTolerance(Number(percent))}
          />
        </div>
      </header>
      <ul className="stated-list">
        {newest.map((one) => (
          <Stated key={one.statementId} stated={one} />
        ))}
        {gaps.map((gap) => (
          <li key={gap.statementId}>
            <p className="stated-head">
              <strong>No figures</strong>
              <span className="quiet">{gapDate(gap)}</span>
            </p>
            <q className="trade-sentence">{gap.sentence}</q>
            <ArticleLink
              articleId={gap.articleId}
              at={gap.statementId}
              title={gap.articleTitle}
              detail={null}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Stated({ stated }: { stated: StatedFigure }) {
  const { figure, check } = stated;
  const pair = figure.partner === null ? "" : ` of ${nameOf(figure.reporter)} with ${nameOf(figure.partner)}`;
  const detail = [stated.source, stated.published && formatDay(stated.published)].filter(Boolean).join(", ");
  return (
    <li>
      <p className="stated-head">
        <strong>{statedValue(stated)}</strong>
        <span className="quiet">
          {statementHeading(figure)}
          {pair}, {readingWords(figure.date.reading)}
        </span>
        <span className="stated-verdict" data-verdict={check.verdict}>
          {VERDICTS[check.verdict]}
        </span>
      </p>
      <p className="stated-check">{check.words}</p>
      <q className="trade-sentence">{stated.sentence}</q>
      <ArticleLink
        articleId={stated.articleId}
        at={stated.statementId}
        title={stated.articleTitle}
        detail={detail === "" ? null : detail}
      />
    </li>
  );
}

function gapDate({ from, to, edtf }: PairAnswer["gaps"][number]): string {
  if (from !== null && to !== null) return spanWords(from, to);
  return edtf === "XXXX" ? "undated" : edtf;
}

interface ArticleLinkProps {
  articleId: string;
  at: string;
  title: string;
  detail: string | null;
}

function ArticleLink({ articleId, at, title, detail }: ArticleLinkProps) {
  const { select } = useSelection();
  return (
    <p className="stated-source">
      <button type="button" onClick={() => select({ kind: "article", id: articleId, at })}>
        {title}
      </button>
      {detail !== null && <span className="quiet"> {detail}</span>}
    </p>
  );
}
