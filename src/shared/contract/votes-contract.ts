import { z } from "zod";
import { Lens } from "../domain/lens.ts";
import { AgreementAnswer, RollCallDetail, RollCallRow, VoteFilter, VoteLink } from "../domain/roll-call.ts";
import { Iso3 } from "../domain/state-code.ts";
import { procedure } from "./procedure.ts";

/** Votes of articles in one answer: each is held against up to 400 roll calls, so that more would keep the reader waiting. */
export const MOST_LINKS = 40;

export const RollCallSort = z.enum(["newest", "oldest", "divergence"]);
export type RollCallSort = z.infer<typeof RollCallSort>;

export const votes = {
  /** Agreement of the lens's focus state with every state; by year for the states named. The lens gives the time range. */
  agreement: procedure
    .input(
      z.strictObject({
        lens: Lens,
        filter: VoteFilter.prefault({}),
        years: z.array(Iso3).max(12).default([]),
      }),
    )
    .output(AgreementAnswer),
  /** Roll calls with the positions of some states: the position matrix, and the most divergent votes. Paged by key. */
  rollCalls: procedure
    .input(
      z.strictObject({
        lens: Lens,
        filter: VoteFilter.prefault({}),
        states: z.array(Iso3).max(200).default([]),
        sort: RollCallSort.default("newest"),
        /** Only roll calls whose symbol or title holds these words. */
        words: z.string().max(200).default(""),
        cursor: z.string().max(200).nullable().default(null),
        limit: z.int().min(1).max(200).default(60),
      }),
    )
    .output(
      z.strictObject({ rows: z.array(RollCallRow), next: z.string().nullable(), total: z.int().min(0) }),
    ),
  rollCall: procedure.input(z.strictObject({ id: z.string() })).output(RollCallDetail),
  /** What articles say of votes, through the lens, with the roll calls that may be meant. Undecided first. */
  links: procedure
    .input(z.strictObject({ lens: Lens, limit: z.int().min(1).max(MOST_LINKS).default(MOST_LINKS) }))
    .output(z.array(VoteLink)),
  /** Links a statement to a roll call, to none of those proposed (`rollCallId` null), or takes the decision back. Can be undone. */
  link: procedure
    .input(
      z.strictObject({
        statementId: z.string(),
        decision: z.strictObject({ rollCallId: z.string().nullable() }).nullable(),
      }),
    )
    .output(VoteLink),
};
