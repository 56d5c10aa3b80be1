import type { ComponentProps } from "react";
import type { ArticleHit } from "../../../shared/contract/corpus-contract.ts";
import { VirtualListBox } from "../../ui/virtual-list-box.tsx";
import { ArticleRow } from "./article-row.tsx";

type ListProps = Omit<
  ComponentProps<typeof VirtualListBox<ArticleHit>>,
  "label" | "idOf" | "renderRow" | "rowClassName" | "estimateHeight"
>;

const ROW_PX = 92;

/** The articles that the lens shows. */
export function ArticleList(props: ListProps) {
  return (
    <VirtualListBox
      {...props}
      label="Articles"
      idOf={articleId}
      renderRow={(hit) => <ArticleRow hit={hit} />}
      rowClassName="article-row"
      estimateHeight={ROW_PX}
    />
  );
}

function articleId({ id }: ArticleHit): string {
  return id;
}
