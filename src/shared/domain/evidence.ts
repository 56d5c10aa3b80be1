import { z } from "zod";
import { EventDate } from "./event-date.ts";
import { Iso3 } from "./state-code.ts";

/** UTF-16 offsets into the article's text; `end` is exclusive, so text.slice(start, end) is the quotation. */
export const TextSpan = z.strictObject({ start: z.int().min(0), end: z.int().min(0) });
export type TextSpan = z.infer<typeof TextSpan>;

/** PLOVER event types (Political Language Ontology for Verifiable Event Records) that outreach needs. */
export const EventType = z.enum([
  "CONSULT",
  "SUPPORT",
  "AGREE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "SANCTION",
]);
export type EventType = z.infer<typeof EventType>;

/** The mode within a type: what analysts name an event by. */
export const EventMode = z.enum([
  "visit",
  "host",
  "talks",
  "meeting",
  "summit",
  "call",
  "third-country",
  "plan-visit",
  "intent",
  "draft",
  "sign",
  "ratify",
  "commission",
  "relations",
  "embassy",
  "accredit",
  "endorse",
  "trade",
  "military",
  "judicial",
  "aid",
  "ease-sanctions",
  "request",
  "criticise",
  "refuse",
  "cut-ties",
  "expel",
  "impose-sanctions",
]);
export type EventMode = z.infer<typeof EventMode>;

export const EventStatus = z.enum(["reported", "planned", "draft", "purpose", "denied", "hypothetical"]);
export type EventStatus = z.infer<typeof EventStatus>;

export const ReviewState = z.enum(["new", "accepted", "edited", "rejected"]);
export type ReviewState = z.infer<typeof ReviewState>;

/** Rank of a person at the date of the event, highest first. */
export const Rank = z.enum([
  "head-of-state",
  "head-of-government",
  "minister",
  "deputy-minister",
  "ambassador",
  "other",
]);
export type Rank = z.infer<typeof Rank>;

/** Who acted: a state, through a person or body where the text names one. */
export const Party = z.strictObject({
  state: Iso3,
  /** Reciprocal events (talks, ties established) list every party as an actor. */
  role: z.enum(["actor", "target"]),
  /** The person as the text spells the name, with the id of the gazetteer where known. */
  person: z
    .strictObject({ id: z.string().nullable(), name: z.string(), office: z.string().nullable(), rank: Rank })
    .nullable(),
});
export type Party = z.infer<typeof Party>;

/** One reason behind a confidence, for the analyst to read: weight is added to the rule's base. */
export const Factor = z.strictObject({ reason: z.string(), weight: z.number() });
export type Factor = z.infer<typeof Factor>;

const proven = {
  /** The sentence that proves the record. */
  sentence: TextSpan,
  /** The words within it that carry the record: trigger and slots. */
  quote: TextSpan,
  rule: z.string(),
  /** 0 to 1. */
  confidence: z.number().min(0).max(1),
  factors: z.array(Factor),
};

/** An event as extraction proposes it. */
export const EventDraft = z.strictObject({
  ...proven,
  type: EventType,
  mode: EventMode,
  /** CAMEO code as text, for example "042". */
  cameo: z.string().regex(/^\d{2,4}$/),
  status: EventStatus,
  historical: z.boolean(),
  date: EventDate,
  parties: z.array(Party).min(1),
});
export type EventDraft = z.infer<typeof EventDraft>;

/** A trade figure stated in a text. `amount` is decimal text in whole units of the currency, "10500000". */
export const TradeFigure = z.strictObject({
  ...proven,
  kind: z.literal("trade"),
  amount: z
    .string()
    .regex(/^-?\d+(\.\d+)?$/)
    .nullable(),
  currency: z.string().nullable(),
  changePercent: z.number().nullable(),
  flow: z.enum(["total", "export", "import", "balance"]),
  reporter: Iso3,
  partner: Iso3.nullable(),
  /** True when the pair was concluded from the sentences around it. */
  pairInferred: z.boolean(),
  date: EventDate,
});
export type TradeFigure = z.infer<typeof TradeFigure>;

/** How a text says that a state voted. */
export const VoteStatement = z.strictObject({
  ...proven,
  kind: z.literal("vote"),
  state: Iso3,
  vote: z.enum(["yes", "no", "abstain", "absent"]),
  body: z.string(),
  /** True when the state was reached through a pronoun or the sentence before. */
  stateInferred: z.boolean(),
  date: EventDate,
});
export type VoteStatement = z.infer<typeof VoteStatement>;

/** A statement that a figure does not exist or is not public: no data is not zero. */
export const DataGap = z.strictObject({
  ...proven,
  kind: z.literal("gap"),
  topic: z.enum(["trade", "other"]),
  reporter: Iso3.nullable(),
  partner: Iso3.nullable(),
  date: EventDate,
});
export type DataGap = z.infer<typeof DataGap>;

/** Evidence that is not an event. */
export const Statement = z.discriminatedUnion("kind", [TradeFigure, VoteStatement, DataGap]);
export type Statement = z.infer<typeof Statement>;

/**
 * A place in the text that names a state (by name, adjective, demonym, capital), a known person, an office, a body that
 * states meet in or a region. Offices, bodies and regions are looked up by their words (officeOf, bodyOf).
 */
export const Mention = z.strictObject({
  span: TextSpan,
  kind: z.enum(["name", "adjective", "demonym", "metonym", "person", "office", "body", "region"]),
  /** The state named, or the person's state; null for an office, a body or a region. */
  state: Iso3.nullable(),
  /** Gazetteer id of a person. */
  person: z.string().nullable(),
});
export type Mention = z.infer<typeof Mention>;
