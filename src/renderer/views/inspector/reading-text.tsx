import { memo, useMemo } from "react";
import type { ArticleDetail } from "../../../shared/contract/corpus-contract.ts";
import type { TextSpan } from "../../../shared/domain/evidence.ts";
import type { EvidenceItem } from "../../app/evidence/evidence-items.ts";
import { ReadingRun } from "../../app/evidence/reading-run.tsx";
import type { ReadingRunProps } from "../../app/evidence/reading-run.tsx";
import { countLines, readSections } from "./reading-sections.ts";
import type { Paint } from "../../app/evidence/reading-segments.ts";
import type { Section } from "./reading-sections.ts";

interface ReadingTextProps {
  article: ArticleDetail;
  paints: readonly Paint[];
  /** The block that stands in the headline and is left out here. */
  headline: TextSpan | null;
  items: readonly EvidenceItem[];
  active: string | null;
  onActivate: (id: string) => void;
}

/** The main text as blocks, evidence and search hits marked, boilerplate folded away with its reason unless a search found its words only there. */
export const ReadingText = memo(function ReadingText(props: ReadingTextProps) {
  const { article, paints, headline, items, active, onActivate } = props;
  const { text, blocks } = article;
  const sections = useMemo(
    () =>
      readSections(text, blocks).filter(
        (section) => section.kind === "boilerplate" || section.span.start !== headline?.start,
      ),
    [text, blocks, headline],
  );
  return (
    <div className="reading-text" lang={article.language}>
      {sections.map((section) => (
        <SectionView
          key={section.kind === "block" ? section.span.start : section.spans[0]?.start}
          section={section}
          run={{ text, paints, items, active, onActivate }}
        />
      ))}
    </div>
  );
});

type SectionRun = Omit<ReadingRunProps, "span">;

function SectionView({ section, run }: { section: Section; run: SectionRun }) {
  if (section.kind === "boilerplate") return <Boilerplate section={section} run={run} />;
  const content = <ReadingRun {...run} span={section.span} />;
  switch (section.label) {
    case "title":
      return <p className="block-title">{content}</p>;
    case "heading":
      return <h3 className="block-heading">{content}</h3>;
    case "dateline":
    case "paragraph":
      return <p>{content}</p>;
    case "list":
      return <p className="block-list">{content}</p>;
  }
}

function Boilerplate({
  section,
  run,
}: {
  section: Extract<Section, { kind: "boilerplate" }>;
  run: SectionRun;
}) {
  const lines = countLines(run.text, section.spans);
  const hits = run.paints.filter(
    ({ kind, span }) =>
      kind === "hit" && section.spans.some(({ start, end }) => span.start < end && span.end > start),
  );
  const onlyHere = hits.length > 0 && hits.length === run.paints.filter(({ kind }) => kind === "hit").length;
  return (
    <details className="boilerplate" lang="en" open={onlyHere}>
      <summary>
        {lines === 1 ? "1 line" : `${lines} lines`} labelled boilerplate
        <span className="fold-word">: show</span>
      </summary>
      {section.reasons.length > 0 && <p className="boilerplate-reason">{section.reasons.join(" ")}</p>}
      {section.spans.map((span) => (
        <p key={span.start} className="boilerplate-line">
          <ReadingRun {...run} span={span} paints={hits} items={[]} />
        </p>
      ))}
    </details>
  );
}
