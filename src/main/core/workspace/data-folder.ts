import envPaths from "env-paths";
import { mkdirSync } from "node:fs";
import { resolve } from "node:path";

/** The folder of workspaces and settings that all of Demarche's hosts share; made when absent, for its owner only. */
export function openDataFolder(choice: string | undefined, env: NodeJS.ProcessEnv): string {
  const chosen = choice ?? env["DEMARCHE_DATA"];
  const folder = chosen ? resolve(chosen) : envPaths("Demarche", { suffix: "" }).data;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}
