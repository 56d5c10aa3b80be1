import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ArticleHit, ArticleSort } from "../../shared/contract/corpus-contract.ts";
import { encodeLens } from "../../shared/domain/lens.ts";
import type { Lens } from "../../shared/domain/lens.ts";
import type { EventSummary, LaneKind, MapMeasure } from "../../shared/domain/outreach.ts";
import { useClient } from "./services.tsx";
import { useCalmLens } from "./use-calm-lens.ts";

/**
 * Answers stay on screen while the next ones are fetched, so that views do not flicker (`isPlaceholderData` tells).
 * They are fetched anew when the workspace changes.
 */
const CALM = { placeholderData: keepPreviousData, staleTime: 60_000 } as const;

/** A list that grows: `rows` are those fetched so far, `total` counts all. */
export interface PagedRows<Row> {
  rows: readonly Row[];
  total: number;
  isPending: boolean;
  isFetching: boolean;
  isPlaceholderData: boolean;
  error: Error | null;
  hasMore: boolean;
  /** Fetches the next page unless it is under way. */
  fetchMore: () => void;
  refetch: () => void;
}

export function useFacets(lens: Lens) {
  const client = useClient();
  const calm = useCalmLens(lens);
  return useQuery({
    queryKey: ["facets", encodeLens(calm)],
    queryFn: ({ signal }) => client.articles.facets({ lens: calm }, { signal }),
    ...CALM,
  });
}

/** `didYouMean` is a query that would find more, null when there is none. */
export function useArticles(
  lens: Lens,
  sort: ArticleSort,
): PagedRows<ArticleHit> & { didYouMean: string | null } {
  const client = useClient();
  const calm = useCalmLens(lens);
  const query = useInfiniteQuery({
    queryKey: ["articles", encodeLens(calm), sort],
    queryFn: ({ signal, pageParam }) =>
      client.articles.list({ lens: calm, sort, cursor: pageParam, limit: 100 }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    ...CALM,
  });
  const rows = useMemo(() => query.data?.pages.flatMap((page) => page.rows) ?? [], [query.data]);
  return { ...paged(query, rows), didYouMean: query.data?.pages[0]?.didYouMean ?? null };
}

/** One article; `query` marks where its words stand in the text. */
export function useArticle(id: string, query: string) {
  const client = useClient();
  return useQuery({
    queryKey: ["article", id, query],
    queryFn: ({ signal }) => client.articles.get({ id, query }, { signal }),
    placeholderData: (previous, previousQuery) => (previousQuery?.queryKey[1] === id ? previous : undefined),
    staleTime: 60_000,
  });
}

export function useEvents(lens: Lens): PagedRows<EventSummary> {
  const client = useClient();
  const calm = useCalmLens(lens);
  const query = useInfiniteQuery({
    queryKey: ["events", encodeLens(calm)],
    queryFn: ({ signal, pageParam }) =>
      client.outreach.events({ lens: calm, cursor: pageParam, limit: 200 }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    ...CALM,
  });
  const rows = useMemo(() => query.data?.pages.flatMap((page) => page.rows) ?? [], [query.data]);
  return paged(query, rows);
}

export function useEvent(id: string) {
  const client = useClient();
  return useQuery({
    queryKey: ["event", id],
    queryFn: ({ signal }) => client.outreach.event({ id }, { signal }),
    staleTime: 60_000,
  });
}

/** No measure asks nothing. */
export function useMap(lens: Lens, measure: MapMeasure | null) {
  const client = useClient();
  const calm = useCalmLens(lens);
  return useQuery({
    queryKey: ["map", encodeLens(calm), measure],
    queryFn: ({ signal }) => client.outreach.map({ lens: calm, measure: measure ?? "events" }, { signal }),
    enabled: measure !== null,
    ...CALM,
  });
}

export interface TimelineChoice {
  lanes: LaneKind;
  /** Days on screen; null shows the lens's range, or all. */
  visible: { from: string; to: string } | null;
  maxMarks?: number;
}

export function useTimeline(lens: Lens, { lanes, visible, maxMarks = 600 }: TimelineChoice) {
  const client = useClient();
  const calm = useCalmLens(lens);
  return useQuery({
    queryKey: ["timeline", encodeLens(calm), lanes, visible, maxMarks],
    queryFn: ({ signal }) => client.outreach.timeline({ lens: calm, lanes, visible, maxMarks }, { signal }),
    ...CALM,
  });
}

/** The evidence over all time; the lens's own time range does not matter and fetches nothing anew. */
export function useHistogram(lens: Lens) {
  const client = useClient();
  const calm = useCalmLens(lens);
  const timeless = { ...calm, from: null, to: null };
  return useQuery({
    queryKey: ["histogram", encodeLens(timeless)],
    queryFn: ({ signal }) => client.outreach.histogram({ lens: timeless }, { signal }),
    ...CALM,
  });
}

export interface PagedQuery {
  data: { pages: { next: string | null; total?: number }[] } | undefined;
  isPending: boolean;
  isFetching: boolean;
  isPlaceholderData: boolean;
  isFetchingNextPage: boolean;
  hasNextPage: boolean;
  error: Error | null;
  fetchNextPage: () => Promise<unknown>;
  refetch: () => Promise<unknown>;
}

export function paged<Row>(query: PagedQuery, rows: readonly Row[]): PagedRows<Row> {
  return {
    rows,
    total: query.data?.pages[0]?.total ?? 0,
    isPending: query.isPending,
    isFetching: query.isFetching,
    isPlaceholderData: query.isPlaceholderData,
    error: query.error,
    hasMore: query.hasNextPage,
    fetchMore: () => {
      if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage();
    },
    refetch: () => void query.refetch(),
  };
}
