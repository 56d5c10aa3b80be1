import { z } from "zod";
import type { Instance } from "./instance-lock.ts";

const PATIENCE_MS = 3000;
const Answer = z.strictObject({ address: z.string() });

/** Asks a running instance for an address with a fresh token; null when nothing there is Demarche's. */
export async function joinInstance({ port, secret }: Instance): Promise<string | null> {
  const origin = `http://127.0.0.1:${port}`;
  try {
    const response = await fetch(`${origin}/join`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Origin: origin },
      body: JSON.stringify({ secret }),
      redirect: "error",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.status !== 200) return null;
    const { address } = Answer.parse(await response.json());
    return address.startsWith(`${origin}/#token=`) ? address : null;
  } catch {
    return null;
  }
}
