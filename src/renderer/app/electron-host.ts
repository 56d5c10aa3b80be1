import type { HostBridge } from "./host-bridge.ts";

/** What the preload puts on the window. */
export interface DemarcheBridge {
  pickFolder: () => Promise<string[] | null>;
  pickDataFiles: () => Promise<string[] | null>;
  pathForFile: (file: File) => string;
}

declare global {
  interface Window {
    demarche?: DemarcheBridge;
  }
}

export function createElectronHost(bridge: DemarcheBridge): HostBridge {
  return {
    kind: "electron",
    pickFolder: () => bridge.pickFolder(),
    pickDataFiles: () => bridge.pickDataFiles(),
    droppedPaths: async (transfer) => ({
      paths: [...transfer.files].map((file) => bridge.pathForFile(file)).filter((path) => path !== ""),
      copiedTo: null,
    }),
  };
}
