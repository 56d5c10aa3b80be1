import type { ExtractedArticle } from "../domain/article.ts";
import type { TextSpan } from "../domain/evidence.ts";
import { agreement } from "./agreement.ts";
import type { Annotation, GoldMention, GoldRecord } from "./annotation.ts";
import { EXACT } from "./differences.ts";
import { matchRecords, overlapOf } from "./match-records.ts";
import { proposalsOf, stateMentionsOf } from "./proposals.ts";
import type { Proposal } from "./proposals.ts";
import { recordNotation } from "./record-notation.ts";
import type { CaseOutcome, Counts, MentionOutcome, RecordOutcome } from "./run.ts";

/** Judges what extraction made of a case by its annotation. */
export function judgeCase(
  name: string,
  text: string,
  annotation: Annotation,
  article: ExtractedArticle,
): CaseOutcome {
  // Without records the annotation says nothing of them, so no proposal is too much either.
  const expected = annotation.records ?? [];
  const proposals = annotation.records ? proposalsOf(text, article) : [];
  return {
    name,
    language: annotation.language,
    records: recordOutcomes(text, annotation.language, expected, proposals),
    reportedEvents: countsOf(
      expected.filter(isReportedEvent),
      proposals.map(({ record }) => record).filter(isReportedEvent),
    ),
    mentions: mentionOutcome(annotation, stateMentionsOf(text, article.mentions)),
    document: documentFaults(text, annotation, article),
  };
}

function recordOutcomes(
  text: string,
  language: string,
  records: readonly GoldRecord[],
  proposals: readonly Proposal[],
): RecordOutcome[] {
  const { pairs, missed, extra } = matchRecords(
    records,
    proposals.map(({ record }) => record),
  );
  const outcome = (
    expected: GoldRecord | undefined,
    proposal: Proposal | undefined,
    differs: RecordOutcome["differs"],
  ): RecordOutcome[] => {
    const record = expected ?? proposal?.record;
    if (!record) return [];
    return [
      {
        outcome: !proposal ? "missed" : !expected ? "extra" : differs.length > 0 ? "differs" : "right",
        kind: record.kind,
        expected: expected ? recordNotation(expected) : null,
        proposed: proposal ? recordNotation(proposal.record) : null,
        differs,
        sentence: proposal
          ? oneLine(text.slice(proposal.sentence.start, proposal.sentence.end))
          : sentenceAround(text, record.quote, language),
        rule: proposal?.rule ?? null,
        confidence: proposal?.confidence ?? null,
      },
    ];
  };
  return [
    ...pairs.flatMap((pair) => outcome(records[pair.expected], proposals[pair.proposed], pair.differs)),
    ...missed.flatMap((index) => outcome(records[index], undefined, [])),
    ...extra.flatMap((index) => outcome(undefined, proposals[index], [])),
  ];
}

function countsOf(expected: readonly GoldRecord[], proposed: readonly GoldRecord[]): Counts {
  const { pairs } = matchRecords(expected, proposed);
  return {
    expected: expected.length,
    proposed: proposed.length,
    matched: pairs.length,
    exact: pairs.filter(({ differs }) => !differs.some((difference) => EXACT.has(difference))).length,
  };
}

function isReportedEvent(record: GoldRecord): boolean {
  return record.kind === "event" && record.status === "reported";
}

/** A mention is found when a proposed one names the same state in overlapping words; each counts once. */
function mentionOutcome({ mentions }: Annotation, proposed: readonly GoldMention[]): MentionOutcome | null {
  if (!mentions) return null;
  const free = new Set(proposed);
  const missed: string[] = [];
  let exact = 0;
  for (const expected of mentions.list) {
    const candidates = [...free].filter(
      (other) => other.state === expected.state && overlapOf(other, expected) > 0,
    );
    const same = candidates.find(
      ({ start, end, kind }) => start === expected.start && end === expected.end && kind === expected.kind,
    );
    const match = same ?? candidates[0];
    if (match) free.delete(match);
    else missed.push(mentionWords(expected));
    if (same) exact += 1;
  }
  return {
    expected: mentions.list.length,
    found: mentions.list.length - missed.length,
    exact,
    proposed: mentions.complete ? proposed.length : null,
    missed,
    extra: mentions.complete ? [...free].map(mentionWords) : [],
  };
}

function mentionWords({ state, kind, text, start, end }: GoldMention): string {
  return `${state} ${kind} "${text}" @${start}-${end}`;
}

function documentFaults(text: string, annotation: Annotation, article: ExtractedArticle): string[] {
  const { expected, found } = agreement(text, annotation, article);
  return (["language", "published", "source", "blocks"] as const).flatMap((fact) =>
    expected[fact] === found[fact]
      ? []
      : [`${fact}: ${found[fact] ?? "none"} instead of ${expected[fact] ?? "none"}`],
  );
}

/** The sentence that holds a span, by Unicode's boundaries; for reading, not for scoring. */
function sentenceAround(text: string, span: TextSpan, language: string): string {
  const start = text.lastIndexOf("\n", span.start - 1) + 1;
  const lineEnd = text.indexOf("\n", span.end);
  const line = text.slice(start, lineEnd < 0 ? text.length : lineEnd);
  const segments = [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(line)];
  const within = segments.filter(
    ({ index, segment }) =>
      overlapOf({ start: start + index, end: start + index + segment.length }, span) > 0,
  );
  return oneLine(within.map(({ segment }) => segment).join(""));
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
