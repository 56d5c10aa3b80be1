import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import type { RollCallSort } from "../../shared/contract/votes-contract.ts";
import { encodeLens } from "../../shared/domain/lens.ts";
import type { Lens } from "../../shared/domain/lens.ts";
import type { RollCallRow, VoteFilter, VoteLink } from "../../shared/domain/roll-call.ts";
import type { Iso3 } from "../../shared/domain/state-code.ts";
import { paged } from "./queries.ts";
import type { PagedRows } from "./queries.ts";
import { useClient } from "./services.tsx";
import { useCalmLens } from "./use-calm-lens.ts";

const CALM = { placeholderData: keepPreviousData, staleTime: 60_000 } as const;
/** Names every answer about votes, so that a decision fetches all of them anew. */
const VOTES = "votes";

/** Agreement with the focus state over the lens's time, and by year with the states named. */
export function useAgreement(lens: Lens, filter: VoteFilter, years: readonly Iso3[], enabled = true) {
  const client = useClient();
  const calm = useCalmLens(lens);
  return useQuery({
    queryKey: [VOTES, "agreement", encodeLens(calm), filter, years],
    queryFn: ({ signal }) => client.votes.agreement({ lens: calm, filter, years: [...years] }, { signal }),
    enabled,
    ...CALM,
  });
}

export interface RollCallChoice {
  filter: VoteFilter;
  states: readonly Iso3[];
  sort: RollCallSort;
  words: string;
}

export function useRollCalls(lens: Lens, choice: RollCallChoice): PagedRows<RollCallRow> {
  const client = useClient();
  const calm = useCalmLens(lens);
  const { filter, states, sort, words } = choice;
  const query = useInfiniteQuery({
    queryKey: [VOTES, "roll-calls", encodeLens(calm), filter, states, sort, words],
    queryFn: ({ signal, pageParam }) =>
      client.votes.rollCalls(
        { lens: calm, filter, states: [...states], sort, words, cursor: pageParam, limit: 100 },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    ...CALM,
  });
  const rows = useMemo(() => query.data?.pages.flatMap((page) => page.rows) ?? [], [query.data]);
  return paged(query, rows);
}

export function useRollCall(id: string) {
  const client = useClient();
  return useQuery({
    queryKey: [VOTES, "roll-call", id],
    queryFn: ({ signal }) => client.votes.rollCall({ id }, { signal }),
    staleTime: 60_000,
  });
}

/** What articles say of votes, with the roll calls that may be meant. */
export function useVoteLinks(lens: Lens) {
  const client = useClient();
  const calm = useCalmLens(lens);
  return useQuery({
    queryKey: [VOTES, "links", encodeLens(calm)],
    queryFn: ({ signal }) => client.votes.links({ lens: calm }, { signal }),
    ...CALM,
  });
}

/** Links a statement to a roll call; one edit that can be undone. It throws what the core refuses. */
export function useLinkVote(): (statementId: string, decision: VoteLink["decision"]) => Promise<VoteLink> {
  const client = useClient();
  const queries = useQueryClient();
  return useMemo(
    () => async (statementId, decision) => {
      const link = await client.votes.link({ statementId, decision });
      await queries.invalidateQueries({ queryKey: [VOTES] });
      return link;
    },
    [client, queries],
  );
}
