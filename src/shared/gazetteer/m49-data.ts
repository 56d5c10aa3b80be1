import type { Iso3 } from "../domain/state-code.ts";

/**
 * Numbers that trade statistics use beside the numbers of STATES. Source: UN Statistics Division, standard country or
 * area codes for statistical use (M49), and the reporters and partner areas of UN Comtrade, which BACI follows; a note
 * repeats what the area takes in there. Names in our own wording.
 */

/** Numbers of states that differ from ISO 3166-1: wider customs territories, and numbers that a state has given up. */
export const STATE_NUMBERS: readonly (readonly [m49: string, state: Iso3])[] = [
  // With Puerto Rico and the Virgin Islands; until 1980 with Puerto Rico alone.
  ["842", "USA"],
  ["841", "USA"],
  // With Monaco; the overseas departments since 1997.
  ["251", "FRA"],
  // Sikkim counted in since 1975.
  ["699", "IND"],
  // With Svalbard and Jan Mayen.
  ["579", "NOR"],
  // With Liechtenstein.
  ["757", "CHE"],
  // BACI's number.
  ["381", "ITA"],
  // Given up when the territory changed while the state went on.
  ["280", "DEU"],
  ["230", "ETH"],
  ["588", "PAK"],
  ["590", "PAN"],
  ["736", "SDN"],
  ["886", "YEM"],
];

/** A state that is no more: its number, its code of ISO 3166-3, the years in which it could trade. */
export interface FormerNumber {
  m49: string;
  key: string;
  from: number;
  to: number;
  name: string;
}

export const FORMER_NUMBERS: readonly FormerNumber[] = [
  { m49: "810", key: "SUN", from: 1922, to: 1991, name: "Soviet Union" },
  { m49: "200", key: "CSK", from: 1918, to: 1992, name: "Czechoslovakia" },
  { m49: "890", key: "YUG", from: 1945, to: 1992, name: "Socialist Federal Republic of Yugoslavia" },
  { m49: "891", key: "SCG", from: 1992, to: 2006, name: "Serbia and Montenegro" },
  { m49: "278", key: "DDR", from: 1949, to: 1990, name: "German Democratic Republic" },
  { m49: "720", key: "YMD", from: 1967, to: 1990, name: "Democratic Yemen" },
  { m49: "866", key: "VDR", from: 1945, to: 1976, name: "Democratic Republic of Vietnam" },
];

