import type { IsoDay } from "../domain/iso-day.ts";
import type { Iso3 } from "../domain/state-code.ts";

/** A state that is no more, or the former code or name of one that is, as data files have it. */
export interface FormerState {
  readonly iso3?: string;
  readonly iso2?: string;
  readonly cow?: string;
  readonly names: readonly string[];
  /** First and last day on which code and names meant this; null where it does not matter. */
  readonly from: IsoDay | null;
  readonly until: IsoDay | null;
  /** The state of today that carries its membership on, since when (null: all along). */
  readonly continuedBy: { readonly state: Iso3; readonly since: IsoDay | null } | null;
  /**
   * What the store keeps where no state of today carries it on: the alpha-3 code of ISO 3166-3, or, for states that ISO
   * 3166 never had, the abbreviation of the Correlates of War project.
   */
  readonly key: string | null;
}

/**
 * Sources: ISO 3166-3 (withdrawn codes), the list of member states of the United Nations with its footnotes on
 * successions (un.org, Member States), Correlates of War, State System Membership v2016.
 *
 * The Byelorussian and Ukrainian republics were members of their own from 1945, so that Belarus and Ukraine have one
 * series. The Russian Federation has continued the membership of the USSR since 24 December 1991. Czechoslovakia and the
 * Socialist Federal Republic of Yugoslavia ended without a continuing member; what was admitted on 1 November 2000 as
 * Yugoslavia, later Serbia and Montenegro, is continued by Serbia. The German Democratic Republic and Democratic Yemen
 * were members of their own until they joined another.
 */
export const FORMER_STATES: readonly FormerState[] = [
  {
    iso3: "SUN",
    iso2: "SU",
    names: ["Union of Soviet Socialist Republics", "USSR", "U.S.S.R.", "Soviet Union"],
    from: null,
    until: "1991-12-25",
    continuedBy: { state: "RUS", since: null },
    key: null,
  },
  {
    iso3: "BYS",
    names: ["Byelorussian Soviet Socialist Republic", "Byelorussian SSR", "Byelorussian S.S.R."],
    from: null,
    until: "1991-09-18",
    continuedBy: { state: "BLR", since: null },
    key: null,
  },
  {
    names: ["Ukrainian Soviet Socialist Republic", "Ukrainian SSR", "Ukrainian S.S.R."],
    from: null,
    until: "1991-08-23",
    continuedBy: { state: "UKR", since: null },
    key: null,
  },
  {
    iso3: "CSK",
    iso2: "CS",
    cow: "315",
    names: ["Czechoslovakia", "Czech and Slovak Federal Republic", "Czechoslovak Socialist Republic"],
    from: null,
    until: "1992-12-31",
    continuedBy: null,
    key: "CSK",
  },
  {
    iso3: "YUG",
    iso2: "YU",
    cow: "345",
    names: ["Yugoslavia", "Socialist Federal Republic of Yugoslavia", "Federal Republic of Yugoslavia"],
    from: null,
    until: null,
    continuedBy: { state: "SRB", since: "2000-11-01" },
    key: "YUG",
  },
  {
    iso3: "SCG",
    iso2: "CS",
    names: ["Serbia and Montenegro"],
    from: "2003-02-04",
    until: "2006-06-02",
    continuedBy: { state: "SRB", since: null },
    key: null,
  },
  {
    iso3: "DDR",
    iso2: "DD",
    cow: "265",
    names: ["German Democratic Republic", "East Germany"],
    from: null,
    until: "1990-10-02",
    continuedBy: null,
    key: "DDR",
  },
  {
    names: ["Federal Republic of Germany", "German Federal Republic", "West Germany"],
    from: null,
    until: "1990-10-02",
    continuedBy: { state: "DEU", since: null },
    key: null,
  },
  {
    iso3: "YMD",
    iso2: "YD",
    cow: "680",
    names: [
      "Democratic Yemen",
      "People's Democratic Republic of Yemen",
      "Yemen People's Republic",
      "Southern Yemen",
      "South Yemen",
    ],
    from: null,
    until: "1990-05-21",
    continuedBy: null,
    key: "YMD",
  },
  {
    names: ["Yemen Arab Republic", "North Yemen"],
    from: null,
    until: "1990-05-21",
    continuedBy: { state: "YEM", since: null },
    key: null,
  },
  {
    names: ["Tanganyika", "United Republic of Tanganyika and Zanzibar"],
    from: null,
    until: "1964-10-31",
    continuedBy: { state: "TZA", since: null },
    key: null,
  },
  {
    cow: "511",
    names: ["Zanzibar"],
    from: null,
    until: "1964-04-25",
    continuedBy: null,
    key: "ZAN",
  },
  {
    cow: "817",
    names: ["Republic of Vietnam", "Republic of Viet-Nam", "South Vietnam", "South Viet-Nam"],
    from: null,
    until: "1976-07-01",
    continuedBy: null,
    key: "RVN",
  },
  {
    iso3: "VDR",
    iso2: "VD",
    names: ["Democratic Republic of Vietnam", "Democratic Republic of Viet-Nam", "North Vietnam"],
    from: null,
    until: "1976-07-01",
    continuedBy: { state: "VNM", since: null },
    key: null,
  },
  {
    // Egypt and Syria were one member in these years; its seat is Egypt's, and Syria took up its own again in 1961.
    names: ["United Arab Republic"],
    from: "1958-02-21",
    until: "1971-09-01",
    continuedBy: { state: "EGY", since: null },
    key: null,
  },
  {
    iso3: "BUR",
    iso2: "BU",
    names: ["Burma"],
    from: null,
    until: "1989-06-17",
    continuedBy: { state: "MMR", since: null },
    key: null,
  },
  {
    iso3: "DHY",
    iso2: "DY",
    names: ["Dahomey"],
    from: null,
    until: "1975-11-29",
    continuedBy: { state: "BEN", since: null },
    key: null,
  },
  {
    iso3: "HVO",
    iso2: "HV",
    names: ["Upper Volta"],
    from: null,
    until: "1984-08-03",
    continuedBy: { state: "BFA", since: null },
    key: null,
  },
  {
    iso3: "ZAR",
    iso2: "ZR",
    names: ["Zaire"],
    from: null,
    until: "1997-05-16",
    continuedBy: { state: "COD", since: null },
    key: null,
  },
  {
    iso3: "RHO",
    iso2: "RH",
    names: ["Southern Rhodesia", "Rhodesia"],
    from: null,
    until: "1980-04-17",
    continuedBy: { state: "ZWE", since: null },
    key: null,
  },
  {
    iso3: "TMP",
    iso2: "TP",
    names: ["East Timor"],
    from: null,
    until: "2002-05-19",
    continuedBy: { state: "TLS", since: null },
    key: null,
  },
  {
    iso3: "ROM",
    names: ["Socialist Republic of Romania"],
    from: null,
    until: "2002-01-31",
    continuedBy: { state: "ROU", since: null },
    key: null,
  },
];
