import { keepPreviousData, useInfiniteQuery, useQueries, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Dataset } from "../../shared/domain/data-file.ts";
import { encodeLens } from "../../shared/domain/lens.ts";
import type { Lens } from "../../shared/domain/lens.ts";
import type { Iso3 } from "../../shared/domain/state-code.ts";
import type { TradePointKey } from "../../shared/domain/trade-point.ts";
import type { PairAnswer, TradeMeasure, TradeRecord } from "../../shared/domain/trade.ts";
import { paged } from "./queries.ts";
import type { PagedRows } from "./queries.ts";
import { useClient } from "./services.tsx";
import { useCalmLens } from "./use-calm-lens.ts";

const CALM = { placeholderData: keepPreviousData, staleTime: 60_000 } as const;
/** Names every answer about trade. */
const TRADE = "trade";

export interface PartnersChoice {
  year: number | null;
  measure: TradeMeasure;
  dataset: Dataset | null;
}

/** The focus state's partners in a year, the latest when null, largest first. */
export function usePartners(lens: Lens, choice: PartnersChoice, enabled = true) {
  const client = useClient();
  const calm = useCalmLens(lens);
  return useQuery({
    queryKey: [TRADE, "partners", encodeLens(calm), choice],
    queryFn: ({ signal }) => client.trade.partners({ lens: calm, ...choice }, { signal }),
    enabled,
    ...CALM,
  });
}

export interface PairChoice {
  dataset: Dataset | null;
  tolerancePercent: number;
}

/** The trade with each of some partners, in their order. */
export function usePairs(lens: Lens, partners: readonly Iso3[], choice: PairChoice) {
  const client = useClient();
  const calm = useCalmLens(lens);
  return useQueries({
    queries: partners.map((partner) => ({
      queryKey: [TRADE, "pair", encodeLens(calm), partner, choice],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        client.trade.pair({ lens: calm, partner, ...choice }, { signal }),
      // Another tolerance flags anew what is drawn already; another partner's numbers must not stand in.
      placeholderData: (previous: PairAnswer | undefined) =>
        previous?.partner === partner && previous.focus === calm.focus ? previous : undefined,
      staleTime: 60_000,
    })),
  });
}

/** What a reported value is made of, by chapters of the Harmonized System. */
export function useProducts({ dataset, reporter, partner, flow, year }: TradePointKey) {
  const client = useClient();
  const input = { dataset, reporter, partner, flow, year };
  return useQuery({
    queryKey: [TRADE, "products", input],
    queryFn: ({ signal }) => client.trade.products(input, { signal }),
    ...CALM,
  });
}

/** Rows of files behind a reported value, the current ones first. */
export function useTradeRecords(key: TradePointKey): PagedRows<TradeRecord> {
  const client = useClient();
  const query = useInfiniteQuery({
    queryKey: [TRADE, "records", key],
    queryFn: ({ signal, pageParam }) =>
      client.trade.records({ ...key, cursor: pageParam, limit: 50 }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    staleTime: 60_000,
  });
  const rows = useMemo(() => query.data?.pages.flatMap((page) => page.rows) ?? [], [query.data]);
  return paged(query, rows);
}
