import type { Dropped, HostBridge } from "./host-bridge.ts";

interface DroppedFile {
  /** Below the dropped folder, with "/" between the parts. */
  path: string;
  read(): Promise<File>;
}

const NOTHING: Dropped = { paths: [], copiedTo: null };

/** A browser cannot tell where a dropped file lies: its bytes are staged with the host, one file at a time. */
export function createBrowserHost(batchId: () => string): HostBridge {
  return {
    kind: "browser",
    pickFolder: () => undefined,
    pickDataFiles: () => undefined,
    async droppedPaths(transfer, signal, onProgress) {
      // Both must be read before the drop's event ends.
      const dropped = [...transfer.items]
        .map((item) => item.webkitGetAsEntry())
        .filter((entry) => entry !== null);
      const files = dropped.length > 0 ? walk(dropped) : plainFiles([...transfer.files]);
      const batch = `/staging/${batchId()}`;
      const roots = new Set<string>();
      let copied = 0;
      for await (const file of files) {
        signal.throwIfAborted();
        await post(`${batch}/${encodeURIComponent(file.path)}`, await file.read(), signal);
        roots.add(file.path.split("/")[0] ?? file.path);
        onProgress(++copied);
      }
      if (copied === 0) return NOTHING;
      const finished: unknown = await (await post(batch, null, signal)).json();
      if (!isStaged(finished)) return NOTHING;
      const { path } = finished;
      const separator = path.includes("\\") ? "\\" : "/";
      return { paths: [...roots].map((root) => `${path}${separator}${root}`), copiedTo: path };
    },
  };
}

/** What was dragged from another page comes without entries, as files alone. */
async function* plainFiles(files: readonly File[]): AsyncGenerator<DroppedFile> {
  for (const file of files) yield { path: file.name, read: async () => file };
}

async function* walk(entries: readonly FileSystemEntry[]): AsyncGenerator<DroppedFile> {
  for (const entry of entries) {
    const path = entry.fullPath.replace(/^\//, "");
    if (isFile(entry)) {
      yield { path, read: () => new Promise((resolve, reject) => entry.file(resolve, reject)) };
    } else if (isFolder(entry)) {
      const reader = entry.createReader();
      // A reader gives its folder in chunks of about a hundred; the empty chunk is the end.
      for (;;) {
        const chunk = await new Promise<FileSystemEntry[]>((resolve, reject) =>
          reader.readEntries(resolve, reject),
        );
        if (chunk.length === 0) break;
        yield* walk(chunk);
      }
    }
  }
}

async function post(url: string, body: Blob | null, signal: AbortSignal): Promise<Response> {
  const response = await fetch(url, { method: "POST", body, signal });
  if (!response.ok) throw new Error(`The files could not be copied (${response.status}). Try Import folder.`);
  return response;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isStaged(value: unknown): value is { path: string } {
  return typeof value === "object" && value !== null && "path" in value && typeof value.path === "string";
}
