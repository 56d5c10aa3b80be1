import { app, shell } from "electron";
import type { WebContents } from "electron";
import { externalAddress } from "./page-address.ts";
import { mayNavigate } from "./request-rule.ts";

/** Holds every present and future window on our page: it navigates nowhere, opens nothing, embeds nothing. */
export function guardAllContents(log: (line: string) => void): void {
  app.on("web-contents-created", (_event, contents) => guard(contents, log));
}

function guard(contents: WebContents, log: (line: string) => void): void {
  contents.on("will-frame-navigate", (event) => {
    if (!mayNavigate(event.url, event.isMainFrame)) event.preventDefault();
  });
  contents.on("will-redirect", (event) => {
    if (!mayNavigate(event.url, event.isMainFrame)) event.preventDefault();
  });
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    const address = externalAddress(url);
    if (address !== null) {
      shell.openExternal(address).catch(() => log("the browser could not be opened"));
    }
    return { action: "deny" };
  });
}
