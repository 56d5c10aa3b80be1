import { newSecret, sameSecret } from "./secrets.ts";

const MOST_TOKENS = 16;
const MOST_SESSIONS = 64;
const MOST_FAILURES = 10;
const FAILURE_WINDOW_MS = 60_000;

export type Redeemed = { kind: "session"; session: string } | { kind: "unknown" } | { kind: "too-many" };

/** The keys of one running host: one-time tokens that open a session, and the sessions. Nothing of it is stored. */
export interface SessionKeys {
  /** A token that opens one session, once. The sixteen newest are kept. */
  mint(): string;
  /** Swaps a token for a session. After ten failures within a minute every attempt is refused for the rest of it. */
  redeem(token: string): Redeemed;
  holds(session: string): boolean;
}

export function createSessionKeys({ now }: { now: () => Date }): SessionKeys {
  const tokens: string[] = [];
  const sessions: string[] = [];
  let failures: number[] = [];

  return {
    mint() {
      const token = newSecret();
      tokens.push(token);
      if (tokens.length > MOST_TOKENS) tokens.shift();
      return token;
    },
    redeem(token) {
      const instant = now().getTime();
      failures = failures.filter((at) => instant - at < FAILURE_WINDOW_MS);
      if (failures.length >= MOST_FAILURES) return { kind: "too-many" };
      const at = indexOfSecret(tokens, token);
      if (at < 0) {
        failures.push(instant);
        return { kind: "unknown" };
      }
      tokens.splice(at, 1);
      const session = newSecret();
      sessions.push(session);
      if (sessions.length > MOST_SESSIONS) sessions.shift();
      return { kind: "session", session };
    },
    holds: (session) => indexOfSecret(sessions, session) >= 0,
  };
}

/** Looks at every secret, so that the time does not tell which one matched. */
function indexOfSecret(secrets: readonly string[], wanted: string): number {
  let found = -1;
  for (const [index, secret] of secrets.entries()) if (sameSecret(secret, wanted)) found = index;
  return found;
}
