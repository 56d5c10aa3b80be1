import type { ArticleDetail } from "../../../shared/contract/corpus-contract.ts";
import { formatDay } from "../../app/format.ts";

const FORMAT_WORDS: Record<ArticleDetail["format"], string> = {
  text: "plain text",
  markdown: "Markdown",
  html: "HTML",
};

/** Where the article comes from: file, hash, day of import, encoding. */
export function ArticleDetails({ article }: { article: ArticleDetail }) {
  return (
    <details className="article-details">
      <summary>File and import</summary>
      <dl>
        <dt>File</dt>
        <dd className="path">{article.path}</dd>
        {article.url !== null && (
          <>
            <dt>Address</dt>
            <dd className="path">{article.url}</dd>
          </>
        )}
        <dt>Imported</dt>
        <dd>{formatDay(article.importedAt.slice(0, 10))}</dd>
        <dt>Format</dt>
        <dd>
          {FORMAT_WORDS[article.format]}, {article.charset}
        </dd>
        <dt>Hash</dt>
        <dd className="path">{article.hash}</dd>
      </dl>
    </details>
  );
}
