import type { RollCallFacts } from "../datafiles/reader.ts";

/**
 * What the files of a data set say of a roll call together: of each fact the latest file that states it speaks, so
 * that votes, descriptions and issues may come in files of their own. Files come oldest first; null without any.
 */
export function mergeFacts(files: readonly RollCallFacts[]): RollCallFacts | null {
  return files.reduce<RollCallFacts | null>((merged, facts) => (merged ? over(merged, facts) : facts), null);
}

function over(before: RollCallFacts, after: RollCallFacts): RollCallFacts {
  return {
    native: after.native,
    body: after.body || before.body,
    symbol: after.symbol ?? before.symbol,
    session: after.session ?? before.session,
    day: after.day ?? before.day,
    title: after.title || before.title,
    agenda: after.agenda ?? before.agenda,
    draft: after.draft ?? before.draft,
    meeting: after.meeting ?? before.meeting,
    note: after.note ?? before.note,
    link: after.link ?? before.link,
    part: after.part ?? before.part,
    important: after.important ?? before.important,
    topics: after.topics.length > 0 ? after.topics : before.topics,
    stated: after.stated ?? before.stated,
  };
}
