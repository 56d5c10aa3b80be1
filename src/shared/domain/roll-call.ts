import { z } from "zod";
import { Dataset } from "./data-file.ts";
import { VoteStatement } from "./evidence.ts";
import { IsoDay } from "./iso-day.ts";
import { Iso3 } from "./state-code.ts";

/** Absent (did not vote) is never an abstention, and not being a member is no vote. */
export const VotePosition = z.enum(["yes", "abstain", "no", "absent", "not-member"]);
export type VotePosition = z.infer<typeof VotePosition>;

/** The letter of each position in a row of positions; "." stands for a state that the file has no row for. */
export const POSITION_LETTERS: Record<VotePosition, string> = {
  yes: "Y",
  abstain: "A",
  no: "N",
  absent: "X",
  "not-member": "-",
};

/** Voeten's issue codes (codebook of the United Nations General Assembly Voting Data), in his words. */
export const ISSUE_NAMES: Readonly<Record<string, string>> = {
  me: "Palestinian conflict",
  nu: "Nuclear weapons and nuclear material",
  di: "Arms control and disarmament",
  hr: "Human rights",
  co: "Colonialism",
  ec: "Economic development",
};

export const Tally = z.strictObject({
  yes: z.int().min(0),
  no: z.int().min(0),
  abstain: z.int().min(0),
  /** Members that did not vote; null where the source does not say. */
  absent: z.int().min(0).nullable(),
  members: z.int().min(0).nullable(),
});
export type Tally = z.infer<typeof Tally>;

export const RollCall = z.strictObject({
  /** "undl:4060887", "voeten:3663": the data set and its own number. */
  id: z.string(),
  dataset: Dataset,
  /** "UNGA", "UNSC" or as the file has it. */
  body: z.string(),
  /** The resolution's symbol, "A/RES/ES-11/6"; null where the file names none. */
  symbol: z.string().nullable(),
  session: z.string().nullable(),
  date: IsoDay.nullable(),
  title: z.string(),
  /** Votes on a paragraph or an amendment are no vote on the whole resolution. */
  part: z.enum(["amendment", "paragraph"]).nullable(),
  important: z.boolean().nullable(),
  /** Issue codes or subject headings. */
  topics: z.array(z.string()),
  /** At least a tenth of those who voted did not vote yes; by the stated tally where there is one. */
  contested: z.boolean(),
  /** As the file's rows give it. */
  counted: Tally,
  /** As the file states it. */
  stated: Tally.nullable(),
  /** How the tallies disagree, in words; null when they do not. */
  clash: z.string().nullable(),
});
export type RollCall = z.infer<typeof RollCall>;

/** What a look at roll calls is limited to, beside the lens (its focus, its time range, its partners). */
export const VoteFilter = z.strictObject({
  body: z.string().default("UNGA"),
  contested: z.boolean().default(false),
  important: z.boolean().default(false),
  /** An issue code or a subject heading. */
  topic: z.string().nullable().default(null),
  /** Only this data set; null: of each roll call that several data sets hold, the first in the order of VOTE_DATASETS. */
  dataset: Dataset.nullable().default(null),
});
export type VoteFilter = z.infer<typeof VoteFilter>;

/** Data sets of roll calls, the fullest first: the one that speaks for a resolution which several hold. */
export const VOTE_DATASETS = ["undl", "voeten", "unvotes", "wide", "vote-table", "starter"] as const;

/**
 * How two states voted on the roll calls on which both voted: nine counts, the rows what the focus state did, the
 * columns what the other did, each in the order yes, abstain, no.
 */
export const PairCells = z.array(z.int().min(0)).length(9);
export type PairCells = z.infer<typeof PairCells>;

/** How a state compares with the focus state. The measures are computed from the cells by `agreementOf` (agreement.ts). */
export const StateAgreement = z.strictObject({
  state: Iso3,
  cells: PairCells,
  /** Roll calls on which the focus state voted and this one was absent. */
  absent: z.int().min(0),
  /** Roll calls on which this one voted and the focus state was absent. */
  focusAbsent: z.int().min(0),
  /** Roll calls at which it was no member. */
  notMember: z.int().min(0),
});
export type StateAgreement = z.infer<typeof StateAgreement>;

export const YearAgreement = z.strictObject({
  state: Iso3,
  year: z.int(),
  cells: PairCells,
  absent: z.int().min(0),
  focusAbsent: z.int().min(0),
});
export type YearAgreement = z.infer<typeof YearAgreement>;

