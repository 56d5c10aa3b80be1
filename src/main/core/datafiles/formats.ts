import type { DataFormat, Dataset } from "../../../shared/domain/data-file.ts";

/** What rows a format has. */
export type RowKind = "votes" | "trade";

interface FormatFacts {
  dataset: Dataset;
  kind: RowKind;
  /** For the analyst: "the bulk file of the UN Digital Library". */
  words: string;
}

export const FORMATS: Readonly<Record<DataFormat, FormatFacts>> = {
  "undl-votes": { dataset: "undl", kind: "votes", words: "roll calls of the UN Digital Library" },
  "voeten-votes": { dataset: "voeten", kind: "votes", words: "roll calls of Voeten's UN voting data" },
  "unvotes-votes": { dataset: "unvotes", kind: "votes", words: "votes of the package unvotes" },
  "unvotes-roll-calls": { dataset: "unvotes", kind: "votes", words: "roll calls of the package unvotes" },
  "unvotes-issues": { dataset: "unvotes", kind: "votes", words: "issues of the package unvotes" },
  "wide-votes": { dataset: "wide", kind: "votes", words: "votes with a column for each state" },
  "vote-table": { dataset: "vote-table", kind: "votes", words: "a table of votes" },
  "comtrade-json": { dataset: "comtrade", kind: "trade", words: "an answer of UN Comtrade (JSON)" },
  "comtrade-csv": { dataset: "comtrade", kind: "trade", words: "figures of UN Comtrade (CSV)" },
  "comtrade-legacy": { dataset: "comtrade", kind: "trade", words: "figures of the former UN Comtrade (CSV)" },
  "baci-flows": { dataset: "baci", kind: "trade", words: "flows of CEPII's BACI" },
  "baci-countries": { dataset: "baci", kind: "trade", words: "country codes of CEPII's BACI" },
  "baci-products": { dataset: "baci", kind: "trade", words: "product codes of CEPII's BACI" },
  "trade-table": { dataset: "trade-table", kind: "trade", words: "a table of trade figures" },
};
