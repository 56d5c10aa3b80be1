import { Command, InvalidArgumentError, Option } from "commander";
import { resolve } from "node:path";
import { ArticleSort } from "../../shared/contract/corpus-contract.ts";
import { DEFAULT_LENS } from "../../shared/domain/lens.ts";
import { Iso3 } from "../../shared/domain/state-code.ts";
import { VOTE_DATASETS } from "../../shared/domain/roll-call.ts";
import { TRADE_DATASETS } from "../../shared/domain/trade.ts";
import type { WorkbenchClient } from "../core/serve.ts";
import { dataCommand } from "./data-command.ts";
import { evalCommand } from "./eval-command.ts";
import { eventsCommand } from "./events-command.ts";
import { readLens } from "./events-lens.ts";
import type { LensChoices } from "./events-lens.ts";
import { EXIT } from "./exit-code.ts";
import type { ExitCode } from "./exit-code.ts";
import { importCommand } from "./import-command.ts";
import { importDataCommand } from "./import-data-command.ts";
import type { ImportDataOptions } from "./import-data-command.ts";
import { infoCommand } from "./info-command.ts";
import { reviewLogCommand } from "./review-log-command.ts";
import { runsCommand } from "./runs-command.ts";
import { searchCommand } from "./search-command.ts";
import type { Terminal } from "./terminal.ts";
import { tradeCommand } from "./trade-command.ts";
import { measureHelp, votesCommand } from "./votes-command.ts";
import { yearsLens } from "./years-lens.ts";
import type { YearChoices } from "./years-lens.ts";
import type { WorkspaceChoice } from "./run-command.ts";

interface CommonOptions extends WorkspaceChoice {
  json: boolean;
}

interface TradeChoices extends YearChoices {
  with: string;
  dataset?: (typeof TRADE_DATASETS)[number];
}

interface VotesChoices extends YearChoices {
  with: string;
  body: string;
  contested: boolean;
  important: boolean;
  topic?: string;
  dataset?: (typeof VOTE_DATASETS)[number];
}

/** Runs a command on the chosen workspace. */
export type Run = (
  choice: WorkspaceChoice,
  command: (client: WorkbenchClient) => Promise<ExitCode>,
) => Promise<ExitCode>;

/**
 * Reads the arguments and carries the command out. Exit codes: 0 done, 2 wrong usage, 3 some files failed, 4 the
 * workspace cannot be used, 130 cancelled, 1 a fault of Demarche's.
 */
