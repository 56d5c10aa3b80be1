import { useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState } from "react";
import type { ReplayProgress } from "../../shared/contract/review-contract.ts";
import type { Codebook, ReplayDifference } from "../../shared/domain/review.ts";
import type { DemarcheClient } from "./client.ts";
import { failureMessage } from "./failure-message.ts";
import { followStream } from "./follow-stream.ts";
import { paged } from "./queries.ts";
import type { PagedRows } from "./queries.ts";
import { useClient } from "./services.tsx";
import { useAction } from "./use-action.ts";

/** What the workspace counts as evidence, every rule, and whether the articles were read with older ones. */
export function useCodebook() {
  const client = useClient();
  return useQuery({
    queryKey: ["review", "codebook"],
    queryFn: ({ signal }) => client.review.codebook(undefined, { signal }),
    staleTime: 60_000,
  });
}

export interface ReplayHandle {
  /** Null before anything is known of the replay. */
  progress: ReplayProgress | null;
  /** Why the replay cannot be followed, as when it was begun by a Demarche that has ended since. */
  lost: string | null;
  /** The id of the new replay, null when it cannot begin. */
  start: (codebook: Codebook) => Promise<string | null>;
  cancel: () => Promise<void>;
  apply: () => Promise<void>;
}

interface KnownReplay {
  id: string;
  progress: ReplayProgress | null;
  lost: string | null;
}

async function followReplay(
  client: DemarcheClient,
  id: string,
  signal: AbortSignal,
  tell: (known: KnownReplay) => void,
): Promise<void> {
  try {
    const open = () => client.review.watchReplay({ replayId: id }, { signal });
    await followStream(open, signal, (progress) => tell({ id, progress, lost: null }));
  } catch (error) {
    tell({ id, progress: null, lost: failureMessage(error) });
  }
}

/** One replay of the rules: what it has read so far, and what can be done with it. */
export function useReplay(replayId: string | null): ReplayHandle {
  const client = useClient();
  const queries = useQueryClient();
  const act = useAction();
  const [known, setKnown] = useState<KnownReplay>();
  const stopRef = useRef<AbortController | null>(null);
  useEffect(() => {
    if (replayId === null) return;
    const stop = new AbortController();
    stopRef.current = stop;
    void followReplay(client, replayId, stop.signal, setKnown);
    return () => stop.abort();
  }, [client, replayId]);
  const current = known?.id === replayId ? known : undefined;
  return {
    progress: current?.progress ?? null,
    lost: current?.lost ?? null,
    start: async (codebook) => (await act(() => client.review.startReplay({ codebook })))?.replayId ?? null,
    cancel: async () => {
      if (replayId !== null) await act(() => client.review.cancelReplay({ replayId }));
    },
    apply: async () => {
      if (replayId === null) return;
      const signal = stopRef.current?.signal;
      const applied = act(() => client.review.applyReplay({ replayId }));
      // The stream has ended when the replay was ready; applying it is followed anew, and its end read once more.
      if (signal) void followReplay(client, replayId, signal, setKnown);
      await applied;
      if (signal) await followReplay(client, replayId, signal, setKnown);
      await queries.invalidateQueries();
    },
  };
}

/** What a replay that is ready would change. */
export function useReplayDifferences(replayId: string): PagedRows<ReplayDifference> {
  const client = useClient();
  const query = useInfiniteQuery({
    queryKey: ["replay differences", replayId],
    queryFn: ({ signal, pageParam }) =>
      client.review.replayDifferences({ replayId, cursor: pageParam, limit: 100 }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    staleTime: Infinity,
    retry: false,
  });
  const rows = useMemo(() => query.data?.pages.flatMap((page) => page.rows) ?? [], [query.data]);
  return paged(query, rows);
}
