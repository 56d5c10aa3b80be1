import { useQueryClient } from "@tanstack/react-query";
import { createContext, use, useEffect, useEffectEvent, useMemo, useState } from "react";
import type { ReactNode } from "react";
import type { DataImportProgress } from "../../../shared/contract/data-contract.ts";
import type { ColumnMapping, DataFile } from "../../../shared/domain/data-file.ts";
import { useToast } from "../../ui/toast.tsx";
import { useChanges } from "../changes.tsx";
import { useDialogs } from "../dialogs/dialogs.tsx";
import { followStream } from "../follow-stream.ts";
import { useImports } from "../imports/imports.tsx";
import { useServices } from "../services.tsx";
import { useAction } from "../use-action.ts";
import { isReading } from "./data-progress-words.ts";

/** A file to be read, with how, where the analyst had to say so. */
export interface FileToRead {
  path: string;
  mapping: ColumnMapping | null;
}

export interface DataImportsHandle {
  /** The run under way, or the last one until it is dismissed. */
  progress: DataImportProgress | null;
  running: boolean;
  /** Files that wait for an import of articles to end. */
  waiting: number;
  /** Shows what files are and how they would be read; asks for files where none are given. */
  openDataImport: (paths?: readonly string[], note?: string | null) => Promise<void>;
  addStarter: () => Promise<void>;
  /** Reads files, after an import of articles that is under way. */
  start: (files: FileToRead[]) => Promise<void>;
  cancel: () => Promise<void>;
  dismiss: () => void;
  openReport: (fileId: string) => void;
  /** The list of all data files. */
  openDataFiles: () => void;
  /** True while a file is removed or restored, or files are read: then none can be. */
  settling: boolean;
  /** Takes a file out of every view and offers to take that back. */
  remove: (file: DataFile) => Promise<void>;
  restore: (file: DataFile) => Promise<void>;
}

const DataImportsContext = createContext<DataImportsHandle | null>(null);

export function useDataImports(): DataImportsHandle {
  const handle = use(DataImportsContext);
  if (!handle) throw new Error("useDataImports is called outside of DataImportsProvider.");
  return handle;
}

interface OfWorkspace<Value> {
  workspaceId: string;
  value: Value;
}

/** A change or a clash is never silent, and neither is a row that was left out. */
function needsALook({ state, leftOut, clashes, changes }: DataFile): boolean {
  return state === "failed" || leftOut + clashes + changes > 0;
}

