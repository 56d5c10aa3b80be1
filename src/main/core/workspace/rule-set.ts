import { hash } from "node:crypto";

/** The rules that this Demarche reads texts with. */
export interface RuleSet {
  /** The same for the same rules. */
  version: string;
  ids: string[];
}

export type LoadRules = () => Promise<RuleSet>;

/** Loaded at the first call: the tables are of no use to a core that only answers questions. */
export function createRuleSet(): LoadRules {
  let loaded: Promise<RuleSet> | null = null;
  return () => (loaded ??= load());
}

async function load(): Promise<RuleSet> {
  const { ruleIds, ruleSetText } = await import("../../../shared/extraction/rule-set.ts");
  return { version: hash("sha256", ruleSetText(), "hex").slice(0, 16), ids: ruleIds() };
}
