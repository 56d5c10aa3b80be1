import { VOTE_DATASETS } from "../../../shared/domain/roll-call.ts";
import type { Dataset } from "../../../shared/domain/data-file.ts";

/** A roll call of one data set, as far as it may be another one's. */
export interface HeldRollCall {
  id: number;
  dataset: Dataset;
  native: string;
  body: string;
  symbol: string | null;
  year: number | null;
  part: string | null;
}

/**
 * The roll calls that speak where several data sets hold the same one, so that no vote is counted twice: by symbol, and
 * by rcid between Voeten and the package made from his data. Votes on parts of a resolution are roll calls of their
 * own. Voeten's early sessions have no symbols; in years that the UN Digital Library covers they stay silent.
 */
export function shownRollCalls(rollCalls: readonly HeldRollCall[]): Set<number> {
  const first = new Map<string, Dataset>();
  const covered = new Set<string>();
  for (const rollCall of rollCalls) {
    for (const key of keysOf(rollCall)) {
      const speaks = first.get(key);
      if (speaks === undefined || rank(rollCall.dataset) < rank(speaks)) first.set(key, rollCall.dataset);
    }
    if (rollCall.dataset === "undl") covered.add(`${rollCall.body} ${rollCall.year}`);
  }
  return new Set(
    rollCalls
      .filter(
        (rollCall) =>
          keysOf(rollCall).every((key) => first.get(key) === rollCall.dataset) &&
          !(
            isOfVoeten(rollCall) &&
            isWholeWithoutSymbol(rollCall) &&
            covered.has(`${rollCall.body} ${rollCall.year}`)
          ),
      )
      .map(({ id }) => id),
  );
}

function keysOf(rollCall: HeldRollCall): string[] {
  const { dataset, native, symbol, part } = rollCall;
  return [
    isOfVoeten(rollCall) ? `rcid ${native}` : `${dataset}:${native}`,
    ...(symbol !== null && part === null ? [`symbol ${symbol}`] : []),
  ];
}

function isOfVoeten({ dataset }: HeldRollCall): boolean {
  return dataset === "voeten" || dataset === "unvotes";
}

function isWholeWithoutSymbol({ symbol, part }: HeldRollCall): boolean {
  return symbol === null && part === null;
}

function rank(dataset: Dataset): number {
  const place = VOTE_DATASETS.findIndex((one) => one === dataset);
  return place === -1 ? VOTE_DATASETS.length : place;
}
