import { RollCallSort } from "../../../shared/contract/votes-contract.ts";
import { AgreementMeasure } from "../../../shared/domain/agreement.ts";
import { Dataset } from "../../../shared/domain/data-file.ts";
import type { VoteFilter } from "../../../shared/domain/roll-call.ts";
import type { ViewParams } from "../../app/address.ts";

export type VotePane = "agreement" | "matrix" | "list" | "links";
export const VOTE_PANES: readonly { value: VotePane; label: string }[] = [
  { value: "agreement", label: "Agreement" },
  { value: "matrix", label: "Matrix" },
  { value: "list", label: "Resolutions" },
  { value: "links", label: "In articles" },
];

/** Everything that the view shows beside the lens; all of it stands in the address. */
export interface VotesChoice {
  pane: VotePane;
  measure: AgreementMeasure;
  filter: VoteFilter;
  /** Words that symbol or title must hold. */
  words: string;
  sort: RollCallSort;
  /** Order of the matrix's states. */
  order: "agreement" | "name";
  /** The matrix shows the lens's partners, or every state. */
  states: "partners" | "all";
  table: boolean;
}

export const USUAL_FILTER: VoteFilter = {
  body: "UNGA",
  contested: false,
  important: false,
  topic: null,
  dataset: null,
};

/** Reads the address; what cannot be read is as usual. */
export function parseVotes(params: ViewParams): VotesChoice {
  const dataset = Dataset.safeParse(params["data"]);
  const measure = AgreementMeasure.safeParse(params["measure"]);
  const sort = RollCallSort.safeParse(params["sort"]);
  const pane = VOTE_PANES.find(({ value }) => value === params["pane"])?.value ?? "agreement";
  return {
    pane,
    measure: measure.success ? measure.data : "identical",
    filter: {
      body: params["body"] ?? USUAL_FILTER.body,
      contested: params["contested"] === "1",
      important: params["important"] === "1",
      topic: params["topic"] ?? null,
      dataset: dataset.success ? dataset.data : null,
    },
    words: params["words"] ?? "",
    // What departs most is looked for in a list; a matrix is read through time.
    sort: sort.success ? sort.data : pane === "list" ? "divergence" : "newest",
    order: params["order"] === "name" ? "name" : "agreement",
    states: params["states"] === "all" ? "all" : "partners",
    table: params["table"] === "1",
  };
}

/** What a changed filter puts into the address; null takes a part out of it. */
export function filterParams(filter: VoteFilter): Record<string, string | null> {
  return {
    body: filter.body === USUAL_FILTER.body ? null : filter.body,
    contested: filter.contested ? "1" : null,
    important: filter.important ? "1" : null,
    topic: filter.topic,
    data: filter.dataset,
  };
}

/** What narrows the roll calls beside the lens: how to take it away, in words, and the filter without it. */
export function loosenings(filter: VoteFilter): { label: string; filter: VoteFilter }[] {
  const found: { label: string; filter: VoteFilter }[] = [];
  if (filter.contested) {
    found.push({ label: "Uncontested, too", filter: { ...filter, contested: false } });
  }
  if (filter.important) {
    found.push({ label: "Not only important", filter: { ...filter, important: false } });
  }
  if (filter.topic !== null) found.push({ label: "All topics", filter: { ...filter, topic: null } });
  if (filter.dataset !== null) found.push({ label: "All data sets", filter: { ...filter, dataset: null } });
  if (filter.body !== USUAL_FILTER.body) {
    found.push({ label: "General Assembly", filter: { ...filter, body: USUAL_FILTER.body } });
  }
  return found;
}
