import type { StateForm } from "./state-forms.ts";
import { beginsSentence, isCapitalised, wordAfter, wordBefore } from "./surroundings.ts";

/** Prefixes and names of sports clubs: "Dinamo Minsk" is not the government of Belarus. */
const CLUBS = words(
  "Dinamo Dynamo Dynama Dinama FC HC BC FK HK BK Lokomotiv Spartak Torpedo CSKA Zenit Maccabi Hapoel Real Atletico " +
    "ФК ХК БК МФК ЖФК ВК ГК Динамо Локомотив Спартак Торпедо ЦСКА Зенит Маккаби Реал Дынама Лакаматыў Тарпеда",
);

/** Given names that stand before a surname which is also a state or a capital: "Michael Jordan", "Jack London". */
const GIVEN_NAMES = words(
  "Michael Vernon Barbara Neil Jim Louis Jeremy Jack Julie Theo Denzel George Kerry Booker Dinah Tom Francois François " +
    "Kathy John James Robert William David Mary Eddie Montell Lorenzo Stanley Marlon Deandre Robbie Joe Hamilton",
);

const STATES_AS_GIVEN_NAMES = words("Jordan Chad Georgia");

/** What may follow the state Jordan, Chad or Georgia in capitals; any other capitalised word is a surname. */
const AFTER_A_STATE = words(
  "President Prime Foreign Deputy Vice First Minister Ministry King Queen Prince Princess Crown Premier Ambassador Envoy " +
    "Parliament Government Army Armed Royal Air Airport Times News Central National Supreme Cup Border Valley Basin " +
    "Dream Interior Defence Defense Finance Economy Trade Health State Speaker Kuwait Egypt Russia Belarus Ukraine " +
    "Signs Agrees Says Hosts Backs Joins Opens Seeks Welcomes Rejects Votes Wants Plans Urges Calls Sends Receives " +
    "Ratifies Condemns Expels Recalls Visits Meets Approves Supports Denies Faces Buys Sells Exports Imports " +
    "And Or To In On Of For With From At By As After Before Over Is Was Has Will Would May Can The Its " +
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday " +
    "January February March April May June July August September October November December",
);

const CITIES_OF_US_GEORGIA = words(
  "Atlanta Savannah Augusta Macon Columbus Athens Marietta Valdosta Albany Decatur",
);

const OF_US_GEORGIA = words(
  "Gov Governor governor Republican Republicans Democrat Democrats Democratic GOP Senator senator senators Senators Sen " +
    "Rep Congressman Congresswoman congressional Congressional Legislature legislature Bulldogs Tech Southern " +
    "primary runoff electors electoral sheriff Sheriff",
);

/** Forms that are also common words, written large where a sentence begins. */
const WORDS_AT_THE_START = words("Того Тога Тогу Дели Вены Акры Акра");

/** "Чад от костра" is smoke. */
const SMOKE = /^(Чад|Čad)/;
const FROM = words("от из с над ад з са ad z sa nad");

/**
 * True when the words around show that a state's name is here the name of something else: a person, a club, a
 * state of the USA, or a common word at the beginning of a sentence.
 */
export function isElsewhere(text: string, start: number, end: number, form: StateForm): boolean {
  const { kind, text: name } = form;
  if (kind === "adjective") return false;
  if (kind === "demonym") return form.script === "Cyrl" && isDemonymSurname(text, start, name);
  if (kind === "metonym" && (isTitle(text, start, end) || isClub(text, start, end, name))) return true;
  if (WORDS_AT_THE_START.has(name)) {
    if (text.slice(start, end) === name.toUpperCase()) return true;
    return beginsSentence(text, start) && !isListed(text, end);
  }
  if (SMOKE.test(name)) return beginsSentence(text, start) && FROM.has(wordAfter(text, end).word);
  if (name === "Kuba") return isGivenName(text, end);
  if (name === "US") return isPronounOrLocale(text, start);
  if (form.language === "en" && isSurname(text, start)) return true;
  if (name === "Georgia" && isUsGeorgia(text, start, end)) return true;
  return STATES_AS_GIVEN_NAMES.has(name) && isGivenName(text, end);
}

/** "Того и Гвинея проголосовали": another name after "and" shows that the word is a name too. */
function isListed(text: string, end: number): boolean {
  const and = wordAfter(text, end);
  return /^(и|і|ды)$/.test(and.word) && isCapitalised(wordAfter(text, and.end).word);
}

/** «Минск» in quotes of its own is a tractor works' fridge, a cinema, a club. */
function isTitle(text: string, start: number, end: number): boolean {
  const quotes = text.charAt(start - 1) + text.charAt(end);
  return quotes === "«»" || quotes === "“”" || quotes === "„“" || quotes === '""';
}

function isClub(text: string, start: number, end: number, name: string): boolean {
  const before = wordBefore(text, start);
  if (CLUBS.has(before.word) && /^[ "«»„“”-]{1,4}$/.test(before.gap)) return true;
  const after = wordAfter(text, end);
  if (after.gap === "-" && /^\d/.test(after.word)) return true;
  return /^(Соф|Саф)/.test(name) && after.gap === " " && isCapitalised(after.word);
}

/** Поляков and Чехов are surnames, поляков and чехов are people; "Поляки" begins a sentence. */
function isDemonymSurname(text: string, start: number, name: string): boolean {
  if (!/^\p{Lu}/u.test(text.charAt(start))) return false;
  return /(ов|ев|аў)$/.test(name) || !beginsSentence(text, start);
}

/** "FOLLOW US", "en-US". */
function isPronounOrLocale(text: string, start: number): boolean {
  const { gap, word } = wordBefore(text, start);
  return (gap === " " && /^[A-Z]{2,}$/.test(word)) || (/^[-_]$/.test(gap) && /^[a-z]{2}$/.test(word));
}

function isSurname(text: string, start: number): boolean {
  const before = wordBefore(text, start);
  if (before.gap === " ") return GIVEN_NAMES.has(before.word);
  return (
    before.gap === ". " && /^[A-Z]$/.test(before.word) && GIVEN_NAMES.has(wordBefore(text, before.start).word)
  );
}

function isGivenName(text: string, end: number): boolean {
  const after = wordAfter(text, end);
  return after.gap === " " && isCapitalised(after.word) && !AFTER_A_STATE.has(after.word);
}

function isUsGeorgia(text: string, start: number, end: number): boolean {
  const before = wordBefore(text, start);
  if (before.gap === ", " && CITIES_OF_US_GEORGIA.has(before.word)) return true;
  if (before.word === "of" && /^[Ss]tate$/.test(wordBefore(text, before.start).word)) return true;
  const after = wordAfter(text, end);
  const possessed = after.word === "s" ? wordAfter(text, after.end) : after;
  if (/^ $/.test(possessed.gap) && OF_US_GEORGIA.has(possessed.word)) return true;
  return after.gap === ", " && /^(USA|US|U)$/.test(after.word);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
