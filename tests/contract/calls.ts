import { ORPCError } from "@orpc/client";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Texts written for this test; they are about nothing. */
export function writeNews(folder: string, count: number): string {
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < count; index += 1) {
    const words = Array.from({ length: 40 }, (_, word) => `word${(index * 31 + word * 7) % 997}`);
    writeFileSync(
      join(folder, `item-${index}.txt`),
      `Item ${index} of ${folder}\n\nInvented text: ${words.join(" ")}.\n`,
    );
  }
  return folder;
}

export async function failureOf(call: Promise<unknown>): Promise<ORPCError<string, unknown>> {
  try {
    await call;
  } catch (error) {
    if (error instanceof ORPCError) return error;
    throw error;
  }
  throw new Error("the call did not fail");
}

export async function readAll(stream: Promise<AsyncIterable<unknown>>, seen: unknown[] = []): Promise<void> {
  for await (const item of await stream) seen.push(item);
}
