import type { ColumnMapping } from "../../../shared/domain/data-file.ts";

/**
 * The starter data that come with Demarche and can be read as rows. starter/trade.csv is not among them: it holds a
 * turnover, which is no flow and is kept as the statement of its article.
 */
export const STARTER_FILES: readonly { name: string; mapping: ColumnMapping }[] = [
  {
    name: "un-votes.csv",
    mapping: {
      kind: "vote-table",
      columns: {
        resolution: "resolution",
        date: "date",
        title: "title",
        body: "body",
        session: "session",
        state: "state",
        vote: "vote",
        source: "source",
      },
      fixed: {},
    },
  },
];
