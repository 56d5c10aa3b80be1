import { QueueSort } from "../../../shared/contract/review-contract.ts";
import type { QueueFilter } from "../../../shared/contract/review-contract.ts";
import { ReviewState } from "../../../shared/domain/evidence.ts";
import { RecordKind } from "../../../shared/domain/review.ts";
import type { ProposalState } from "../../../shared/domain/review.ts";
import type { ViewParams } from "../../app/address.ts";

/** What the queue shows and in which order, as the address keeps it. */
export interface QueueChoice {
  filter: QueueFilter;
  sort: QueueSort;
}

export type ParamChange = Readonly<Record<string, string | null>>;

/** Decided records of which the rules say something else today, whatever was decided. */
const DIFFERENT: readonly ProposalState[] = ["changed", "withdrawn"];
const USUAL_STATES: readonly ReviewState[] = ["new"];

/** Values that cannot be read count as not chosen, so that an old link still opens. */
export function readChoice(params: ViewParams): QueueChoice {
  const sort = QueueSort.safeParse(params["sort"]);
  const differ = params["differ"] !== undefined;
  const most = Number(params["most"] ?? Number.NaN);
  return {
    filter: {
      reviews: differ ? [] : (readList(params["states"], ReviewState.options) ?? [...USUAL_STATES]),
      kinds: readList(params["kinds"], RecordKind.options) ?? [],
      proposals: differ ? [...DIFFERENT] : [],
      rule: params["rule"] ?? null,
      maximumConfidence: most >= 0 && most <= 1 ? most : null,
    },
    sort: sort.success ? sort.data : "least-sure",
  };
}

/** The choice as parameters; what is usual is left out of the address. */
export function writeChoice({ filter, sort }: QueueChoice): ParamChange {
  const { reviews, kinds, proposals, rule, maximumConfidence } = filter;
  const differ = proposals.length > 0;
  const usual = differ || (reviews.length === 1 && reviews[0] === "new");
  return {
    states: usual ? null : reviews.join(","),
    differ: differ ? "1" : null,
    kinds: kinds.length === 0 ? null : kinds.join(","),
    rule,
    most: maximumConfidence === null ? null : String(maximumConfidence),
    sort: sort === "least-sure" ? null : sort,
  };
}

/** The queue as it is first met: everything that waits for review. */
export const USUAL_CHOICE: QueueChoice = readChoice({});

/** True when the filter hides records that wait for review. */
export function narrows({ reviews, kinds, proposals, rule, maximumConfidence }: QueueFilter): boolean {
  const hidesNew = reviews.length > 0 && !reviews.includes("new");
  return (
    hidesNew || [kinds, proposals].some((list) => list.length > 0) || (rule ?? maximumConfidence) !== null
  );
}

/** The list with a value taken in or out, in the order of all values; the last one left stays. */
export function toggled<Value extends string>(
  all: readonly Value[],
  chosen: readonly Value[],
  value: Value,
): Value[] {
  const next = all.filter((item) => (item === value ? !chosen.includes(item) : chosen.includes(item)));
  return next.length === 0 ? [...chosen] : next;
}

function readList<Value extends string>(text: string | undefined, all: readonly Value[]): Value[] | null {
  if (text === undefined) return null;
  const names = text.split(",");
  const found = all.filter((value) => names.includes(value));
  return found.length === 0 ? null : found;
}
