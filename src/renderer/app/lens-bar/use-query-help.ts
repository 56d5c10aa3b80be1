import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useClient } from "../services.tsx";
import { useDebounced } from "../use-debounced.ts";

const REST_MS = 90;

/** What completes a typed query; asked while `active`. */
export function useSuggestions(text: string, active: boolean) {
  const client = useClient();
  const rested = useDebounced(text, REST_MS);
  const query = useQuery({
    queryKey: ["suggest", rested],
    queryFn: ({ signal }) => client.search.suggest({ text: rested, limit: 8 }, { signal }),
    enabled: active && rested.trim() !== "",
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  });
  return active && text.trim() !== "" ? (query.data ?? []) : [];
}

/** Where a query cannot be read, null where it can; undefined until that is known of this very text. */
export function useQueryCheck(text: string) {
  const client = useClient();
  const rested = useDebounced(text, REST_MS);
  const query = useQuery({
    queryKey: ["check", rested],
    queryFn: ({ signal }) => client.search.check({ query: rested }, { signal }),
    staleTime: Infinity,
    enabled: rested.trim() !== "",
  });
  if (text.trim() === "") return null;
  return rested === text ? query.data : undefined;
}
