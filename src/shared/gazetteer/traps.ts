import { latinSpellings } from "./belarusian-spelling.ts";

/** Capitals whose name is at least as often a person, another place or another body: never read as the state. */
export const AMBIGUOUS_CAPITALS: ReadonlySet<string> = new Set(
  [
    "Brussels, Брюссель, Брусель", // the European Union and NATO
    "Jerusalem, Иерусалим, Іерусалім", // a city that more than one people calls its capital
    "Sofia, Victoria, Виктория, Вікторыя, Georgetown, Wellington, Веллингтон, Велінгтан, Kingston, Кингстон",
    "Santiago, Сантьяго, San José, St. John’s, Saint John’s, St. George’s, Saint George’s",
    "Roseau, Розо, Разо, Male, Мале, Бастер, Бастэр, Аман",
  ].flatMap((line) => line.split(", ")),
);

/** Łacinka forms of plain letters that no English or Polish word is taken for. */
export const PLAIN_LACINKA: ReadonlySet<string> = new Set(["Litva", "Litvy", "Litvu", "Litvoj", "Kitajem"]);

/** Names that hold a state's name and are none: they are read whole and give no mention. */
export const DECOYS: readonly string[] = [
  "New Mexico, New England, New Guinea, New Caledonia, American Samoa, French Guiana, French Polynesia",
  "Northern Ireland, Northern Cyprus, South Georgia, Inner Mongolia, Outer Mongolia, Gulf of Guinea",
  "Gulf of Mexico, Gulf of Oman, Sea of Japan, Sea of Oman, South China Sea, East China Sea, Indian Ocean",
  "Lake Chad, Niger Delta, Niger River, River Niger, Niger State, River Jordan, Jordan River, Jordan Valley",
  "Latin America, South America, North America, Central America, Latin American, Latin Americans",
  "South American, South Americans, North American, North Americans, Central American, Central Americans",
  "Native American, Native Americans, African American, African Americans, American Indian, American Indians",
  "West Indian, Guinea pig, Guinea pigs, Guinea fowl, Warsaw Pact, Rome Statute, Treaty of Rome",
  "North Pole, South Pole, North Poles, South Poles, Young Turk, Young Turks",
  "Paris Agreement, Paris Club, Vienna Convention, Vienna Conventions, Washington Post, Washington State, Washington state",
  "Benin City, Turks and Caicos, German Gref, Nassau County, Oslo Accords, Oslo accords, Oslo process, Astana process, Astana Process",
  "Budapest Memorandum, Budapest memorandum, Helsinki Accords, Helsinki Final Act, Bucharest Nine, Lisbon Treaty",
  "Treaty of Lisbon, Washington Treaty, Ottawa Convention, Ottawa Treaty, Tallinn Manual, Copenhagen criteria",
  "Panama Papers, Dakar Rally, Moscow Times, Kyiv Independent, Kyiv Post, Kiev Post, Jerusalem Post",
  "Minsk agreement, Minsk agreements, Minsk accord, Minsk accords, Minsk process, Minsk protocol",
  "Minsk Group, Minsk I, Minsk II, Georgia Tech, New Delhi Television, Persian Gulf",
].flatMap((line) => line.split(", "));

const RUSSIAN_DECOYS: readonly string[] = [
  "индийский океан, индийского океана, индийскому океану, индийским океаном, индийском океане",
  "японское море, японского моря, японскому морю, японским морем, японском море",
  "Новая Гвинея, Новой Гвинеи, Новой Гвинее, Новую Гвинею, Новой Гвинеей",
  "Северная Ирландия, Северной Ирландии, Северную Ирландию, Северной Ирландией",
  "Сальвадор Дали, Сальвадора Дали, Сальвадору Дали, Сальвадором Дали, Сальвадоре Дали",
  "Сальвадор Альенде, Сальвадора Альенде, Сальвадору Альенде, Сальвадором Альенде, Сальвадоре Альенде",
  "Внутренняя Монголия, Внутренней Монголии, Внутреннюю Монголию, Внутренней Монголией",
].flatMap((line) => line.split(", "));

const BELARUSIAN_DECOYS: readonly string[] = [
  "индыйскі акіян, індыйскі акіян, індыйскага акіяна, індыйскаму акіяну, індыйскім акіянам, індыйскім акіяне",
  "японскае мора, японскага мора, японскаму мору, японскім морам, японскім моры",
  "Новая Гвінея, Новай Гвінеі, Новую Гвінею, Новай Гвінеяй",
  "Паўночная Ірландыя, Паўночнай Ірландыі, Паўночную Ірландыю, Паўночнай Ірландыяй",
].flatMap((line) => line.split(", "));

/** The same in Russian and Belarusian, all cases. */
export const CYRILLIC_DECOYS: readonly string[] = [...RUSSIAN_DECOYS, ...BELARUSIAN_DECOYS];

/** The same in łacinka. */
export const LACINKA_DECOYS: readonly string[] = BELARUSIAN_DECOYS.flatMap(latinSpellings);

/** Relatives of people in the gazetteer who are in the news under the same surname. */
export const NAMESAKES: readonly string[] = [
  "Viktor Lukashenko, Viktar Lukashenka, Viktar Łukašenka, Dmitry Lukashenko, Dzmitry Lukashenka",
  "Dzmitry Łukašenka, Nikolai Lukashenko, Mikalai Lukashenka, Mikałaj Łukašenka, Kola Łukašenka",
  "Galina Lukashenko, Halina Lukashenka, Halina Łukašenka",
  "Obiang Mangue, Teodorín Obiang, Teodorin Obiang",
  "Обианг Манге, Обианга Манге, Обиангу Манге, Обиангом Манге, Обианге Манге",
  "Виктор Лукашенко, Виктора Лукашенко, Виктору Лукашенко, Виктором Лукашенко, Викторе Лукашенко",
  "Дмитрий Лукашенко, Дмитрия Лукашенко, Дмитрию Лукашенко, Дмитрием Лукашенко, Дмитрии Лукашенко",
  "Николай Лукашенко, Николая Лукашенко, Николаю Лукашенко, Николаем Лукашенко, Николае Лукашенко",
  "Галина Лукашенко, Галины Лукашенко, Галине Лукашенко, Галину Лукашенко, Галиной Лукашенко",
  "Віктар Лукашэнка, Віктара Лукашэнкі, Віктару Лукашэнку, Віктарам Лукашэнкам, Віктара Лукашэнку",
  "Дзмітрый Лукашэнка, Дзмітрыя Лукашэнкі, Дзмітрыю Лукашэнку, Дзмітрыем Лукашэнкам, Дзмітрыя Лукашэнку",
  "Мікалай Лукашэнка, Мікалая Лукашэнкі, Мікалаю Лукашэнку, Мікалаем Лукашэнкам, Мікалая Лукашэнку",
].flatMap((line) => line.split(", "));
