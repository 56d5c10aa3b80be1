/** What the preload puts on the window as `window.demarche`: the little that only a desktop host can do. */
export interface Bridge {
  /** Asks for folders with the system's dialog; null when the analyst closes it. */
  pickFolder: () => Promise<string[] | null>;
  /** The same for data files. */
  pickDataFiles: () => Promise<string[] | null>;
  /** Where a dropped file is; "" for one that is on no disk. */
  pathForFile: (file: File) => string;
}