export async function runProgram(args: readonly string[], run: Run, terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  const program = new Command("demarche")
    .description("Turns folders of news articles into sourced evidence of one state's diplomatic outreach.")
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .exitOverride()
    .addHelpText(
      "after",
      `\nserve [--port N] [--no-open]  opens the workbench in your browser\n\n${EXIT_HELP}`,
    );

  common(program.command("import"))
    .description("imports files and folders")
    .argument("<path...>", "files and folders")
    .action(async (paths: string[], options: CommonOptions) => {
      code = await run(place(options), (client) => importCommand(client, paths, options, terminal));
    });
  common(program.command("import-data"))
    .description("reads data files: trade figures and roll calls (docs/data-files.md)")
    .argument("[file...]", "CSV, JSON or XLSX files")
    .option("--mapping <file>", "what the columns hold, as JSON, for tables of your own")
    .option("--starter", "reads the starter data that come with Demarche", false)
    .action(async (paths: string[], options: CommonOptions & ImportDataOptions, command: Command) => {
      if (options.starter === paths.length > 0) return command.error("error: name files, or --starter");
      code = await run(place(options), (client) => importDataCommand(client, paths, options, terminal));
    });
  common(program.command("data"))
    .description("lists the data files that were read")
    .action(async (options: CommonOptions) => {
      code = await run(place(options), (client) => dataCommand(client, options, terminal));
    });
  common(program.command("search"))
    .description("finds articles")
    .argument(
      "<query>",
      'words, "phrases", AND OR NOT, country:KEN type:visit from:2023 to:2024-03 source: lang:',
    )
    .option("--limit <number>", "at most so many", readLimit, 20)
    .addOption(
      new Option("--sort <order>", "order of the articles").choices(ArticleSort.options).default("relevance"),
    )
    .action(async (query: string, options: CommonOptions & { limit: number; sort: ArticleSort }) => {
      code = await run(place(options), (client) => searchCommand(client, query, options, terminal));
    });
  common(program.command("events"))
    .description("writes every event through a lens, with its proof")
    .option("--lens <address>", "the lens, as the application's address shows it")
    .option("--query <query>", "only from articles that match")
    .option("--country <code...>", "partner states (ISO alpha-3)")
    .option("--type <type...>", "event types (PLOVER)")
    .option("--from <day>", "first day (2024-03-01)")
    .option("--to <day>", "last day")
    .action(async ({ workspace, data, json, ...choices }: CommonOptions & LensChoices, command: Command) => {
      const lens = readLens(choices);
      if (!lens.ok) return command.error(`error: ${lens.failure}`);
      code = await run(place({ workspace, data }), (client) =>
        eventsCommand(client, lens.value, { json }, terminal),
      );
    });
  common(program.command("runs"))
    .description("lists the imports")
    .action(async (options: CommonOptions) => {
      code = await run(place(options), (client) => runsCommand(client, options, terminal));
    });
  common(program.command("trade"))
    .description("writes what both sides report of the trade with a state, and what articles state of it")
    .requiredOption("--with <code>", "the partner (ISO alpha-3)", readState)
    .option("--focus <code>", "the state looked at", readState, DEFAULT_LENS.focus)
    .option("--year <year>", "one year", readYear)
    .option("--from <year>", "first year", readYear)
    .option("--to <year>", "last year", readYear)
    .addOption(new Option("--dataset <name>", "the publication").choices(TRADE_DATASETS))
    .action(async ({ workspace, data, json, ...choices }: CommonOptions & TradeChoices, command: Command) => {
      const lens = yearsLens(choices);
      if (!lens.ok) return command.error(`error: ${lens.failure}`);
      const question = { lens: lens.value, partner: choices.with, dataset: choices.dataset ?? null };
      code = await run(place({ workspace, data }), (client) =>
        tradeCommand(client, question, { json }, terminal),
      );
    });
  common(program.command("votes"))
    .description("writes how the state looked at and another voted in roll calls: agreement, each with its n")
    .requiredOption("--with <code>", "the other state (ISO alpha-3)", readState)
    .option("--focus <code>", "the state looked at", readState, DEFAULT_LENS.focus)
    .option("--year <year>", "one calendar year", readYear)
    .option("--from <year>", "first year", readYear)
    .option("--to <year>", "last year", readYear)
    .option("--body <body>", "the body that voted", "UNGA")
    .option("--contested", "only votes on which a tenth or more of those who voted did not vote yes", false)
    .option("--important", "only votes that the data set calls important", false)
    .option("--topic <topic>", "an issue code (me nu di hr co ec) or a subject heading")
    .addOption(new Option("--dataset <name>", "one publication alone").choices(VOTE_DATASETS))
    .addHelpText("after", measureHelp())
    .action(async ({ workspace, data, json, ...choices }: CommonOptions & VotesChoices, command: Command) => {
      const lens = yearsLens(choices);
      if (!lens.ok) return command.error(`error: ${lens.failure}`);
      const { body, contested, important, topic = null, dataset = null } = choices;
      const filter = { body, contested, important, topic, dataset };
      const question = { lens: lens.value, partner: choices.with, filter };
      code = await run(place({ workspace, data }), (client) =>
        votesCommand(client, question, { json }, terminal),
      );
    });
  const review = program.command("review").description("tells of the analyst's decisions");
  common(review.command("log"))
    .description("lists every decision, newest first; with --json one line each")
    .action(async (options: CommonOptions) => {
      code = await run(place(options), (client) => reviewLogCommand(client, options, terminal));
    });
  common(program.command("info"))
    .description("tells what the workspace holds")
    .action(async (options: CommonOptions) => {
      code = await run(place(options), (client) => infoCommand(client, options, terminal));
    });
  program
    .command("eval")
    .description("scores extraction on a folder of annotated cases (docs/evaluation.md)")
    .argument("<folder>", "cases: a folder each with text.txt and expected.json")
    .option("--json", "write JSON", false)
    .action(async (folder: string, options: { json: boolean }) => {
      code = await evalCommand(folder, options, terminal);
    });

  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (!isCommanderError(error)) throw error;
    return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  }
}

const EXIT_HELP =
  "Exit codes: 0 done, 2 wrong usage, 3 some files failed, 4 the workspace cannot be used, 130 cancelled.";

function common(command: Command): Command {
  return command
    .option("--workspace <folder>", "the workspace; the usual one when left out")
    .option("--data <folder>", "the folder of workspaces and settings")
    .option("--json", "write JSON", false);
}

function place({
  workspace,
  data,
}: {
  workspace?: string | undefined;
  data?: string | undefined;
}): WorkspaceChoice {
  return {
    ...(workspace !== undefined && { workspace: resolve(workspace) }),
    ...(data !== undefined && { data: resolve(data) }),
  };
}

function readLimit(text: string): number {
  const limit = Number(text);
  if (Number.isInteger(limit) && limit > 0) return limit;
  throw new InvalidArgumentError("a limit is a whole number above 0");
}

function readState(text: string): string {
  const code = Iso3.safeParse(text.toUpperCase());
  if (code.success) return code.data;
  throw new InvalidArgumentError(code.error.issues[0]?.message ?? "");
}

function readYear(text: string): string {
  if (/^[12]\d{3}$/.test(text)) return text;
  throw new InvalidArgumentError("a year has four digits");
}

function isCommanderError(error: unknown): error is { exitCode: number } {
  return error instanceof Error && "exitCode" in error && typeof error.exitCode === "number";
}
