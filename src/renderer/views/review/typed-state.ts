import type { Iso3 } from "../../../shared/domain/state-code.ts";
import { STATES, stateByIso3 } from "../../../shared/gazetteer/states.ts";

/** The state that a text names by its code or by its usual name in English, Russian or Belarusian; null for none. */
export function readTypedState(typed: string): Iso3 | null {
  const text = typed.trim().toLowerCase();
  if (text === "") return null;
  const byCode = stateByIso3(text.toUpperCase());
  if (byCode) return byCode.iso3;
  return (
    STATES.find(({ names }) => Object.values(names).some((name) => name.toLowerCase() === text))?.iso3 ?? null
  );
}
