import type { StateSeed } from "./state-seed.ts";

/** Africa. */
export const AFRICA: readonly StateSeed[] = [
  {
    codes: "GIN GN 324",
    en: "Guinea; Guinean",
    ru: "Гвинея; гвинейский; гвинеец",
    be: "Гвінея; гвінейскі; гвінеец",
    capital: "Conakry; Конакри; Конакры; 9.64 -13.58",
  },
  {
    codes: "GNQ GQ 226",
    en: "Equatorial Guinea; Equatorial Guinean, Equatoguinean",
    ru: "Экваториальная Гвинея; экваторогвинейский",
    be: "Экватарыяльная Гвінея; экватарыяльнагвінейскі",
    capital: "Malabo; Малабо; =Малаба; 3.75 8.78",
  },
  {
    codes: "KEN KE 404",
    en: "Kenya; Kenyan",
    ru: "Кения; кенийский; кениец",
    be: "Кенія; кенійскі; кеніец",
    capital: "Nairobi; Найроби; Найробі; -1.29 36.82",
  },
  {
    codes: "ZWE ZW 716",
    en: "Zimbabwe; Zimbabwean",
    ru: "Зимбабве; зимбабвийский; зимбабвиец",
    be: "Зімбабвэ; зімбабвійскі; зімбабвіец",
    capital: "Harare; Хараре; Харарэ; -17.83 31.05",
  },
];
