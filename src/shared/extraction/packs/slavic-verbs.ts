import type { VerbForms } from "./language-pack.ts";

/**
 * Verbs from lines of "infinitive: past forms; future forms; further forms that may carry a purpose", words parted by
 * spaces. Only finished verbs are listed: an unfinished one ("посещал", "ведет переговоры") reports no single event.
 */
export function slavicVerbs(lines: readonly string[]): Readonly<Record<string, VerbForms>> {
  return Object.fromEntries(
    lines.map((line) => {
      const [base = "", forms = ""] = line.split(": ");
      const [past = "", future = "", purpose = ""] = forms.split(";").map((part) => part.trim());
      return [base, { base: [base, ...list(purpose)], past: list(past), future: list(future) }];
    }),
  );
}

function list(words: string): string[] {
  return words === "" ? [] : words.split(" ");
}
