import { z } from "zod";
import { Block, LanguageCode, Published } from "../domain/article.ts";
import {
  DataGap,
  EventDraft,
  EventMode,
  EventStatus,
  EventType,
  Mention,
  Rank,
  TextSpan,
  TradeFigure,
  VoteStatement,
} from "../domain/evidence.ts";
import { IsoDay } from "../domain/iso-day.ts";
import { Iso3 } from "../domain/state-code.ts";
import { EdtfText } from "./edtf-text.ts";

/** A piece of the text with its offsets, so that a person can check it and a program can verify it. */
export const Quotation = TextSpan.extend({ text: z.string().min(1) });
export type Quotation = z.infer<typeof Quotation>;

const dated = {
  date: EdtfText,
  /** True when the text alone does not give the date. */
  inferred: z.boolean(),
  /** The words that carry the record. */
  quote: Quotation,
};

/** A party as the text names it. A person's id is compared only where the annotation gives one. */
const GoldParty = z.strictObject({
  state: Iso3,
  role: z.enum(["actor", "target"]),
  person: z
    .strictObject({
      id: z.string().nullable().optional(),
      name: z.string(),
      office: z.string().nullable(),
      rank: Rank,
    })
    .nullable()
    .default(null),
});
export type GoldParty = z.infer<typeof GoldParty>;

const GoldEvent = z.strictObject({
  kind: z.literal("event"),
  type: EventType,
  mode: EventMode,
  cameo: EventDraft.shape.cameo,
  status: EventStatus.default("reported"),
  historical: z.boolean().default(false),
  ...dated,
  parties: z.array(GoldParty).min(1),
});
export type GoldEvent = z.infer<typeof GoldEvent>;

const GoldTrade = z.strictObject({
  kind: z.literal("trade"),
  reporter: Iso3,
  partner: Iso3.nullable(),
  pairInferred: z.boolean().default(false),
  flow: TradeFigure.shape.flow,
  amount: TradeFigure.shape.amount,
  currency: z.string().nullable(),
  changePercent: z.number().nullable().default(null),
  ...dated,
});
export type GoldTrade = z.infer<typeof GoldTrade>;

const GoldVote = z.strictObject({
  kind: z.literal("vote"),
  state: Iso3,
  stateInferred: z.boolean().default(false),
  vote: VoteStatement.shape.vote,
  body: z.string(),
  ...dated,
});
export type GoldVote = z.infer<typeof GoldVote>;

const GoldGap = z.strictObject({
  kind: z.literal("gap"),
  topic: DataGap.shape.topic,
  reporter: Iso3.nullable(),
  partner: Iso3.nullable(),
  ...dated,
});
export type GoldGap = z.infer<typeof GoldGap>;

/** A record that an article holds, as a careful analyst would make it. */
export const GoldRecord = z.discriminatedUnion("kind", [GoldEvent, GoldTrade, GoldVote, GoldGap]);
export type GoldRecord = z.infer<typeof GoldRecord>;

/** A place in the main text that names a state. People and offices are not listed. */
export const GoldMention = Quotation.extend({
  state: Iso3,
  kind: Mention.shape.kind.exclude(["person", "office"]),
});
export type GoldMention = z.infer<typeof GoldMention>;

/** What is known of a text before it is read; a field left out is taken from the file (Markdown, HTML), else null. */
const Given = z.strictObject({
  published: z
    .strictObject({ value: IsoDay, rule: z.enum(["metadata", "url"]) })
    .nullable()
    .optional(),
  title: z.string().nullable().optional(),
  author: z.string().nullable().optional(),
  source: z.string().nullable().optional(),
  language: LanguageCode.nullable().optional(),
  /** The day of the file's own time, the last resort for the day of publication. */
  fileDay: IsoDay.nullable().optional(),
});
export type Given = z.infer<typeof Given>;

const BLOCK_RUN = `(?:${Block.shape.label.options.join("|")})(?: x[1-9]\\d*)?`;

/** The expected.json of a case; docs/evaluation.md describes it. What is left out is not compared. */
export const Annotation = z.strictObject({
  /** False for a draft that a program wrote: it is never scored. */
  checked: z.boolean(),
  /** Anything a reader of the case should know: why it exists, where its facts come from. */
  note: z.string().optional(),
  given: Given,
  language: LanguageCode,
  published: Published.omit({ alternatives: true }).nullable().optional(),
  source: z.string().nullable().optional(),
  /** Labels in order, runs counted: "title, dateline, paragraph x3, boilerplate". */
  blocks: z
    .string()
    .regex(new RegExp(`^${BLOCK_RUN}(?:, ${BLOCK_RUN})*$`), 'Blocks are written "title, paragraph x2".')
    .optional(),
  records: z.array(GoldRecord).optional(),
  /** `complete`: every mention of a state in the main text is listed. */
  mentions: z.strictObject({ complete: z.boolean(), list: z.array(GoldMention) }).optional(),
});
export type Annotation = z.infer<typeof Annotation>;
