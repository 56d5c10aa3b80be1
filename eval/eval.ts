import { runEval } from "./program.ts";

process.exitCode = await runEval(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
});
