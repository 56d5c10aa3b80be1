import { useCallback, useMemo, useRef, useState } from "react";
import type { ArticleDetail } from "../../../shared/contract/corpus-contract.ts";
import { useCommands } from "../../app/use-commands.ts";
import { ArticleHead } from "./article-head.tsx";
import { ArticleDetails } from "./article-details.tsx";
import { citation, quotation } from "./citation.ts";
import { CopyButton } from "../../ui/copy-button.tsx";
import { readEvidence, stepEvidence } from "../../app/evidence/evidence-items.ts";
import { EvidenceList } from "./evidence-list.tsx";
import { OriginalPane } from "./original-pane.tsx";
import { PaneSwitch } from "./pane-switch.tsx";
import type { Pane } from "./pane-switch.tsx";
import { readPaints } from "../../app/evidence/reading-paints.ts";
import { ReadingRun } from "../../app/evidence/reading-run.tsx";
import { headlineSpan } from "./reading-sections.ts";
import { ReadingText } from "./reading-text.tsx";
import { useEvidenceFocus } from "./use-evidence-focus.ts";

interface ArticlePaneProps {
  article: ArticleDetail;
  /** Evidence to show first, at its sentence. */
  startAt: string | null;
}

/** The reader: the article's main text with its evidence, the list of that evidence, and the original. */
export function ArticlePane({ article, startAt }: ArticlePaneProps) {
  const root = useRef<HTMLElement>(null);
  const items = useMemo(() => readEvidence(article), [article]);
  const paints = useMemo(() => readPaints(article, items), [article, items]);
  const headline = useMemo(() => headlineSpan(article.text, article.blocks, article.title), [article]);
  const [pane, setPane] = useState<Pane>("text");
  const { active, activate } = useEvidenceFocus(root, startAt, pane !== "evidence");
  const show = useCallback(
    (id: string) => {
      setPane((old) => (old === "evidence" ? "text" : old));
      activate(id);
    },
    [activate],
  );
  const step = (direction: 1 | -1) => {
    const next = stepEvidence(items, active, direction);
    if (next !== null) show(next);
  };
  useCommands([
    { id: "reader.next", title: "Next evidence", section: "Reader", keys: ["n"], run: () => step(1) },
    {
      id: "reader.previous",
      title: "Previous evidence",
      section: "Reader",
      keys: ["p"],
      run: () => step(-1),
    },
  ]);
  const current = items.find(({ id }) => id === active);
  const quote = current && article.text.slice(current.sentence.start, current.sentence.end);
  return (
    <article className="reader" ref={root} data-pane={pane}>
      <ArticleHead
        article={article}
        headline={
          headline ? (
            <ReadingRun
              text={article.text}
              span={headline}
              paints={paints}
              items={items}
              active={active}
              onActivate={show}
            />
          ) : (
            article.title
          )
        }
      />
      <PaneSwitch pane={pane} evidence={items.length} onChange={setPane} onStep={step} />
      <div className="reader-columns">
        <div className="reader-main">
          <ReadingText
            article={article}
            paints={paints}
            headline={headline}
            items={items}
            active={active}
            onActivate={show}
          />
        </div>
        <aside className="reader-margin" aria-label="Evidence">
          <EvidenceList items={items} active={active} onActivate={show} />
        </aside>
        {pane === "original" && (
          <div className="reader-original">
            <OriginalPane article={article} />
          </div>
        )}
      </div>
      <footer className="reader-foot">
        <div className="reader-actions">
          <CopyButton label="Copy citation" text={citation(article)} />
          {quote !== undefined && <CopyButton label="Copy quote" text={quotation(quote, article)} />}
        </div>
        <ArticleDetails article={article} />
      </footer>
    </article>
  );
}
