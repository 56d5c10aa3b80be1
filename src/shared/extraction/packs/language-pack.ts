import type { EventMode, EventStatus, EventType, Rank } from "../../domain/evidence.ts";
import type { FreeOrder } from "./free-order.ts";

/** Verb forms by what they claim; a form is written in lower case. */
export interface VerbForms {
  past?: readonly string[];
  present?: readonly string[];
  future?: readonly string[];
  base?: readonly string[];
  gerund?: readonly string[];
}

export type VerbTense = keyof VerbForms;

/**
 * One way to say an event. A phrase is read word by word:
 *
 * - "{visit}" any form of a verb of the pack, "a|b" either word, "~" a few words without a preposition, "~~" a few words
 *   of the clause with any;
 * - "^{receive}" at its head: the verb in the passive, so that the subject is whom it is done to;
 * - "!{ship}" at its head: the verb in the passive, whatever its subject ("tractors were shipped to @party by @agent");
 * - "=due" at its head: a word after a form of "to be" that says a plan ("X is due in Kenya on Monday");
 * - a plain word at its head: a phrase without a subject ("relations @about was:{establish}");
 * - "was:{sign}" a verb in the passive later in the clause, "did:{take}" one in the active: they say whether it happened;
 * - "@places" a list of states with their own dates, "@party" one state or its representative, "@state" any mention of
 *   one, "@with" a partner later in the clause (or a subject that names both), "@about" a partner later in the clause,
 *   never the subject, "@by" who does it in a passive clause, "@agent" who does it (a letter "from @agent"), also in an
 *   active one, "@envoy" an ambassador with the state of his post, "@act" what the other side did ("the decision"), "@here" an other side left out ("arrived yesterday", "was summoned"),
 *   "@venue" where guests held
 *   talks that name no partner ("a delegation held talks in Kenya"), "@troops" soldiers of a state ("trained Kenyan special forces"), "@alone" as "@with" where the verb has no object ("the ministers met in Kenya").
 */
export interface EventTrigger {
  /** Rule id, written into the record. */
  id: string;
  phrases: readonly string[];
  type: EventType;
  mode: EventMode;
  cameo: string;
  /** Status of a past form; "draft" for papers that are approved but not signed, "planned" for promises. */
  status: Extract<EventStatus, "reported" | "draft" | "planned">;
  /** Whom the roles fall on: "given" subject acts on slot, "swapped" slot acts on subject, "mutual" all act. */
  roles: "given" | "swapped" | "mutual";
  /** True when a bare state may be the subject ("Kenya signed"); false when a person or delegation must be. */
  stateSubject: boolean;
  /** True when the slot must hold a person, an office or a body ("met Kenya" is a match). */
  personObject?: boolean;
  /** What a future form means; null when a future form is not evidence of anything. */
  planned: { type: EventType; mode: EventMode; cameo: string } | null;
  /** True when the verb may carry the purpose of a visit ("visited Kenya to sign"). */
  purpose?: boolean;
}

/**
 * Where a date pattern gets its meaning. Patterns use <M> month, <T> the month where a span ends, <D> day, <Y> year,
 * <Z> the year where a span ends, <P> part of a year, <W> weekday, <N> number. `yearOffset` counts from the year of
 * publication: "in March of last year" is -1. A span of months ends with <T> or with the number of months named "to".
 */
export interface DatePattern {
  pattern: string;
  /** Words without which the pattern cannot be found, as a source: a cheap test before a costly one. */
  holds?: string;
  read:
    | { kind: "day" | "month" | "months"; yearOffset?: number }
    | { kind: "year" | "years" | "weekday" | "weekend" | "monthday" | "iso" }
    // Without an offset the pattern's <which> gives it.
    | { kind: "relative"; unit: "day" | "week" | "month" | "year"; offset?: number }
    | { kind: "before"; anchor: "previousEvent" | "publication"; minDays: number; maxDays: number }
    | {
        kind: "ago";
        anchor: "previousEvent" | "publication";
        unit: "day" | "week" | "month" | "year";
        /** "two weeks later", "in two weeks". */
        after?: boolean;
      };
}

