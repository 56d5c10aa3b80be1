import { useQueryClient } from "@tanstack/react-query";
import type { Query } from "@tanstack/react-query";
import { createContext, use, useEffect, useState } from "react";
import type { ReactNode } from "react";
import { followChanges } from "./follow-changes.ts";
import type { Changes } from "./follow-changes.ts";
import { useClient } from "./services.tsx";
import { throttle } from "./throttle.ts";

const NOTHING_YET: Changes = { workspaceId: "", importing: null };
const ChangesContext = createContext<Changes>(NOTHING_YET);
const REFRESH_EVERY_MS = 1000;

/** Answers about files outside of the workspace do not change with it. */
function ofTheWorkspace({ meta }: Pick<Query, "meta">): boolean {
  return meta?.["outside"] !== true;
}

/** Which workspace is open and whether it is importing. */
export function useChanges(): Changes {
  return use(ChangesContext);
}

/** Listens to the workspace and refreshes every view's answers when it changes, at most once a second. */
export function ChangesProvider({ children }: { children: ReactNode }) {
  const client = useClient();
  const queries = useQueryClient();
  const [changes, setChanges] = useState(NOTHING_YET);

  useEffect(() => {
    const stop = new AbortController();
    const refresh = throttle(
      () => void queries.invalidateQueries({ predicate: ofTheWorkspace }),
      REFRESH_EVERY_MS,
    );
    let workspaceId = "";
    void followChanges(client, stop.signal, (next) => {
      // Answers of the workspace before must not stand in for the new one's.
      if (workspaceId !== "" && workspaceId !== next.workspaceId) void queries.resetQueries();
      workspaceId = next.workspaceId;
      setChanges(next);
      refresh.request();
    });
    return () => {
      stop.abort();
      refresh.stop();
    };
  }, [client, queries]);

  return <ChangesContext value={changes}>{children}</ChangesContext>;
}
