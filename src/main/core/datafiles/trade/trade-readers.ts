import type { FormatReader } from "../reader.ts";
import { baciCountriesReader, baciFlowsReader, baciProductsReader } from "./baci-readers.ts";
import { comtradeLegacyReader } from "./comtrade-legacy-reader.ts";
import { comtradeCsvReader, comtradeJsonReader } from "./comtrade-reader.ts";
import { tradeTableReader } from "./trade-table-reader.ts";

/** Readers of trade figures and of their tables of codes, the most particular header first. */
export const TRADE_READERS: readonly FormatReader[] = [
  comtradeJsonReader,
  comtradeCsvReader,
  comtradeLegacyReader,
  baciFlowsReader,
  baciCountriesReader,
  baciProductsReader,
  tradeTableReader,
];