/** Starts imports of data files and follows the one that runs. */
export function DataImportsProvider({ children }: { children: ReactNode }) {
  const { connection, host } = useServices();
  const { client } = connection;
  const { importing, workspaceId } = useChanges();
  const articles = useImports();
  const { dialog, open } = useDialogs();
  const queries = useQueryClient();
  const toast = useToast();
  const act = useAction();
  const [started, setStarted] = useState<OfWorkspace<string> | null>(null);
  const [shown, setShown] = useState<OfWorkspace<DataImportProgress> | null>(null);
  const [settling, setSettling] = useState(false);
  const [queue, setQueue] = useState<OfWorkspace<FileToRead[]> | null>(null);
  // What was read into another workspace is no news in this one.
  const progress = shown?.workspaceId === workspaceId ? shown.value : null;
  const runId = started?.workspaceId === workspaceId ? started.value : null;
  const waiting = queue?.workspaceId === workspaceId ? queue.value : null;
  const articlesRun = importing !== null || articles.running;

  const ended = useEffectEvent(async (last: DataImportProgress) => {
    await queries.invalidateQueries();
    if (last.state === "cancelled") return;
    const files = await client.data.files().catch(() => []);
    const read = last.results.flatMap(({ outcome, fileId }) => (outcome === "nothing-new" ? [] : [fileId]));
    const toLookAt = files.filter((file) => read.includes(file.id) && needsALook(file));
    // Nobody is interrupted: the status bar says how a run ended, too.
    const busy = dialog !== null || document.activeElement?.matches("input, textarea, select");
    const [first] = toLookAt;
    if (busy || !first) return;
    open(toLookAt.length > 1 ? { kind: "data-files" } : { kind: "data-report", fileId: first.id });
  });
  useEffect(() => {
    if (runId === null) return;
    const stop = new AbortController();
    const follow = async () => {
      let last: DataImportProgress | null = null;
      const watch = () => client.data.watch({ runId }, { signal: stop.signal });
      await followStream(watch, stop.signal, (value) => {
        last = value;
        setShown({ workspaceId, value });
      });
      if (last && !stop.signal.aborted) await ended(last);
    };
    follow().catch(() => setShown(null));
    return () => stop.abort();
  }, [client, runId, workspaceId]);

  // A run outlives the page that started it.
  useEffect(() => {
    if (workspaceId === "") return;
    const stop = new AbortController();
    const find = async () => {
      const { runId: running } = await client.data.current(undefined, { signal: stop.signal });
      if (running !== null) setStarted({ workspaceId, value: running });
    };
    find().catch(() => undefined);
    return () => stop.abort();
  }, [client, workspaceId]);

  useEffect(() => {
    if (waiting === null || articlesRun) return;
    const begin = async () => {
      const run = await act(() => client.data.start({ files: waiting }));
      setQueue(null);
      if (run) setStarted({ workspaceId, value: run.runId });
    };
    void begin();
  }, [act, articlesRun, client, waiting, workspaceId]);

  const handle = useMemo<DataImportsHandle>(() => {
    const run = async (call: () => Promise<{ runId: string }>) => {
      const answer = await act(call);
      if (answer) setStarted({ workspaceId, value: answer.runId });
    };
    const settle = async (call: () => Promise<DataFile>) => {
      setSettling(true);
      const settled = await act(call);
      setSettling(false);
      return settled !== null;
    };
    const restore = async (file: DataFile) => {
      if (!(await settle(() => client.data.restore({ fileId: file.id })))) return;
      void queries.invalidateQueries();
      toast({ text: `${file.name} is back in every view` });
    };
    const running = progress !== null && isReading(progress);
    return {
      progress,
      running,
      settling: settling || running,
      waiting: waiting?.length ?? 0,
      async openDataImport(paths, note) {
        if (paths !== undefined) {
          // What comes while earlier files are being decided on joins them.
          const before = dialog?.kind === "data-import" ? dialog : null;
          const all = [...new Set([...(before?.paths ?? []), ...paths])];
          return open({ kind: "data-import", paths: all, note: note ?? before?.note ?? null });
        }
        const picking = host.pickDataFiles();
        if (picking === undefined) return open({ kind: "data-picker" });
        const picked = await act(() => picking);
        if (picked && picked.length > 0) open({ kind: "data-import", paths: picked, note: null });
      },
      addStarter: () => run(() => client.data.addStarter()),
      async start(files) {
        if (articlesRun) setQueue({ workspaceId, value: files });
        else await run(() => client.data.start({ files }));
      },
      async cancel() {
        if (waiting !== null) setQueue(null);
        else if (progress) await act(() => client.data.cancel({ runId: progress.runId }));
      },
      dismiss: () => setShown(null),
      openReport: (fileId) => open({ kind: "data-report", fileId }),
      openDataFiles: () => open({ kind: "data-files" }),
      async remove(file) {
        if (!(await settle(() => client.data.remove({ fileId: file.id })))) return;
        void queries.invalidateQueries();
        toast({
          text: `${file.name} was taken out of every view`,
          action: { label: "Undo", run: () => void restore(file) },
        });
      },
      restore,
    };
  }, [
    act,
    articlesRun,
    client,
    dialog,
    host,
    open,
    progress,
    queries,
    settling,
    toast,
    waiting,
    workspaceId,
  ]);
  return <DataImportsContext value={handle}>{children}</DataImportsContext>;
}
