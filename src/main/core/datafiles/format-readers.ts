import type { FormatReader } from "./reader.ts";
import { TRADE_READERS } from "./trade/trade-readers.ts";
import { VOTE_READERS } from "./votes/vote-readers.ts";

/** Every format that is known; the first that knows a header reads the file. */
export const FORMAT_READERS: readonly FormatReader[] = [...VOTE_READERS, ...TRADE_READERS];
