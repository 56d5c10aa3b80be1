import { useRef, useState } from "react";
import type { ReactNode } from "react";
import type { ArticleDetail } from "../../../shared/contract/corpus-contract.ts";
import { useCommands } from "../../app/use-commands.ts";
import { Button } from "../../ui/button.tsx";
import { FactsForm } from "./facts-form.tsx";
import { PublishedLine } from "./published-line.tsx";

/** What the article says of itself, and the ways to correct it; `headline` is its title with the evidence in it. */
export function ArticleHead({ article, headline }: { article: ArticleDetail; headline: ReactNode }) {
  const [correcting, setCorrecting] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  useCommands([
    {
      id: "article.correct",
      title: "Correct this article",
      section: "Reader",
      keys: ["c"],
      keywords: ["title", "source", "outlet", "author", "edit"],
      run: () => setCorrecting(true),
    },
  ]);
  return (
    <header className="reader-head">
      <h2 className="headline" lang={article.language}>
        {headline}
      </h2>
      <div className="byline">
        <p>{[article.source ?? "Source unknown", article.author].filter(Boolean).join(" · ")}</p>
        <Button
          ref={opener}
          size="small"
          tone="quiet"
          aria-expanded={correcting}
          data-tooltip="Correct title, source or author"
          data-tooltip-key="C"
          onClick={() => setCorrecting((open) => !open)}
        >
          Correct
        </Button>
      </div>
      {correcting && (
        <FactsForm
          article={article}
          onLeave={() => {
            setCorrecting(false);
            // The form is gone; the keyboard goes on from here.
            opener.current?.focus();
          }}
        />
      )}
      <PublishedLine article={article} />
    </header>
  );
}
