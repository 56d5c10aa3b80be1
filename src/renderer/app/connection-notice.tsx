import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useSyncExternalStore } from "react";
import iconUrl from "./icon.svg";
import { useServices } from "./services.tsx";
import "./connection-notice.css";

/** A quiet line while the connection is away; what is on screen is fetched anew when it is back. */
export function ConnectionNotice() {
  const { connection } = useServices();
  const queries = useQueryClient();
  const state = useSyncExternalStore(connection.subscribe, connection.state);
  const wasLostRef = useRef(false);
  useEffect(() => {
    if (state === "lost") wasLostRef.current = true;
    if (state !== "open" || !wasLostRef.current) return;
    wasLostRef.current = false;
    void queries.invalidateQueries();
  }, [state, queries]);
  return (
    <div role="alert">
      {state === "lost" && <p className="connection-notice">Connection to Demarche lost, trying again</p>}
    </div>
  );
}

/** The page of a window that the host does not know. */
export function RefusedPage() {
  return (
    <main className="refused-page">
      <img src={iconUrl} width={48} height={48} alt="" />
      <h1>This window is not signed in</h1>
      <p>
        Open Demarche from its own window or run <code>npm start</code> again.
      </p>
    </main>
  );
}
