import { createContext, use, useEffect, useEffectEvent, useMemo, useState } from "react";
import type { ReactNode } from "react";
import type { ImportProgress } from "../../../shared/contract/corpus-contract.ts";
import { useChanges } from "../changes.tsx";
import { useDialogs } from "../dialogs/dialogs.tsx";
import { useServices } from "../services.tsx";
import { useAction } from "../use-action.ts";
import { isRunning } from "./progress-words.ts";
import { watchImport } from "./watch-import.ts";

export interface ImportsHandle {
  /** The run under way, or the last one until it is dismissed. */
  progress: ImportProgress | null;
  running: boolean;
  /** Imports folders or files of this machine. */
  start: (paths: string[]) => Promise<void>;
  /** Imports anew what a run that was cut short was given; what it has done is skipped. */
  resume: (runId: string) => Promise<void>;
  /** Asks for a folder and imports it. */
  pickFolder: () => Promise<void>;
  addSamples: () => Promise<void>;
  cancel: () => Promise<void>;
  dismiss: () => void;
  openReport: (runId: string) => void;
  /** The list of earlier runs. */
  openRuns: () => void;
}

const ImportsContext = createContext<ImportsHandle | null>(null);

export function useImports(): ImportsHandle {
  const handle = use(ImportsContext);
  if (!handle) throw new Error("useImports is called outside of ImportsProvider.");
  return handle;
}

/** Starts imports, and follows the one that runs whoever started it. */
export function ImportsProvider({ children }: { children: ReactNode }) {
  const { connection, host } = useServices();
  const { client } = connection;
  const { importing, workspaceId } = useChanges();
  const { dialog, open } = useDialogs();
  const act = useAction();
  const [started, setStarted] = useState<{ workspaceId: string; runId: string } | null>(null);
  const [shown, setShown] = useState<{ workspaceId: string; progress: ImportProgress } | null>(null);
  // What was imported into another workspace is no news in this one.
  const progress = shown?.workspaceId === workspaceId ? shown.progress : null;
  const runId = importing ?? (started?.workspaceId === workspaceId ? started.runId : null);

  const ended = useEffectEvent((last: ImportProgress) => {
    const needsALook = last.state === "failed" || last.failed > 0 || last.skipped > 0;
    const ours = last.runId === started?.runId && last.state !== "cancelled";
    // Nobody is interrupted: the status bar says how a run ended, too.
    const busy = dialog !== null || document.activeElement?.matches("input, textarea, select");
    if (needsALook && ours && !busy) open({ kind: "report", runId: last.runId });
  });
  useEffect(() => {
    if (runId === null) return;
    const stop = new AbortController();
    const follow = async () => {
      let last: ImportProgress | null = null;
      await watchImport(client, runId, stop.signal, (progress) => {
        last = progress;
        setShown({ workspaceId, progress });
      });
      if (last && !stop.signal.aborted) ended(last);
    };
    follow().catch(() => setShown(null));
    return () => stop.abort();
  }, [client, runId, workspaceId]);

  // What a crash or a closed window cut short is told at the next start.
  useEffect(() => {
    if (workspaceId === "") return;
    const stop = new AbortController();
    const tell = async () => {
      const runs = await client.imports.list(undefined, { signal: stop.signal });
      const newest = runs.toSorted((left, right) => right.startedAt.localeCompare(left.startedAt))[0];
      if (newest?.progress.state !== "interrupted") return;
      setShown((old) =>
        old?.workspaceId === workspaceId ? old : { workspaceId, progress: newest.progress },
      );
    };
    tell().catch(() => undefined);
    return () => stop.abort();
  }, [client, workspaceId]);

  const handle = useMemo<ImportsHandle>(() => {
    const begin = async (call: () => Promise<{ runId: string }>) => {
      const run = await act(call);
      if (run) setStarted({ workspaceId, runId: run.runId });
    };
    const start = (paths: string[]) => begin(() => client.imports.start({ paths }));
    return {
      progress,
      running: progress !== null && isRunning(progress),
      start,
      async resume(id) {
        const run = await act(async () => {
          const runs = await client.imports.list();
          return runs.find((other) => other.id === id);
        });
        if (run) await start(run.paths);
      },
      async pickFolder() {
        const picking = host.pickFolder();
        if (picking === undefined) return open({ kind: "folder", purpose: "import" });
        const paths = await act(() => picking);
        if (paths && paths.length > 0) await start(paths);
      },
      addSamples: () => begin(() => client.workspace.addSamples()),
      async cancel() {
        if (progress) await act(() => client.imports.cancel({ runId: progress.runId }));
      },
      dismiss: () => setShown(null),
      openReport: (id) => open({ kind: "report", runId: id }),
      openRuns: () => open({ kind: "runs" }),
    };
  }, [act, client, host, open, progress, workspaceId]);
  return <ImportsContext value={handle}>{children}</ImportsContext>;
}
