import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import iconUrl from "./icon.svg";
import { useServices } from "./services.tsx";
import "./connection-notice.css";

/** A host that is away for so long has ended; a new one has another address, which this window cannot know. */
const ENDED_MS = 6000;

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
  return <div role="alert">{state === "lost" && <LostLine />}</div>;
}

function LostLine() {
  const { host } = useServices();
  const [ended, setEnded] = useState(false);
  useEffect(() => {
    if (host.kind !== "browser") return;
    const timer = window.setTimeout(() => setEnded(true), ENDED_MS);
    return () => window.clearTimeout(timer);
  }, [host]);
  if (!ended) return <p className="connection-notice">Connection to Demarche lost, trying again</p>;
  return (
    <p className="connection-notice">
      Demarche has ended. Nothing that was saved is lost: start it again with <code>npm start</code> and close
      this window.
    </p>
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
