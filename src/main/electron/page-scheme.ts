import { protocol } from "electron";
import { readFile } from "node:fs/promises";
import { PAGE_SCHEME } from "./page-address.ts";
import { findPageFile } from "./page-file.ts";
import { pageHeaders } from "./page-policy.ts";

/** Makes app: a secure origin of its own. Must run before the application is ready. */
export function declarePageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: PAGE_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built page under app://demarche. */
export function servePage(rendererFolder: string): void {
  protocol.handle(PAGE_SCHEME, async ({ url, method }) => {
    if (method !== "GET") return new Response(null, { status: 405 });
    const file = await findPageFile(rendererFolder, url);
    if (file === null) return new Response(null, { status: 404, headers: pageHeaders("text/plain") });
    return new Response(await readFile(file.path), { headers: pageHeaders(file.contentType) });
  });
}
