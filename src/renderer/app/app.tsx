import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useState, useSyncExternalStore } from "react";
import { ToastProvider } from "../ui/toast.tsx";
import { TooltipLayer } from "../ui/tooltip-layer.tsx";
import { ChangesProvider } from "./changes.tsx";
import { RefusedPage } from "./connection-notice.tsx";
import { ConnectionLost } from "./connection.ts";
import { DataImportsProvider } from "./data-files/data-imports.tsx";
import { DialogsProvider } from "./dialogs/dialogs.tsx";
import { ImportsProvider } from "./imports/imports.tsx";
import { ServicesContext } from "./services.tsx";
import type { Services } from "./services.tsx";
import { Shell } from "./shell.tsx";
import { ThemeProvider } from "./theme.tsx";

const TRIES_AFTER_A_LOSS = 5;

/** The whole window. */
export function App({ services }: { services: Services }) {
  const [queries] = useState(createQueries);
  const { connection } = services;
  const state = useSyncExternalStore(connection.subscribe, connection.state);
  if (state === "refused") return <RefusedPage />;
  return (
    <ServicesContext value={services}>
      <QueryClientProvider client={queries}>
        <ToastProvider>
          <ThemeProvider>
            <ChangesProvider>
              <DialogsProvider>
                <ImportsProvider>
                  <DataImportsProvider>
                    <Shell />
                    <TooltipLayer />
                  </DataImportsProvider>
                </ImportsProvider>
              </DialogsProvider>
            </ChangesProvider>
          </ThemeProvider>
        </ToastProvider>
      </QueryClientProvider>
    </ServicesContext>
  );
}

/** The connection tells when it is there, so the browser's own guess at being online does not count. */
function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: "always",
        refetchOnWindowFocus: false,
        retry: (count, error) => error instanceof ConnectionLost && count < TRIES_AFTER_A_LOSS,
        retryDelay: 200,
      },
      mutations: { networkMode: "always" },
    },
  });
}
