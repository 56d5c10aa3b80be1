import { Command, CommanderError } from "commander";
import { compareFiles } from "./compare-files.ts";
import type { Output } from "./output.ts";
import { draftCases, locateCases, validateCases } from "./prepare-cases.ts";
import { printReviewedRules } from "./reviewed-rules.ts";
import { score } from "./score.ts";

interface Options {
  validate?: string;
  draft?: string;
  locate?: string;
  published?: string;
  mentions: boolean;
  all: boolean;
  dates: string[];
  recognizers?: string;
  plover?: string;
  json: boolean;
  markdown: boolean;
  compare?: string[];
  rules?: string;
}

/**
 * Reads the arguments and carries the command out. Exit codes: 0 done, 2 wrong usage, 3 some cases cannot be read.
 */
export async function runEval(args: readonly string[], output: Output): Promise<number> {
  const command = new Command("npm run eval --")
    .description("Scores extraction on annotated cases (docs/evaluation.md), and helps to write them.")
    .argument("[folder...]", "folders of cases; the project's own when left out")
    .option("--all", "the project's own sets too, when folders are named", false)
    .option("--dates <file>", "date expressions; may be given again", gather, [])
    .option("--recognizers <folder>", "also the date values of Microsoft Recognizers' specifications")
    .option("--plover <folder>", "also PLOVER's gold standard records")
    .option("--json", "write JSON", false)
    .option("--markdown", "write the tables as docs/evaluation.md holds them", false)
    .option("--compare <file...>", "compare two files that --json wrote: before, after")
    .option(
      "--rules <folder>",
      "print how each rule's proposals stand in these cases, as packs/reviewed-rules.ts holds it",
    )
    .option("--validate <folder>", "verify the annotations below a folder; nothing is extracted")
    .option("--draft <folder>", "draft annotations for the texts that have none, marked as unchecked")
    .option("--locate <folder>", "fill in the offsets of quotations that give only their words")
    .option("--published <day>", "with --draft: the day of publication that the texts' metadata would state")
    .option("--mentions", "with --draft: list the mentions of states too", false)
    .configureOutput({ writeOut: output.out, writeErr: output.err })
    .exitOverride();
  try {
    command.parse(args, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
  return carryOut(command.args, command.opts<Options>(), output);
}

async function carryOut(folders: readonly string[], options: Options, output: Output): Promise<number> {
  const { validate, draft, locate, compare, published, mentions, rules } = options;
  if (rules !== undefined) return printReviewedRules(rules, output);
  if (validate !== undefined) return validateCases(validate, output);
  if (draft !== undefined) return draftCases(draft, { published: published ?? null, mentions }, output);
  if (locate !== undefined) return locateCases(locate, output);
  if (compare !== undefined) return compareFiles(compare, output);
  return score(folders, options, output);
}

function gather(value: string, earlier: readonly string[]): string[] {
  return [...earlier, value];
}
