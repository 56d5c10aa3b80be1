import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type { DataNoticeKind } from "../../../shared/domain/data-file.ts";
import type { DemarcheClient } from "../client.ts";
import { useClient } from "../services.tsx";

/** Every data file ever read, the newest first. */
export function useDataFiles() {
  const client = useClient();
  return useQuery({
    queryKey: ["data-files"],
    queryFn: ({ signal }) => client.data.files(undefined, { signal }),
  });
}

/** What there is to know about a file, page by page. */
export function useDataNotices(fileId: string, kind: DataNoticeKind | null) {
  const client = useClient();
  return useInfiniteQuery({
    queryKey: ["data-notices", fileId, kind],
    queryFn: ({ signal, pageParam }) =>
      client.data.notices({ fileId, kind, cursor: pageParam, limit: 100 }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}

/** A row as it stands in its file. */
export function useDataRow(fileId: string, line: number) {
  const client = useClient();
  return useQuery({
    queryKey: ["data-row", fileId, line],
    queryFn: ({ signal }) => client.data.row({ fileId, line }, { signal }),
  });
}

/** What a file is by its first bytes, looked at anew each time it is asked. A failure is told once and not tried again. */
export function recognitionQuery(client: DemarcheClient, path: string) {
  return {
    queryKey: ["data-recognition", path],
    queryFn: ({ signal }: { signal: AbortSignal }) => client.data.recognise({ path }, { signal }),
    meta: { outside: true },
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  };
}
