import type { Iso3 } from "../../domain/state-code.ts";

/**
 * What a language whose words stand in any order adds to its pack: events by what their clause holds, wherever it
 * stands. A clause is written as parts with " : " between them. The first names its verb:
 *
 * - "{прибыть}|{прилететь}" any form of these verbs, "подписан|подписана" these words as they stand;
 * - "*{состояться}" before it: a noun of the clause is what happened, no party does it ("состоялась встреча …");
 * - "^принят" a passive: the nominative party is whom it is done to, the oblique one does it;
 * - "%прибывший" a participle of what its noun did;
 * - "?запланирован" a noun of the clause is only planned, "+собирается" what its party does is.
 *
 * Every other part must be in the clause: "визит|поездка" one of these words, or a slot: "@places" states without a
 * preposition, "@to" states after a preposition of direction, "@object" a party in an oblique case, "@with" a party
 * after "with", "@with?" the same unless the subject names two states, "@sides" everybody between whom it was, "@whose"
 * the party that a noun belongs to and that acts, "@of" the same as whom it is done to, "@state" any mention of a
 * state after the verb, "@against" one after a preposition of enmity, "@for" who is given something, "@from" who
 * gives it, "@near" whom it is addressed to, "@post" the state that an ambassador of the clause is sent to, "@at" the body in whose
 * house it was and that acts ("вызван в МИД Беларуси"), "@whence" the state that something left and that acts.
 */
export interface FreeOrder {
  /** Clauses by rule id. */
  clauses: Readonly<Record<string, readonly string[]>>;
  to: readonly string[];
  against: readonly string[];
  for: readonly string[];
  from: readonly string[];
  near: readonly string[];
  /** Source of a pattern for endings of oblique adjectives, which may stand between a preposition and its noun. */
  adjective: string;
  /** Source of a pattern for words in the genitive: the portfolio of a minister. */
  genitive: string;
  /** Nouns that only tell how: "с рабочим визитом посетил Зимбабве" is no visit of Zimbabwe's. */
  adjuncts: readonly string[];
  /** "соглашения": more papers than one. */
  plurals: readonly string[];
  /** "области", "провинции": a state after them is where they lie. */
  regions: readonly string[];
  /** "куда", "где": a clause after them is told of the place before them. */
  whither: readonly string[];
  /** "где", "которой": a clause after them is of the same subject where it names none. */
  where: readonly string[];
  /** "полях", "кулуарах": a meeting that happened beside another event. */
  sidelines: readonly string[];
  /** The state whose officials texts in this language leave without one; null where no state is the usual teller. */
  home: Iso3 | null;
  /** Source of a pattern for offices of no high rank that one alone holds in a state: a speaker, a vice-premier. */
  eminent: string;
  /** Heads of offices in the plural, of whatever case. */
  many: readonly string[];
  /** Those of them that are also a case of the singular: "главы". */
  manyOrOne: readonly string[];
  /** "двух стран", "обоих государств": of the two states told of. */
  ofBoth: readonly string[];
  /** Bodies that a text need not give a state: "делегация", "МИД". */
  sent: readonly string[];
  /** Whom a delegation without a state may be of, beside public bodies: "деловых кругов". */
  circles: readonly string[];
  /** The verb that says that somebody stayed as a guest, not only that a person received another. */
  host: string;
  /** Words that refute what their sentence tells: "не соответствует действительности". */
  refuted: readonly string[];
  /** "визита" of "в ходе визита в Кению". */
  visits: readonly string[];
  /** "встречи" of "во время встречи с президентом". */
  meetings: readonly string[];
  /** "переговоров" of "по итогам переговоров с президентом". */
  talks: readonly string[];
  /** Verbs of a clause that tells who said what stands before it: "…, сообщила в пятницу". */
  saying: readonly string[];
  /** "ходе" of "в ходе визита". */
  during: readonly string[];
}
