import { spawn } from "node:child_process";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Runs a program in our place: its output is ours, our signals are its own. Answers with its exit code, or with the
 * signal that ended it.
 * @param {string} program
 * @param {string[]} args
 * @param {import("node:child_process").SpawnOptions} [options]
 * @returns {Promise<{ code: number | null, signal: string | null }>}
 */
export function runChild(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: "inherit", ...options });
    const pass = Object.fromEntries(SIGNALS.map((signal) => [signal, () => void child.kill(signal)]));
    for (const signal of SIGNALS) process.on(signal, pass[signal]);
    const stop = () => {
      for (const signal of SIGNALS) process.off(signal, pass[signal]);
    };
    child.once("error", (error) => {
      stop();
      reject(error);
    });
    child.once("exit", (code, signal) => {
      stop();
      resolve({ code, signal });
    });
  });
}

/** The exit code by which a shell tells how a program ended. */
export function exitCode({ code, signal }) {
  if (code !== null) return code;
  return signal === "SIGINT" ? 130 : 1;
}
