import { PanelLeft } from "lucide-react";
import { useState } from "react";
import { ArticleSort } from "../../../shared/contract/corpus-contract.ts";
import { FailurePanel } from "../../app/failure-panel.tsx";
import { useArticles, useFacets } from "../../app/queries.ts";
import { useCommands } from "../../app/use-commands.ts";
import { useLens } from "../../app/use-lens.ts";
import { useViewParams } from "../../app/use-view-params.ts";
import { useWorkspace } from "../../app/use-workspace.ts";
import { Welcome } from "../../app/welcome.tsx";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useSize } from "../../ui/use-size.ts";
import { ArticleList } from "./article-list.tsx";
import { CorpusBar } from "./corpus-bar.tsx";
import { CorpusEmpty } from "./corpus-empty.tsx";
import { CorpusHints } from "./corpus-hints.tsx";
import { FacetColumn } from "./facet-column.tsx";
import { useArticleRows } from "./use-article-rows.ts";
import "./corpus.css";
import "./article-row.css";
import "./facets.css";

/** Articles that are looked through for inferred dates, which no lens can ask for. */
const MOST_LOOKED_THROUGH = 5000;

/** Below this the facets lie above the list instead of beside it, and only when asked for. */
const NARROW_PX = 660;

/** The articles of the lens, with facets to narrow it. */
export function CorpusView() {
  const { lens, setLens } = useLens();
  const { params, setParams } = useViewParams();
  const chosenSort = ArticleSort.safeParse(params["sort"]);
  const sort = chosenSort.success ? chosenSort.data : lens.query.trim() ? "relevance" : "newest";
  const articles = useArticles(lens, sort);
  const { data: facets } = useFacets(lens);
  const { data: workspace } = useWorkspace();
  const asked = workspace?.askedDates ?? 0;
  const [askedWanted, setAskedOnly] = useState(false);
  // Once the last date is confirmed there is nothing left to keep to.
  const askedOnly = askedWanted && asked > 0;
  const [sizeRef, { width }] = useSize();
  const [beside, setBeside] = useState(true);
  const [above, setAbove] = useState(false);
  const isNarrow = width < NARROW_PX;
  const facetsOpen = isNarrow ? above : beside;
  const setFacetsOpen = isNarrow ? setAbove : setBeside;
  const rows = askedOnly ? articles.rows.filter(({ published }) => published?.inferred) : articles.rows;
  const list = useArticleRows(rows);
  useCommands([
    {
      id: "corpus.next",
      title: "Next article",
      section: "Corpus",
      keys: ["j"],
      ownKeys: ["arrowdown"],
      run: () => list.move(1, false),
    },
    {
      id: "corpus.previous",
      title: "Previous article",
      section: "Corpus",
      keys: ["k"],
      ownKeys: ["arrowup"],
      run: () => list.move(-1, false),
    },
    {
      id: "corpus.delete",
      title: "Delete the chosen articles",
      section: "Corpus",
      run: list.deleteRows,
    },
    {
      id: "corpus.facets",
      title: facetsOpen ? "Hide the facets" : "Show the facets",
      section: "Corpus",
      keys: ["f"],
      run: () => setFacetsOpen((old) => !old),
    },
  ]);
  if (workspace?.articles === 0) return <Welcome />;
  const mayFetch = !askedOnly || (rows.length < asked && articles.rows.length < MOST_LOOKED_THROUGH);
  // Rows that are there stay, should only fetching them anew have failed.
  const failed = articles.rows.length === 0 ? articles.error : null;
  const nothing = !articles.isPending && articles.total === 0;
  return (
    <div className="corpus" ref={sizeRef} data-narrow={isNarrow || undefined}>
      {facetsOpen && !failed && <FacetColumn facets={facets} lens={lens} setLens={setLens} />}
      <section className="corpus-main" aria-label="Articles">
        <h1 className="visually-hidden">Corpus</h1>
        <CorpusBar
          total={failed || articles.isPending ? null : articles.total}
          shown={askedOnly ? rows.length : null}
          chosen={list.chosen.length}
          sort={sort}
          onSort={(next) => setParams({ sort: next })}
          onDelete={list.deleteRows}
          onChooseNone={list.chooseNone}
          toggle={
            <IconButton
              label={facetsOpen ? "Hide the facets" : "Show the facets"}
              hint="F"
              aria-pressed={facetsOpen}
              onClick={() => setFacetsOpen((old) => !old)}
            >
              <PanelLeft />
            </IconButton>
          }
        />
        <CorpusHints
          total={articles.total}
          didYouMean={articles.didYouMean}
          onQuery={(query) => setLens((old) => ({ ...old, query }))}
          askedOnly={askedOnly}
          onAskedOnly={setAskedOnly}
        />
        {failed ? (
          <FailurePanel what="The list of articles" error={failed} onRetry={articles.refetch} />
        ) : articles.isPending ? (
          <Skeleton lines={12} label="Loading the articles" />
        ) : nothing ? (
          <CorpusEmpty facets={facets} />
        ) : askedOnly && rows.length === 0 && !articles.isFetching ? (
          <EmptyState
            title="No article with an inferred date passes the lens"
            actions={<Button onClick={() => setAskedOnly(false)}>Show all articles</Button>}
          />
        ) : (
          <ArticleList
            rows={rows}
            loaded={articles.rows.length}
            total={askedOnly ? rows.length : articles.total}
            selection={list.selection}
            currentId={list.openId}
            stale={articles.isPlaceholderData}
            onRowClick={list.onRowClick}
            onKey={list.onKey}
            onFocus={list.onFocus}
            onEnd={() => mayFetch && articles.fetchMore()}
            listRef={list.listRef}
          />
        )}
      </section>
    </div>
  );
}
