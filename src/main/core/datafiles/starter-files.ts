import type { ColumnMapping } from "../../../shared/domain/data-file.ts";

/**
 * The starter data that come with Demarche. The trade figure is a turnover that an article states: it is shown as what
 * it is, and never set against its own article.
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
  {
    name: "trade.csv",
    mapping: {
      kind: "trade-table",
      columns: {
        year: "year",
        reporter: "reporter",
        partner: "partner",
        flow: "flow",
        value: "value",
        currency: "currency",
        unit: "unit",
        source: "source",
      },
      fixed: {},
    },
  },
];
