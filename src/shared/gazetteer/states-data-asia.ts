import type { StateSeed } from "./state-seed.ts";

/** Asia without the South Caucasus. */
export const ASIA: readonly StateSeed[] = [
  {
    codes: "BGD BD 050",
    en: "Bangladesh; Bangladeshi",
    ru: "Бангладеш; бангладешский; бангладешец",
    be: "Бангладэш; бангладэшскі; бангладэшац",
    capital: "Dhaka; Дакка; Дака; 23.81 90.41",
  },
  {
    codes: "CHN CN 156",
    en: "China, People's Republic of China, PRC; Chinese",
    ru: "Китай, Китайская Народная Республика, КНР; китайский; китаец",
    be: "Кітай, Кітайская Народная Рэспубліка, КНР; кітайскі; кітаец",
    capital: "Beijing, Peking; Пекин; Пекін; 39.90 116.41",
  },
  {
    codes: "UZB UZ 860",
    en: "Uzbekistan; Uzbek, Uzbekistani; Uzbeks",
    ru: "Узбекистан; узбекский, узбекистанский; узбек, узбекистанец",
    be: "Узбекістан; узбекскі; узбек",
    capital: "Tashkent; Ташкент; Ташкент; 41.30 69.24",
  },
];