/** Everything that extraction knows of one language; the stages hold rules only. */
export interface LanguagePack {
  language: string;
  /**
   * Makes one what the language writes in more than one way, character by character, so that offsets stay true; the
   * words and patterns of the pack are written so. Null where a text is read as it stands.
   */
  fold: ((text: string) => string) | null;
  /**
   * Words whose full stop never ends a sentence, words whose full stop ends one only before a capital, and words that
   * do so only after a number ("2023 г. Министр", but "г. Минск").
   */
  abbreviations: { never: readonly string[]; seldom: readonly string[]; afterNumber: readonly string[] };
  months: Readonly<Record<string, number>>;
  /** True when a month is always written with a capital (May, March). */
  monthsCapitalised: boolean;
  weekdays: Readonly<Record<string, number>>;
  /** Parts of a year by their first and last month: "first quarter", "summer". */
  yearParts: Readonly<Record<string, readonly [from: number, to: number]>>;
  /** What the words of a pattern's group "which" add: last -1, this 0, next 1. */
  which: Readonly<Record<string, number>>;
  numbers: Readonly<Record<string, number>>;
  datePatterns: readonly DatePattern[];
  /** Words that point to the future; a year in such a sentence says nothing about the day of publication. */
  futureWords: readonly string[];
  /** Words that make the date after them a limit, often in the future: "by 2030". */
  limitWords: readonly string[];
  boilerplate: readonly { phrase: string; reason: string; at: "start" | "anywhere" }[];
  verbs: Readonly<Record<string, VerbForms>>;
  triggers: readonly EventTrigger[];
  group: VerbGroupWords;
  people: PartyWords;
  nominal: NominalWords;
  /** Null in a language in which nobody has told the words of going on. */
  occasions: OccasionWords | null;
  /** Null in a language whose subject stands before its verb. */
  freeOrder: FreeOrder | null;
  votes: VoteWords;
  figures: FigureWords;
}

/** Words around a verb that decide whether it happened. */
export interface VerbGroupWords {
  adverbs: readonly string[];
  negations: readonly string[];
  perfect: readonly string[];
  /** "did", "does": before a negation they keep the verb in the past. */
  support: readonly string[];
  future: readonly string[];
  being: readonly string[];
  /** Mark of the infinitive; null in a language that needs none. */
  infinitive: string | null;
  plans: readonly string[];
  /** Plans that may have failed: "was expected to". */
  pastBeing: readonly string[];
  conditions: readonly string[];
  conditionalParticles: readonly string[];
  /** "reports that X visited": hearsay, where the word for "that" follows. */
  hearsay: readonly string[];
  /** "X reportedly visited": told at second hand. */
  hearsayAdverbs: readonly string[];
  /** "began to train", "went on to visit": verbs in the past that claim what follows "to". */
  beginnings: readonly string[];
  /** "failed to visit". */
  failures: readonly string[];
  /** Auxiliaries of the passive; null in a language that has none. */
  passive: { past: readonly string[]; perfect: string; continuous: string; base: string } | null;
  /** "by": who does it in a passive clause. */
  by: readonly string[];
  /** Words before a participle at the head of a sentence: "after visiting Kenya, X flew home". */
  fronting: readonly string[];
  /** "while visiting Kenya": the participle shares the subject of the clause before it. */
  sharing: readonly string[];
  /** "the two countries": the pair that the sentences before spoke of. */
  both: readonly string[];
  /** "denied that X visited". */
  denials: readonly string[];
  purpose: readonly string[];
  relative: readonly string[];
  and: readonly string[];
  with: readonly string[];
  between: readonly string[];
  /** "on the sidelines of the assembly": words that put a meeting into neither side's state. */
  sidelines: readonly string[];
  /** "condemned the decision": nouns for what the other side of the pair told before did. */
  acts: readonly string[];
  /** "X, accompanied by Y, visited": words that open an aside after the subject. */
  asides: readonly string[];
  /** "met privately", "met face to face": words after a verb that are not what it acts on. */
  lone: readonly string[];
  /** Words that "~" never passes: "signed a decree on an agreement" signs no agreement. */
  gapStops: readonly string[];
  /** Prepositions that may stand before a place. */
  into: readonly string[];
  /** Words that start a new clause. */
  clause: readonly string[];
  /** Verbs that show that a name before them is the subject of a new clause. */
  finite: readonly string[];
  articles: readonly string[];
  /** True where a noun before a state's name may own it ("собрание Беларуси"), so that the state is no subject. */
  genitiveByForm: boolean;
  pronouns: { it: readonly string[]; person: readonly string[] };
  /** Words before a noun that say that nobody in particular is meant ("a minister"). */
  indefinite: readonly string[];
}

