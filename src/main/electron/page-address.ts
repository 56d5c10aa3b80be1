export const PAGE_SCHEME = "app";
export const PAGE_HOST = "demarche";
/** Where the page is; also the origin of everything it loads. */
export const PAGE_ORIGIN = `${PAGE_SCHEME}://${PAGE_HOST}`;

/** True for an address of our own page. Compares parts, never prefixes: app://demarche.example is not ours. */
export function isOwnAddress(address: string): boolean {
  const url = URL.parse(address);
  return (
    url !== null &&
    url.protocol === `${PAGE_SCHEME}:` &&
    url.host === PAGE_HOST &&
    url.username === "" &&
    url.password === ""
  );
}

/** The address as a browser may be asked to open it; null for anything but plain https. */
export function externalAddress(address: string): string | null {
  const url = URL.parse(address);
  if (url === null || url.protocol !== "https:" || url.username !== "" || url.password !== "") return null;
  return url.href;
}
