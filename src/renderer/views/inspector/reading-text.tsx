import { memo, useMemo } from "react";
import type { ArticleDetail } from "../../../shared/contract/corpus-contract.ts";
import type { TextSpan } from "../../../shared/domain/evidence.ts";
import type { EvidenceItem } from "./evidence-items.ts";
import { ReadingRun } from "./reading-run.tsx";
import type { ReadingRunProps } from "./reading-run.tsx";
import { countLines, readSections } from "./reading-sections.ts";
import type { Paint } from "./reading-segments.ts";
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

/** The main text as blocks, evidence and search hits marked, boilerplate folded away with its reason. */
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

function SectionView({ section, run }: { section: Section; run: Omit<ReadingRunProps, "span"> }) {
  if (section.kind === "boilerplate") return <Boilerplate section={section} text={run.text} />;
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
  text,
}: {
  section: Extract<Section, { kind: "boilerplate" }>;
  text: string;
}) {
  const lines = countLines(text, section.spans);
  return (
    <details className="boilerplate" lang="en">
      <summary>
        {lines === 1 ? "1 line" : `${lines} lines`} labelled boilerplate
        <span className="fold-word">: show</span>
      </summary>
      {section.reasons.length > 0 && <p className="boilerplate-reason">{section.reasons.join(" ")}</p>}
      {section.spans.map(({ start, end }) => (
        <p key={start} className="boilerplate-line">
          {text.slice(start, end)}
        </p>
      ))}
    </details>
  );
}
