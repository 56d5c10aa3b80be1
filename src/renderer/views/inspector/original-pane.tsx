import type { ArticleDetail } from "../../../shared/contract/corpus-contract.ts";

/** The original as it was imported: sanitised markup in a frame that runs and fetches nothing, or the raw text. */
export function OriginalPane({ article }: { article: Pick<ArticleDetail, "safeHtml" | "text" | "title"> }) {
  if (article.safeHtml !== null) {
    return (
      <iframe
        className="original-frame"
        sandbox=""
        srcDoc={article.safeHtml}
        title={`Original of “${article.title}”`}
        referrerPolicy="no-referrer"
      />
    );
  }
  return (
    // A long text scrolls on its own, so the keyboard must reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <pre className="original-text" tabIndex={0} aria-label="Original text">
      {article.text}
    </pre>
  );
}
