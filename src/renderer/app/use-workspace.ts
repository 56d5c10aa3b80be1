import { useQuery } from "@tanstack/react-query";
import { useClient } from "./services.tsx";

/** The open workspace: name, place, counts. */
export function useWorkspace() {
  const client = useClient();
  return useQuery({
    queryKey: ["workspace"],
    queryFn: ({ signal }) => client.workspace.info(undefined, { signal }),
  });
}

export function useRecentWorkspaces() {
  const client = useClient();
  return useQuery({
    queryKey: ["recent"],
    queryFn: ({ signal }) => client.workspace.recent(undefined, { signal }),
  });
}
