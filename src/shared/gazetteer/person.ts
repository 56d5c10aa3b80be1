import type { Rank } from "../domain/evidence.ts";
import type { IsoDay } from "../domain/iso-day.ts";
import type { Iso3 } from "../domain/state-code.ts";

/** One office that a person held; both ends are included, `to` is null while no end is on record. */
export interface HeldOffice {
  /** In English, lower case: "foreign minister". */
  readonly office: string;
  readonly rank: Rank;
  readonly from: IsoDay;
  readonly to: IsoDay | null;
  /** The public record that the fact comes from. */
  readonly source: string;
}

export interface Person {
  readonly id: string;
  readonly state: Iso3;
  readonly names: { readonly en: string; readonly be: string; readonly ru: string; readonly lacinka: string };
  /** Full names: spellings and Cyrillic cases. */
  readonly forms: readonly string[];
  /** Bare surnames: spellings and Cyrillic cases. */
  readonly surnames: readonly string[];
  /** False when others of that surname are in the news: then it counts only after the full name. */
  readonly distinctive: boolean;
  readonly roles: readonly HeldOffice[];
}