/** Areas that are no states: territories, unions, remainders. The second code is ISO's or Comtrade's own, or "". */
export const AREAS: readonly (readonly [m49: string, alpha: string, name: string])[] = [
  ["010", "ATA", "Antarctica"],
  ["016", "ASM", "American Samoa"],
  ["060", "BMU", "Bermuda"],
  ["074", "BVT", "Bouvet Island"],
  ["086", "IOT", "British Indian Ocean Territory"],
  ["092", "VGB", "British Virgin Islands"],
  ["136", "CYM", "Cayman Islands"],
  ["162", "CXR", "Christmas Island"],
  ["166", "CCK", "Cocos (Keeling) Islands"],
  ["175", "MYT", "Mayotte"],
  ["184", "COK", "Cook Islands"],
  ["234", "FRO", "Faroe Islands"],
  ["238", "FLK", "Falkland Islands (Malvinas)"],
  ["239", "SGS", "South Georgia and the South Sandwich Islands"],
  ["248", "ALA", "Åland Islands"],
  ["254", "GUF", "French Guiana"],
  ["258", "PYF", "French Polynesia"],
  ["260", "ATF", "French Southern Territories"],
  ["292", "GIB", "Gibraltar"],
  ["304", "GRL", "Greenland"],
  ["312", "GLP", "Guadeloupe"],
  ["316", "GUM", "Guam"],
  ["334", "HMD", "Heard Island and McDonald Islands"],
  ["344", "HKG", "Hong Kong, China"],
  ["446", "MAC", "Macao, China"],
  ["474", "MTQ", "Martinique"],
  ["500", "MSR", "Montserrat"],
  ["531", "CUW", "Curaçao"],
  ["533", "ABW", "Aruba"],
  ["534", "SXM", "Sint Maarten (Dutch part)"],
  ["535", "BES", "Bonaire, Sint Eustatius and Saba"],
  ["540", "NCL", "New Caledonia"],
  ["570", "NIU", "Niue"],
  ["574", "NFK", "Norfolk Island"],
  ["580", "MNP", "Northern Mariana Islands"],
  ["581", "UMI", "United States minor outlying islands"],
  ["612", "PCN", "Pitcairn"],
  ["630", "PRI", "Puerto Rico"],
  ["638", "REU", "Réunion"],
  ["652", "BLM", "Saint Barthélemy"],
  ["654", "SHN", "Saint Helena"],
  ["660", "AIA", "Anguilla"],
  ["663", "MAF", "Saint Martin (French part)"],
  ["666", "SPM", "Saint Pierre and Miquelon"],
  ["732", "ESH", "Western Sahara"],
  ["744", "SJM", "Svalbard and Jan Mayen"],
  ["772", "TKL", "Tokelau"],
  ["796", "TCA", "Turks and Caicos Islands"],
  ["831", "GGY", "Guernsey"],
  ["832", "JEY", "Jersey"],
  ["833", "IMN", "Isle of Man"],
  ["850", "VIR", "United States Virgin Islands"],
  ["876", "WLF", "Wallis and Futuna"],
  // Territories and unions that are no more.
  ["459", "_PM", "Peninsular Malaysia (to 1963)"],
  ["461", "_SH", "Sabah (to 1963)"],
  ["530", "ANT", "Netherlands Antilles (to 2010)"],
  ["532", "", "Netherlands Antilles and Aruba (to 1985)"],
  ["582", "PCI", "Trust Territory of the Pacific Islands (to 1991)"],
  ["592", "PCZ", "Panama Canal Zone (to 1977)"],
  ["658", "", "Saint Kitts, Nevis and Anguilla (to 1980)"],
  ["717", "_RN", "Rhodesia and Nyasaland (to 1964)"],
  ["835", "_TK", "Tanganyika (to 1964)"],
  ["836", "_ZP", "Zanzibar and Pemba (to 1964)"],
  // Tables of codes put VNM beside it, which is the Viet Nam of today.
  ["868", "", "Republic of Vietnam (to 1974)"],
  // Tables of codes put BEL and ZAF beside these two: figures of several states under the code of one.
  ["058", "BLX", "Belgium-Luxembourg (to 1998)"],
  ["711", "ZA1", "Southern African Customs Union (to 1999)"],
  ["097", "EUR", "European Union"],
  ["975", "R4", "ASEAN"],
  // What reporters do not break down. 490 stands for Taiwan in practice, but the source does not say so.
  ["490", "S19", "Other Asia, not elsewhere specified"],
  ["129", "", "Caribbean, not elsewhere specified"],
  ["221", "", "Eastern Europe, not elsewhere specified"],
  ["290", "", "Northern Africa, not elsewhere specified"],
  ["471", "", "Central American Common Market, not elsewhere specified"],
  ["472", "", "African monetary union, not elsewhere specified"],
  ["473", "", "Latin American Integration Association, not elsewhere specified"],
  ["527", "", "Oceania, not elsewhere specified"],
  ["536", "", "Neutral Zone"],
  ["568", "", "Other Europe, not elsewhere specified"],
  ["577", "", "Other Africa, not elsewhere specified"],
  ["636", "", "Rest of America, not elsewhere specified"],
  ["637", "", "North and Central America, not elsewhere specified"],
  ["697", "", "Europe (EFTA), not elsewhere specified"],
  ["837", "", "Bunkers"],
  ["838", "", "Free zones"],
  ["839", "", "Special categories"],
  ["849", "", "United States miscellaneous Pacific islands"],
  ["879", "", "Western Asia, not elsewhere specified"],
  ["899", "_X", "Areas, not elsewhere specified"],
];
