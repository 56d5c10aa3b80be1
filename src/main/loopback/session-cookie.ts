/**
 * The session's cookie. Cookies know no ports, so the name carries ours: another server on this machine neither
 * overwrites it nor mistakes it for its own.
 */
export function sessionCookie(port: number, session: string): string {
  return `${cookieName(port)}=${session}; Path=/; HttpOnly; SameSite=Strict`;
}

/** The session that a request's Cookie header states, null when it states none or more than one. */
export function readSessionCookie(header: string | undefined, port: number): string | null {
  const found = (header ?? "")
    .split(";")
    .map((pair) => pair.trim().split("=", 2))
    .filter(([name]) => name === cookieName(port));
  return found.length === 1 ? (found[0]?.[1] ?? null) : null;
}

function cookieName(port: number): string {
  return `demarche-${port}`;
}
