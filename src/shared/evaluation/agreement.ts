import type { ExtractedArticle } from "../domain/article.ts";
import type { Annotation, GoldMention, GoldRecord } from "./annotation.ts";
import { blockRuns, proposalsOf, stateMentionsOf } from "./proposals.ts";
import { recordNotation } from "./record-notation.ts";

/** What an article is and holds, in words that can be compared line by line. */
export interface CaseWords {
  language: string;
  published?: string | null;
  source?: string | null;
  blocks?: string;
  /** Sorted, so that the order of an annotation does not matter. */
  records?: string[];
  mentions?: string[];
}

/** What an annotation expects and what extraction made, side by side; only what the annotation states is compared. */
export function agreement(
  text: string,
  annotation: Annotation,
  article: ExtractedArticle,
): { expected: CaseWords; found: CaseWords } {
  const { published, source, blocks, records, mentions } = annotation;
  const proposed = proposalsOf(text, article).map(({ record }) => record);
  return {
    expected: {
      language: annotation.language,
      ...(published !== undefined && { published: published && publishedWords(published) }),
      ...(source !== undefined && { source }),
      ...(blocks !== undefined && { blocks }),
      ...(records && { records: records.map(recordNotation).toSorted() }),
      ...(mentions?.complete === true && { mentions: mentions.list.map(mentionWords) }),
    },
    found: {
      language: article.language,
      ...(published !== undefined && { published: article.published && publishedWords(article.published) }),
      ...(source !== undefined && { source: article.source }),
      ...(blocks !== undefined && { blocks: blockRuns(article.blocks) }),
      ...(records && {
        records: proposed.map((record) => recordNotation(idsAsIn(records, record))).toSorted(),
      }),
      ...(mentions?.complete === true && {
        mentions: stateMentionsOf(text, article.mentions).map(mentionWords),
      }),
    },
  };
}

/** The record without the ids of people, unless an expected record of the same words gives its person an id. */
function idsAsIn(expected: readonly GoldRecord[], record: GoldRecord): GoldRecord {
  if (record.kind !== "event") return record;
  const without: GoldRecord = { ...record, parties: record.parties.map(withoutId) };
  const words = recordNotation(without);
  const twin = expected.find(
    (other) =>
      other.kind === "event" && recordNotation({ ...other, parties: other.parties.map(withoutId) }) === words,
  );
  if (twin?.kind !== "event") return without;
  const named = new Set(
    twin.parties.flatMap(({ person }) => (person?.id === undefined ? [] : [person.name])),
  );
  return {
    ...record,
    parties: record.parties.map((party) => (named.has(party.person?.name ?? "") ? party : withoutId(party))),
  };
}

type Party = Extract<GoldRecord, { kind: "event" }>["parties"][number];

function withoutId(party: Party): Party {
  if (party.person === null) return party;
  const { name, office, rank } = party.person;
  return { ...party, person: { name, office, rank } };
}

function publishedWords({
  value,
  rule,
  inferred,
}: {
  value: string;
  rule: string;
  inferred: boolean;
}): string {
  return `${value} ${rule}${inferred ? " inferred" : ""}`;
}

function mentionWords({ state, kind, start, end, text }: GoldMention): string {
  return `${state} ${kind} | ${text} @${start}-${end}`;
}
