import type { FormatReader } from "../reader.ts";

/** Readers of roll calls, the most particular header first. */
export const VOTE_READERS: readonly FormatReader[] = [];
