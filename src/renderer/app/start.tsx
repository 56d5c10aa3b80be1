import "@fontsource-variable/inter";
import "@fontsource-variable/source-serif-4";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import "./theme.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createAddressStore } from "./address-store.ts";
import { App } from "./app.tsx";
import { createBrowserHost } from "./browser-host.ts";
import { createCommandRegistry } from "./commands.ts";
import { connectPort } from "./connect-port.ts";
import { connectSocket } from "./connect-socket.ts";
import { createConnection } from "./connection.ts";
import { createElectronHost } from "./electron-host.ts";

const bridge = window.demarche;
const connection = createConnection((events) =>
  bridge ? connectPort(window, events) : connectSocket(window, events),
);
const services = {
  connection,
  host: bridge ? createElectronHost(bridge) : createBrowserHost(() => crypto.randomUUID()),
  // After connecting: a token in the address is wiped first.
  address: createAddressStore(window),
  commands: createCommandRegistry(),
};

const root = document.querySelector("#root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App services={services} />
    </StrictMode>,
  );
}
