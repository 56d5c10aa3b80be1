import { Command } from "commander";
import { draftCases, locateCases, validateCases } from "./prepare-cases.ts";

interface Options {
  validate?: string;
  draft?: string;
  locate?: string;
  published?: string;
  mentions: boolean;
}

const options = new Command("npm run eval --")
  .description("Scores extraction on annotated cases (docs/evaluation.md), and helps to write them.")
  .option("--validate <folder>", "verify the annotations below a folder; nothing is extracted")
  .option("--draft <folder>", "draft annotations for the texts that have none, marked as unchecked")
  .option("--locate <folder>", "fill in the offsets of quotations that give only their words")
  .option("--published <day>", "with --draft: the day of publication that the texts' metadata would state")
  .option("--mentions", "with --draft: list the mentions of states too", false)
  .parse()
  .opts<Options>();

process.exitCode = run(options);

function run({ validate, draft, locate, published, mentions }: Options): number {
  if (validate !== undefined) return validateCases(validate);
  if (draft !== undefined) return draftCases(draft, { published: published ?? null, mentions });
  if (locate !== undefined) return locateCases(locate);
  return 2;
}