/** Plurals that point back to two sides told before: "they", "the two ministers", "both delegations". */
export interface PluralWords {
  they: readonly string[];
  their: readonly string[];
  /** "two", "both". */
  counts: readonly string[];
  /** Nouns that mean two sides by themselves after an article ("the pair", "the parties"). */
  sides: readonly string[];
  /** Nouns that mean the two states after a count ("the two nations"). */
  states: readonly string[];
  /** Plural nouns of bodies that both states have ("the offices of the two countries"). */
  bodies: readonly string[];
  /** Plural offices and titles; their rank where only one holder has it. */
  officials: Readonly<Record<string, Rank | null>>;
  /** Bodies that belong to the state of the report where none is named ("the government"). */
  domestic: readonly string[];
  /** Bodies and groups that a later sentence names by their noun alone, by the class in which they are told apart. */
  groups: Readonly<Record<string, string>>;
}

export interface PartyWords {
  /** Null in a language whose plurals do not point back so. */
  plurals: PluralWords | null;
  /** "a group of Kenyan lawmakers": words before "of" that leave the party what it is. */
  collectives: readonly string[];
  /** Office by its head word; the longest entry wins ("deputy foreign minister" by its modifiers). */
  offices: Readonly<Record<string, Rank>>;
  /** "глава" of these bodies has this rank; empty in a language without such offices. */
  bodies: Readonly<Record<string, Rank>>;
  /** Words that may stand around an office's head. */
  modifiers: readonly string[];
  /** Modifiers that make a rank smaller. */
  deputies: readonly string[];
  headOfGovernment: readonly string[];
  /** Bodies and unnamed representatives that act for their state. */
  groups: readonly string[];
  of: readonly string[];
  /** "the principal secretary for trade". */
  portfolio: readonly string[];
  /** "a delegation from Kenya". */
  from: readonly string[];
  /** "Republic of Kenya": words before a state's name that belong to it. */
  realms: readonly string[];
  /** Before a surname: "Mr". */
  titles: readonly string[];
  /** "delegation led by": the person who follows stands for the group. */
  ledBy: readonly string[];
  /** Words that show that somebody does not act for the state. */
  unofficial: readonly string[];
  /** "capital": "the Kenyan capital" is a place of that state. */
  capitals: readonly string[];
  counterpart: readonly string[];
  /** Words that must stand before an office that points back ("the minister"); none in a language without articles. */
  definite: readonly string[];
}

/** Words around a noun that says a visit: "during his visit to Kenya", "X's trip to Kenya ended". */
export interface NominalWords {
  visits: readonly string[];
  /** Nouns that say a meeting, with the rule that they fall under: "at a meeting with X". */
  meetings: Readonly<Record<string, string>>;
  /** Words before such a noun, beside those of `during`. */
  at: readonly string[];
  modifiers: readonly string[];
  to: readonly string[];
  /** Before whoever visits: "the visit by X". */
  of: readonly string[];
  during: readonly string[];
  /** "recent": words that say that a visit took place. */
  past: readonly string[];
  /** Words before "of" that put it into the visit: "as part of", "on the second day of". */
  within: readonly string[];
  /** "for", "of": before a visit that is ahead, where one of `preparing` stands before. */
  ahead: readonly string[];
  preparing: readonly string[];
  on: readonly string[];
  /** Verbs that say that the visit took place. */
  happened: readonly string[];
  /** Words that complete such a verb: "took place". */
  completions: readonly string[];
  /** "was more fruitful": words after "was" that judge a visit which took place. */
  degrees: readonly string[];
  planned: readonly string[];
  cancelled: readonly string[];
}

/** Words by which later sentences go on about a ceremony or a gathering; small letters, several words each. */
export interface OccasionWords {
  credentials: readonly string[];
  /** Plurals that say that several came. */
  envoys: readonly string[];
  /** "among them was", "the others represent", "followed by": before whoever came as well. */
  among: readonly string[];
  /** Before the states whose envoys they are. */
  represent: readonly string[];
  /** Between a state and whoever came for it. */
  represented: readonly string[];
  summit: readonly string[];
  /** "gathered here": at the place of the report. */
  here: readonly string[];
  /** After whoever came to the summit. */
  attended: readonly string[];
}

export type VoteChoice = "yes" | "no" | "abstain" | "absent";

