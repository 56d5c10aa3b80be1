import { AGREEMENT_DEFINITIONS, AgreementMeasure, agreementOf } from "../../shared/domain/agreement.ts";
import { encodeLens } from "../../shared/domain/lens.ts";
import type { Lens } from "../../shared/domain/lens.ts";
import type { AgreementAnswer, PairCells, VoteFilter } from "../../shared/domain/roll-call.ts";
import type { WorkbenchClient } from "../core/serve.ts";
import { columns } from "./columns.ts";
import { EXIT } from "./exit-code.ts";
import type { ExitCode } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";

export interface VotesQuestion {
  lens: Lens;
  partner: string;
  filter: VoteFilter;
}

/** How the focus state and another voted, by every measure and year, each with the roll calls it rests on. */
export async function votesCommand(
  client: WorkbenchClient,
  { lens, partner, filter }: VotesQuestion,
  options: { json: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const answer = await client.votes.agreement({ lens, filter, years: [partner] });
  const pair = pairOf(answer, partner);
  if (options.json) {
    terminal.out(
      `${JSON.stringify({
        lens: encodeLens(lens),
        filter,
        focus: answer.focus,
        with: partner,
        rollCalls: answer.rollCalls,
        focusVotes: answer.focusVotes,
        ...pair,
        measures: measuresOf(pair.cells),
        years: answer.years.map(({ year, cells, absent, focusAbsent }) => ({
          year,
          cells,
          absent,
          focusAbsent,
          measures: measuresOf(cells),
        })),
        datasets: answer.datasets,
        definitions: AGREEMENT_DEFINITIONS,
      })}\n`,
    );
    return EXIT.done;
  }
  terminal.out(`${headline(answer, partner, filter)}\n`);
  if (answer.rollCalls === 0) return EXIT.done;
  const total = AgreementMeasure.options.map((measure) => {
    const { value, n } = agreementOf(pair.cells, measure);
    return [AGREEMENT_DEFINITIONS[measure].name, valueWords(measure, value), String(n)];
  });
  terminal.out(`\n${columns([["measure", "value", "n"], ...total], [1, 2])}`);
  terminal.out(
    `\n${partner} absent ${pair.absent}, ${answer.focus} absent ${pair.focusAbsent}, ${partner} no member ${pair.notMember}\n`,
  );
  const years = answer.years.map(({ year, cells }) => [
    String(year),
    ...AgreementMeasure.options.flatMap((measure) => {
      const { value, n } = agreementOf(cells, measure);
      return [valueWords(measure, value), String(n)];
    }),
  ]);
  const head = ["year", ...AgreementMeasure.options.flatMap((measure) => [measure, "n"])];
  if (years.length > 0)
    terminal.out(
      `\n${columns(
        [head, ...years],
        head.map((_, index) => index),
      )}`,
    );
  return EXIT.done;
}

/** The definitions, one paragraph each, for the command's help. */
export function measureHelp(): string {
  const paragraphs = AgreementMeasure.options.map((measure) => {
    const { name, words, formula, source } = AGREEMENT_DEFINITIONS[measure];
    return `${measure} (${name})\n  ${words}\n  ${formula}\n  ${source}`;
  });
  return `\nMeasures; n is the number of roll calls that each rests on:\n${paragraphs.join("\n")}\n`;
}

function pairOf(answer: AgreementAnswer, partner: string) {
  const found = answer.states.find(({ state }) => state === partner);
  const { cells, absent, focusAbsent, notMember } = found ?? NO_PAIR;
  return { cells, absent, focusAbsent, notMember };
}

const NO_PAIR = { cells: [0, 0, 0, 0, 0, 0, 0, 0, 0], absent: 0, focusAbsent: 0, notMember: 0 };

function measuresOf(cells: PairCells) {
  return Object.fromEntries(
    AgreementMeasure.options.map((measure) => [measure, agreementOf(cells, measure)]),
  );
}

function headline(
  { focus, rollCalls, datasets }: AgreementAnswer,
  partner: string,
  filter: VoteFilter,
): string {
  if (rollCalls === 0) return `No data set at hand has roll calls of this body, time and choice.`;
  const kinds = [
    filter.contested ? "contested" : null,
    filter.important ? "important" : null,
    filter.topic === null ? null : `on "${filter.topic}"`,
  ].filter((kind) => kind !== null);
  const chosen = kinds.length === 0 ? "" : `, ${kinds.join(", ")}`;
  const from =
    filter.dataset ??
    datasets
      .filter(({ shown }) => shown > 0)
      .map(({ dataset }) => dataset)
      .join(", ");
  return `${focus} and ${partner} in ${filter.body}, ${rollCalls} roll ${rollCalls === 1 ? "call" : "calls"}${chosen} (${from})`;
}

function valueWords(measure: AgreementMeasure, value: number | null): string {
  if (value === null) return "-";
  return measure === "kappa" || measure === "pi" ? value.toFixed(2) : `${(value * 100).toFixed(1)}%`;
}
