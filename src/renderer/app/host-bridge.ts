/** What only the host can do. */
export interface HostBridge {
  kind: "electron" | "browser";
  /** The system's folder dialog; undefined where there is none and the folder picker of the page is used instead. */
  pickFolder: () => Promise<string[] | null> | undefined;
  /** The system's dialog for data files; undefined as above. */
  pickDataFiles: () => Promise<string[] | null> | undefined;
  /** What was dropped on the window. A browser has no paths: the files are copied to the host first. */
  droppedPaths: (
    transfer: DataTransfer,
    signal: AbortSignal,
    onProgress: (copied: number) => void,
  ) => Promise<Dropped>;
}

export interface Dropped {
  /** Of each file and folder that was dropped. */
  paths: string[];
  /** The folder of copies that holds all of them; null where they were not copied. */
  copiedTo: string | null;
}
