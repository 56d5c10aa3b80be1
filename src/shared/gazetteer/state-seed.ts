import type { Iso3 } from "../domain/state-code.ts";

/**
 * One state as it is kept in the states-data files; everything else is derived from it.
 *
 * `en`, `ru` and `be` hold three lists parted by ";": names (the usual short name first), adjectives, demonyms.
 * Items are parted by ",". English plurals of adjectives in -n and -i are derived, so only other demonyms are listed.
 * Russian and Belarusian names carry the marks of `declineRussian` and `declineBelarusian`; their adjectives are
 * given in the masculine nominative, their demonyms in the nominative singular.
 */
export interface StateSeed {
  /** ISO 3166-1 alpha-3, alpha-2 and numeric, "KEN KE 404"; the number is "-" where none is assigned. */
  readonly codes: `${Iso3} ${string} ${string}`;
  readonly kind?: "observer" | "other";
  readonly en: string;
  readonly ru: string;
  readonly be: string;
  /**
   * English; Russian; Belarusian; "latitude longitude" in degrees. Names may list aliases, as above. Where the seat
   * of government is elsewhere than the capital of the constitution, the place that official visitors go to is kept.
   */
  readonly capital: string;
}
