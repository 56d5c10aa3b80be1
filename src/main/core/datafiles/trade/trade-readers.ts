import type { FormatReader } from "../reader.ts";

/** Readers of trade figures and of their tables of codes, the most particular header first. */
export const TRADE_READERS: readonly FormatReader[] = [];
