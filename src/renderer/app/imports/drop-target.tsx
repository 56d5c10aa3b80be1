import { FolderInput } from "lucide-react";
import { useEffect, useEffectEvent, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { formatPlural } from "../format.ts";
import { useServices } from "../services.tsx";
import { useAction } from "../use-action.ts";
import { useDataImports } from "../data-files/data-imports.tsx";
import { droppedNote } from "../data-files/data-words.ts";
import { sortDropped } from "../data-files/sort-dropped.ts";
import { useImports } from "./imports.tsx";
import "./drop-target.css";

/** As many as one import takes. */
const MOST_PATHS = 1000;

type Drop = { kind: "none" } | { kind: "over" } | { kind: "copying"; copied: number; stop: AbortController };

/** The whole window takes files and folders that are dropped on it. */
export function DropTarget() {
  const { connection, host } = useServices();
  const { start } = useImports();
  const { openDataImport } = useDataImports();
  const act = useAction();
  const [drop, setDrop] = useState<Drop>({ kind: "none" });

  const take = useEffectEvent(async (transfer: DataTransfer) => {
    const stop = new AbortController();
    setDrop(host.kind === "browser" ? { kind: "copying", copied: 0, stop } : { kind: "none" });
    const dropped = await act(() =>
      host.droppedPaths(transfer, stop.signal, (copied) => setDrop({ kind: "copying", copied, stop })),
    );
    setDrop({ kind: "none" });
    if (!dropped) return;
    const { data, articles } = await sortDropped(dropped.paths, connection.client.folders);
    const inOneFolder = data.length === 0 || articles.length > MOST_PATHS;
    const sources = dropped.copiedTo !== null && inOneFolder ? [dropped.copiedTo] : articles;
    if (articles.length > 0) await start(sources);
    if (data.length > 0)
      await openDataImport(data, droppedNote(articles.length > 0, dropped.copiedTo !== null));
  });
  useEffect(() => {
    const { signal, abort } = listening();
    const options = { signal };
    window.addEventListener("dragover", (event) => carriesFiles(event) && event.preventDefault(), options);
    window.addEventListener(
      "dragenter",
      (event) => carriesFiles(event) && setDrop({ kind: "over" }),
      options,
    );
    window.addEventListener(
      "dragleave",
      (event) => event.relatedTarget === null && setDrop({ kind: "none" }),
      options,
    );
    window.addEventListener(
      "drop",
      (event) => {
        if (!carriesFiles(event) || !event.dataTransfer) return;
        event.preventDefault();
        void take(event.dataTransfer);
      },
      options,
    );
    return abort;
  }, []);

  if (drop.kind === "none") return null;
  return (
    <div className={drop.kind === "over" ? "drop-target drop-target-over" : "drop-target"}>
      <output className="drop-box">
        <FolderInput aria-hidden="true" strokeWidth={1.25} />
        {drop.kind === "over" ? (
          <>
            <h2>Drop to import</h2>
            <p>Articles and folders of them, or data: CSV, JSON and XLSX</p>
          </>
        ) : (
          <>
            <h2>Copying {formatPlural(drop.copied, "file")}</h2>
            <Button onClick={() => drop.stop.abort()}>Cancel</Button>
          </>
        )}
      </output>
    </div>
  );
}

function listening(): { signal: AbortSignal; abort: () => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") ?? false;
}
