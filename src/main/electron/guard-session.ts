import type { Session } from "electron";
import { mayLoad, mayUse } from "./request-rule.ts";

/** Cuts a session off from the network and from every permission that the page does not need. */
export function guardSession(session: Session, dev: boolean): void {
  session.webRequest.onBeforeRequest(({ url }, callback) => callback({ cancel: !mayLoad(url, dev) }));
  session.setPermissionRequestHandler((_contents, permission, callback, { requestingUrl }) =>
    callback(mayUse(permission, requestingUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, origin) => mayUse(permission, origin));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler(null);
  session.setSpellCheckerEnabled(false);
}
