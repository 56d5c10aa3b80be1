import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DARK_THEME, LIGHT_THEME } from "../../../../src/shared/charts/theme.ts";

const SHEET = readFileSync(join(import.meta.dirname, "../../../../src/renderer/app/theme.css"), "utf8");

/** The variables of one rule of the sheet, by name. */
function variables(selector: string): Record<string, string> {
  const rule = SHEET.slice(SHEET.indexOf(`${selector} {`));
  const body = rule.slice(0, rule.indexOf("\n}"));
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]),
  );
}

test.each([
  [":root", LIGHT_THEME],
  [':root[data-theme="dark"]', DARK_THEME],
])("the page of %s has the colours of its charts", (selector, theme) => {
  const { paper, ink, muted, hairline, border, accent, adverse, coverage, ...rest } = variables(selector);
  expect({
    paper,
    ink,
    muted,
    hairline,
    border,
    accent,
    "accent-tint": rest["accent-tint"],
    adverse,
    coverage,
  }).toEqual({
    paper: theme.paper,
    ink: theme.ink,
    muted: theme.mutedInk,
    hairline: theme.hairline,
    border: theme.border,
    accent: theme.accent,
    "accent-tint": theme.accentTint,
    adverse: theme.adverse,
    coverage: theme.coverage,
  });
});
