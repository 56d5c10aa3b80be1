import type { FormatReader } from "../reader.ts";
import { undlVotes } from "./undl-votes.ts";
import { unvotesIssues, unvotesRollCalls, unvotesVotes } from "./unvotes.ts";
import { voetenVotes } from "./voeten-votes.ts";
import { voteTable } from "./vote-table.ts";
import { wideVotes } from "./wide-votes.ts";

/** Readers of roll calls, the most particular header first. */
export const VOTE_READERS: readonly FormatReader[] = [
  undlVotes,
  voetenVotes,
  unvotesVotes,
  unvotesRollCalls,
  unvotesIssues,
  wideVotes,
  voteTable,
];
