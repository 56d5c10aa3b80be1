import type { IsoDay } from "../../../shared/domain/iso-day.ts";

/**
 * Days on which the General Assembly's eleventh emergency special session adopted its first resolutions, as the United
 * Nations publish them. Several public files number these resolutions otherwise, so that a vote stands under the symbol
 * of another.
 */
const ADOPTED: ReadonlyMap<string, IsoDay> = new Map([
  ["A/RES/ES-11/1", "2022-03-02"],
  ["A/RES/ES-11/2", "2022-03-24"],
  ["A/RES/ES-11/3", "2022-04-07"],
  ["A/RES/ES-11/4", "2022-10-12"],
  ["A/RES/ES-11/5", "2022-11-14"],
  ["A/RES/ES-11/6", "2023-02-23"],
]);

/** How a roll call's day contradicts its symbol, and which symbol its day has; null when nothing is known against it. */
export function symbolClash({ symbol, day }: { symbol: string | null; day: IsoDay | null }): string | null {
  const adopted = symbol === null ? undefined : ADOPTED.get(symbol);
  if (adopted === undefined || day === null || day === adopted) return null;
  const other = [...ADOPTED].find(([, its]) => its === day)?.[0];
  const meant = other === undefined ? "" : `; what was adopted on ${day} is ${other}`;
  return `${symbol} was adopted on ${adopted}${meant}`;
}