export const AgreementAnswer = z.strictObject({
  focus: Iso3,
  /** Roll calls that pass lens and filter. */
  rollCalls: z.int().min(0),
  /** What the focus state did in them. */
  focusVotes: z.strictObject({
    yes: z.int().min(0),
    abstain: z.int().min(0),
    no: z.int().min(0),
    absent: z.int().min(0),
    notMember: z.int().min(0),
  }),
  /** Every other state that the files have rows for. */
  states: z.array(StateAgreement),
  /** By calendar year, for the states asked for. */
  years: z.array(YearAgreement),
  /** Topics of all roll calls in the lens, most frequent first; the filter's own topic is not applied. */
  topics: z.array(z.strictObject({ topic: z.string(), rollCalls: z.int().min(1) })),
  /** Data sets at hand, with the roll calls that each speaks for and holds. */
  datasets: z.array(
    z.strictObject({
      dataset: Dataset,
      shown: z.int().min(0),
      held: z.int().min(0),
      from: IsoDay.nullable(),
      to: IsoDay.nullable(),
    }),
  ),
});
export type AgreementAnswer = z.infer<typeof AgreementAnswer>;

/** A roll call with the positions of the states asked for, one letter each (POSITION_LETTERS). */
export const RollCallRow = RollCall.omit({ stated: true, topics: true }).extend({
  focusPosition: VotePosition.nullable(),
  positions: z.string(),
  /**
   * Mean distance (yes 1, abstain 1/2, no 0) between the focus state and the states asked for, or all where none was;
   * null where the focus or all of them did not vote. `compared` is how many were compared.
   */
  divergence: z.number().min(0).max(1).nullable(),
  compared: z.int().min(0),
});
export type RollCallRow = z.infer<typeof RollCallRow>;

/** A state's vote with where it stands. */
export const VoteRecord = z.strictObject({
  /** Iso3, the code of a former state, or the file's own code where it names no state known. */
  state: z.string(),
  position: VotePosition,
  /** The name at the time, as the file has it. */
  name: z.string().nullable(),
  fileId: z.string(),
  fileName: z.string(),
  line: z.int().min(1),
});
export type VoteRecord = z.infer<typeof VoteRecord>;

/** A statement of an article about a vote, with the roll call that it means. */
export const VoteLink = z.strictObject({
  statementId: z.string(),
  statement: VoteStatement,
  edtf: z.string(),
  articleId: z.string(),
  articleTitle: z.string(),
  source: z.string().nullable(),
  published: IsoDay.nullable(),
  sentence: z.string(),
  /** What the analyst said: this roll call, or none of those proposed (null). Undefined words: not decided. */
  decision: z.strictObject({ rollCallId: z.string().nullable() }).nullable(),
  /** Likely roll calls, the likeliest first, at most five. */
  candidates: z.array(
    z.strictObject({
      rollCallId: z.string(),
      symbol: z.string().nullable(),
      title: z.string(),
      date: IsoDay.nullable(),
      /** How the record says that the state voted; null where it has no row. */
      recorded: VotePosition.nullable(),
      /** True where that row was taken from the article or from its source: saying the same, it confirms nothing. */
      circular: z.boolean(),
      /** Whether a record that is not circular says what the article says. */
      agrees: z.boolean(),
      /** Why it is proposed, for the analyst. */
      reasons: z.array(z.string()),
    }),
  ),
});
export type VoteLink = z.infer<typeof VoteLink>;

export const RollCallDetail = z.strictObject({
  rollCall: RollCall,
  agenda: z.string().nullable(),
  draft: z.string().nullable(),
  meeting: z.string().nullable(),
  note: z.string().nullable(),
  link: z.string().nullable(),
  votes: z.array(VoteRecord),
  /** The same resolution in other data sets, and the states on which they disagree with this one. */
  elsewhere: z.array(
    z.strictObject({
      id: z.string(),
      dataset: Dataset,
      disagreements: z.array(z.strictObject({ state: z.string(), here: VotePosition, there: VotePosition })),
    }),
  ),
  /** Articles that name the resolution's symbol, or that the analyst has linked to it. */
  articles: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      source: z.string().nullable(),
      published: IsoDay.nullable(),
      linked: z.boolean(),
    }),
  ),
});
export type RollCallDetail = z.infer<typeof RollCallDetail>;