export interface VoteWords {
  bodies: readonly { phrase: string; body: string }[];
  /** What is voted on. */
  resolution: readonly string[];
  /** Phrases that begin with a verb in the past; one with `named` at its end names what was voted on. */
  verbs: readonly { phrase: string; vote: VoteChoice; named: boolean }[];
  /** Phrases that are read as they stand ("did not take part in the vote"). */
  sayings: readonly { phrase: string; vote: VoteChoice }[];
  /** Phrases whose states follow ("voting against were", "против выступили"). */
  inverted: readonly { phrase: string; vote: VoteChoice }[];
  /** A vote without a verb beside one with a verb: "Belarus – against". */
  bare: readonly { phrase: string; vote: VoteChoice }[];
  /** What a resolution is called where it has been named. */
  it: readonly string[];
  /** A saying with one of these speaks of the vote, whatever follows. */
  ballots: readonly string[];
  /** "was among the seven that voted against". */
  among: readonly string[];
  /** Before states that voted like the one before: "as did". */
  likewise: readonly string[];
  /** Where a new subject begins after a comma: "а", "while". */
  contrast: readonly string[];
}

export interface FigureWords {
  decimal: "." | ",";
  scales: Readonly<Record<string, number>>;
  /** Symbols and words of currencies, ISO 4217. */
  currencies: Readonly<Record<string, string>>;
  trade: readonly string[];
  exports: readonly string[];
  imports: readonly string[];
  balance: readonly string[];
  /** Words that make a balance negative. */
  deficits: readonly string[];
  /** Nouns that are exports where they name the state that they go to. */
  deliveries: readonly string[];
  /** "sold": the subject is the reporter. */
  exportVerbs: readonly string[];
  /** The same, where they speak of goods in general: "shipped goods worth". */
  deliveryVerbs: readonly string[];
  goods: readonly string[];
  importVerbs: readonly string[];
  /** Words that belong to a trade noun before it ("bilateral"). */
  modifiers: readonly string[];
  /** Modifiers that say that no single partner is meant ("total exports"). */
  wholeWorld: readonly string[];
  /** Words that tie a trade noun to its amount ("amounted", "worth"). */
  ties: readonly string[];
  /** The same, only right before the amount ("exports of $5 million"). */
  tiesBefore: readonly string[];
  /** "raised exports to $5 million": a verb before the noun and a word before the amount. */
  raised: readonly string[];
  raisedTo: readonly string[];
  /** After an amount that is a price. */
  per: readonly string[];
  /** Words right after an amount whose flow follows: "$41 million were exports", "$5 million in imports". */
  amountBefore: readonly string[];
  /** Subjects that stand for the flow told before: "it had dwindled to $64 million". */
  anaphors: readonly string[];
  /** "exports there": the partner told before. */
  there: readonly string[];
  rises: readonly string[];
  falls: readonly string[];
  /** "12% more", after the number. */
  more: readonly string[];
  less: readonly string[];
  percent: readonly string[];
  /** "grew 3.4 times". */
  times: readonly string[];
  /** Words that state a multiple by themselves ("doubled"). */
  multiples: Readonly<Record<string, number>>;
  /** "imports were nil". */
  nil: readonly string[];
  to: readonly string[];
  from: readonly string[];
  /** Before whose flow it is: "exports of Kenya". */
  of: readonly string[];
  /** Words between which and a date stands what a figure is compared with: "an increase over 2023". */
  comparators: readonly string[];
  /** Right before an amount of an earlier period: "up from $5 million". */
  before: readonly string[];
  since: readonly string[];
  /** "in the same period of 2023". */
  period: readonly string[];
  /** "the same period", "аналогичный период". */
  periodModifiers: readonly string[];
  /** Words that make an amount a wish or a plan. */
  plans: readonly string[];
  /** Words that make a flow that of somebody else than a state, or only a part of it. */
  others: readonly string[];
  /** Nouns that make the trade word before them no flow ("trade deal"). */
  noFlow: readonly string[];
  gapData: readonly string[];
  /** What a gap of trade may also be about ("deliveries"). */
  gapTopics: readonly string[];
  /** Parts of a sentence in small letters that say that data is missing. */
  gapPhrases: readonly string[];
  /** "how many": a number that is asked for, no trade. */
  gapOther: readonly string[];
  gapUnknown: readonly string[];
  /** "more recent", "since then": after the last known figure. */
  moreRecent: readonly string[];
}
