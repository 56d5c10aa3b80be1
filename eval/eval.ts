import { Command } from "commander";
import { compareFiles } from "./compare-files.ts";
import { draftCases, locateCases, validateCases } from "./prepare-cases.ts";
import { score } from "./score.ts";

interface Options {
  validate?: string;
  draft?: string;
  locate?: string;
  published?: string;
  mentions: boolean;
  dates?: string;
  recognizers?: string;
  plover?: string;
  json: boolean;
  markdown: boolean;
  compare?: string[];
}

const command = new Command("npm run eval --")
  .description("Scores extraction on annotated cases (docs/evaluation.md), and helps to write them.")
  .argument("[folder...]", "folders of cases; the project's own when left out")
  .option("--dates <file>", "date expressions in place of the project's own")
  .option("--recognizers <folder>", "also the date values of Microsoft Recognizers' specifications")
  .option("--plover <folder>", "also PLOVER's gold standard records")
  .option("--json", "write JSON", false)
  .option("--markdown", "write the tables as docs/evaluation.md holds them", false)
  .option("--compare <file...>", "compare two files that --json wrote: before, after")
  .option("--validate <folder>", "verify the annotations below a folder; nothing is extracted")
  .option("--draft <folder>", "draft annotations for the texts that have none, marked as unchecked")
  .option("--locate <folder>", "fill in the offsets of quotations that give only their words")
  .option("--published <day>", "with --draft: the day of publication that the texts' metadata would state")
  .option("--mentions", "with --draft: list the mentions of states too", false)
  .parse();

process.exitCode = await run(command.args, command.opts<Options>());

async function run(folders: readonly string[], options: Options): Promise<number> {
  const { validate, draft, locate, compare, published, mentions } = options;
  if (validate !== undefined) return validateCases(validate);
  if (draft !== undefined) return draftCases(draft, { published: published ?? null, mentions });
  if (locate !== undefined) return locateCases(locate);
  if (compare !== undefined) return compareFiles(compare);
  return score(folders, options);
}
