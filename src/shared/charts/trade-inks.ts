import type { ChartTheme } from "./theme.ts";
import type { TradeLine } from "./trade-lines.ts";

/** The focus state's own figures in the accent, the mirror's in the dark end of the sequential scale. */
export function lineInk(line: Pick<TradeLine, "side">, theme: ChartTheme): string {
  return line.side === "mirror" ? (theme.sequential[4] ?? theme.ink) : theme.accent;
}
