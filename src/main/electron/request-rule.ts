import { isOwnAddress } from "./page-address.ts";

/**
 * Whether a window may load an address: our own page, and what it made itself (data:, its own blob:). There is no
 * network in Demarche. Developer tools load their own pages.
 */
export function mayLoad(address: string, dev: boolean): boolean {
  const url = URL.parse(address);
  if (url === null) return false;
  switch (url.protocol) {
    case "app:":
      return isOwnAddress(address);
    case "data:":
      return true;
    case "blob:":
      return isOwnAddress(url.pathname);
    case "devtools:":
      return dev;
  }
  return false;
}

/** Whether a frame may navigate there: our page in the window itself, a sanitised original in a frame of it. */
export function mayNavigate(address: string, isMainFrame: boolean): boolean {
  return isOwnAddress(address) || (!isMainFrame && address === "about:srcdoc");
}

/** The one permission that the page needs is to copy a citation. */
export function mayUse(permission: string, address: string): boolean {
  return permission === "clipboard-sanitized-write" && isOwnAddress(address);
}
