import { DATASET_WORDS } from "../../../shared/charts/trade-words.ts";
import { measureTitle } from "../../../shared/charts/votes-words.ts";
import type { AgreementMeasure } from "../../../shared/domain/agreement.ts";
import type { Dataset } from "../../../shared/domain/data-file.ts";
import type { Lens } from "../../../shared/domain/lens.ts";
import { ISSUE_NAMES } from "../../../shared/domain/roll-call.ts";
import type { AgreementAnswer } from "../../../shared/domain/roll-call.ts";
import { voterName } from "../../app/voter-name.ts";
import { formatCount, formatDay, formatPlural } from "../../app/format.ts";
import type { VotePane } from "./votes-params.ts";

export const CONTESTED_WORDS = "Contested: at least a tenth of those who voted did not vote yes.";
export const DIVERGENCE_WORDS =
  "Divergence: mean distance (yes 1, abstain ½, no 0) between the focus state and the states compared; 0 the same vote, 1 the opposite one. Who was absent is not compared.";

export const LINKS_SUBTITLE =
  "Statements read from the articles of the lens, with the roll calls that they may mean";

export const BODY_NAMES: Readonly<Record<string, string>> = {
  UNGA: "General Assembly",
  UNSC: "Security Council",
};

export function topicName(topic: string): string {
  return ISSUE_NAMES[topic] ?? topic;
}

/** What the pane shows, in words. */
export function votesTitle(pane: VotePane, measure: AgreementMeasure, focus: string): string {
  const name = voterName(focus);
  switch (pane) {
    case "agreement":
      return `${measureTitle(measure)}: ${name} and other states`;
    case "matrix":
      return `How states voted beside ${name}`;
    case "list":
      return `Resolutions on which ${name} voted`;
    case "links":
      return `Votes in articles on ${name}`;
  }
}

/** Unit, period and n: "1,204 roll calls of the General Assembly, Jan 1992 to Dec 2015; Belarus voted in 1,180". */
export function votesSubtitle(
  answer: Pick<AgreementAnswer, "rollCalls" | "focusVotes" | "focus" | "datasets">,
  lens: Pick<Lens, "from" | "to">,
  body: string,
): string {
  const { yes, abstain, no } = answer.focusVotes;
  const where = BODY_NAMES[body] === undefined ? body : `the ${BODY_NAMES[body]}`;
  const count = formatPlural(answer.rollCalls, "roll call");
  const voted = formatCount(yes + abstain + no);
  return `${count} of ${where}, ${votesPeriod(answer.datasets, lens)}; ${voterName(answer.focus)} voted in ${voted}`;
}

/** The lens's time where it has one, else what the data sets cover. */
export function votesPeriod(
  datasets: AgreementAnswer["datasets"],
  { from, to }: Pick<Lens, "from" | "to">,
): string {
  const days = datasets.flatMap((entry) => [entry.from, entry.to]).filter((day) => day !== null);
  const first = from ?? days.toSorted()[0];
  const last = to ?? days.toSorted().at(-1);
  return first === undefined || last === undefined ? "no date" : `${formatDay(first)} to ${formatDay(last)}`;
}

/** Where the numbers come from: "Source: UN Digital Library (1,020 roll calls), starter data of Demarche (7)." */
export function votesSource(datasets: AgreementAnswer["datasets"], chosen: Dataset | null): string {
  const speaking = datasets
    .map(({ dataset, shown, held }) => ({ dataset, count: chosen === null ? shown : held }))
    .filter(({ dataset, count }) => count > 0 && (chosen === null || dataset === chosen));
  if (speaking.length === 0) return "";
  const words = speaking.map(({ dataset, count }) => `${DATASET_WORDS[dataset]} (${formatCount(count)})`);
  return `Source, with roll calls held: ${words.join(", ")}.`;
}
