import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import type { QueueFilter, QueueSort } from "../../shared/contract/review-contract.ts";
import type { Decision } from "../../shared/contract/review-contract.ts";
import { encodeLens } from "../../shared/domain/lens.ts";
import type { Lens } from "../../shared/domain/lens.ts";
import type { LogEntry, RecordChange, ReviewRecord } from "../../shared/domain/review.ts";
import { paged } from "./queries.ts";
import type { PagedRows } from "./queries.ts";
import { useClient } from "./services.tsx";
import { useCalmLens } from "./use-calm-lens.ts";

const CALM = { placeholderData: keepPreviousData, staleTime: 60_000 } as const;
/** Names every answer about the review, so that a decision fetches all of them anew. */
const REVIEW = "review";

export function useReviewQueue(lens: Lens, filter: QueueFilter, sort: QueueSort): PagedRows<ReviewRecord> {
  const client = useClient();
  const calm = useCalmLens(lens);
  const query = useInfiniteQuery({
    queryKey: [REVIEW, "queue", encodeLens(calm), filter, sort],
    queryFn: ({ signal, pageParam }) =>
      client.review.queue({ lens: calm, filter, sort, cursor: pageParam, limit: 100 }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    ...CALM,
  });
  const rows = useMemo(() => query.data?.pages.flatMap((page) => page.rows) ?? [], [query.data]);
  return paged(query, rows);
}

export function useReviewRecord(id: string | null) {
  const client = useClient();
  return useQuery({
    queryKey: [REVIEW, "record", id],
    queryFn: ({ signal }) => client.review.record({ id: id ?? "" }, { signal }),
    enabled: id !== null,
    staleTime: 60_000,
  });
}

/** How many records of every rule stand in each state of review. */
export function useRuleCounts(lens: Lens) {
  const client = useClient();
  const calm = useCalmLens(lens);
  return useQuery({
    queryKey: [REVIEW, "rules", encodeLens(calm)],
    queryFn: ({ signal }) => client.review.rules({ lens: calm }, { signal }),
    ...CALM,
  });
}

/** How many records pass a filter, without the records. */
export function useRecordCount(lens: Lens, filter: QueueFilter) {
  const client = useClient();
  return useQuery({
    queryKey: [REVIEW, "count", encodeLens(lens), filter],
    queryFn: async ({ signal }) =>
      (await client.review.queue({ lens, filter, sort: "surest", limit: 1 }, { signal })).total,
    ...CALM,
  });
}

/** What was done, newest first; of one record where an id is given. */
export function useReviewLog(recordId: string | null): Omit<PagedRows<LogEntry>, "total"> {
  const client = useClient();
  const query = useInfiniteQuery({
    queryKey: [REVIEW, "log", recordId],
    queryFn: ({ signal, pageParam }) =>
      client.review.log({ recordId, cursor: pageParam, limit: recordId === null ? 100 : 20 }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    staleTime: 60_000,
  });
  const rows = useMemo(() => query.data?.pages.flatMap((page) => page.rows) ?? [], [query.data]);
  return paged(query, rows);
}

/** The happening that an event reports, with every report of it. */
export function useOccurrence(eventId: string) {
  const client = useClient();
  return useQuery({
    queryKey: [REVIEW, "occurrence", eventId],
    queryFn: ({ signal }) => client.review.occurrence({ eventId }, { signal }),
    staleTime: 60_000,
  });
}

/** What an event may be one happening with, nearest first. */
export function useNeighbours(eventId: string) {
  const client = useClient();
  return useQuery({
    queryKey: [REVIEW, "neighbours", eventId],
    queryFn: ({ signal }) => client.review.neighbours({ eventId }, { signal }),
    staleTime: 60_000,
  });
}

/** Other figures of the same trade, and what they do not agree on. */
export function useFigures(statementId: string) {
  const client = useClient();
  return useQuery({
    queryKey: [REVIEW, "figures", statementId],
    queryFn: ({ signal }) => client.review.figures({ statementId }, { signal }),
    staleTime: 60_000,
  });
}

export interface ReviewEdits {
  decide: (ids: readonly string[], decision: Decision) => Promise<number>;
  edit: (id: string, record: RecordChange) => Promise<ReviewRecord>;
  acceptRule: (rule: string, lens: Lens, minimumConfidence: number) => Promise<number>;
  /** Says that events are one happening. */
  merge: (eventIds: readonly string[]) => Promise<unknown>;
  /** Says that an event is a happening of its own. */
  split: (eventId: string) => Promise<unknown>;
  /** What was taken back, null when there was nothing. */
  undo: () => Promise<string | null>;
  /** Fetches every answer about the review anew; resolves when those on screen are there. */
  refresh: () => Promise<void>;
}

/** The analyst's decisions; each is one edit that can be undone. They throw what the core refuses. */
export function useReviewEdits(): ReviewEdits {
  const client = useClient();
  const queries = useQueryClient();
  return useMemo(
    () => ({
      decide: async (ids, decision) => (await client.review.decide({ ids: [...ids], decision })).changed,
      edit: (id, record) => client.review.edit({ id, record }),
      acceptRule: async (rule, lens, minimumConfidence) =>
        (await client.review.acceptRule({ rule, lens, minimumConfidence })).changed,
      merge: (eventIds) => client.review.merge({ eventIds: [...eventIds] }),
      split: (eventId) => client.review.split({ eventId }),
      undo: async () => (await client.edits.undo()).done,
      refresh: () => queries.invalidateQueries({ queryKey: [REVIEW] }),
    }),
    [client, queries],
  );
}
