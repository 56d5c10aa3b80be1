/** Sessions whose resolutions are numbered within the session ("31/1"); before, numbers ran on ("3379 (XXX)"). */
const FIRST_NUMBERED_SESSION = 31;
const FIRST_NUMBERED_EMERGENCY_SESSION = 6;

/**
 * The symbol of a resolution as the United Nations writes it, from the ways in which files do: "R/68/262", "A/RES/68/262",
 * "68/262" are "A/RES/68/262"; "ESS/11/6", "R/ES-11/6", "ES-11/6" are "A/RES/ES-11/6"; blanks and brackets go. Null where
 * the text names no resolution: Voeten's numbers of sessions 1-30 and of the first emergency sessions ("R/1/66",
 * "ESS/1/34") count votes or pages, not resolutions.
 */
export function readSymbol(text: string): string | null {
  const plain = text.toUpperCase().replaceAll(/[\s[\]]/g, "");
  if (/^[A-Z]+(\/[A-Z0-9.]+)*\/(RES|DEC)\/[A-Z0-9]/.test(plain)) return plain;
  const short = /^(?:A\/|R\/|RES\/?|RESOLUTION)?(ES-?|ESS[-/]|S-)?(\d+)\/(\d+[A-Z]*(?:\/[IVX]+)?)$/.exec(
    plain,
  );
  if (!short || /^A\/\d/.test(plain)) return null;
  const [, kind = "", session = "", number = ""] = short;
  if (kind.startsWith("ES")) {
    return Number(session) < FIRST_NUMBERED_EMERGENCY_SESSION ? null : `A/RES/ES-${session}/${number}`;
  }
  if (kind === "S-") return `A/RES/S-${session}/${number}`;
  return Number(session) < FIRST_NUMBERED_SESSION ? null : `A/RES/${session}/${number}`;
}

/** The body that adopts resolutions of such symbols; null where the symbol does not tell. */
export function bodyOfSymbol(symbol: string | null): string | null {
  if (symbol === null) return null;
  if (symbol.startsWith("A/HRC/")) return "UNHRC";
  if (symbol.startsWith("A/")) return "UNGA";
  return symbol.startsWith("S/") ? "UNSC" : null;
}

/** "General Assembly" and the like as the body's usual letters; other names stay as the file has them. */
export function readBody(text: string): string | null {
  const plain = text.trim();
  if (plain === "" || /^unknown$/i.test(plain)) return null;
  if (/general assembly|^unga$|^ga$/i.test(plain)) return "UNGA";
  if (/security council|^unsc$|^sc$/i.test(plain)) return "UNSC";
  if (/human rights council|^unhrc$|^hrc$/i.test(plain)) return "UNHRC";
  return plain;
}
