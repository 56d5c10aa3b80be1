import type { ExtractedArticle } from "../domain/article.ts";
import type { Annotation, Given, GoldRecord } from "./annotation.ts";
import { blockRuns, proposalsOf, stateMentionsOf } from "./proposals.ts";

const LINE_WIDTH = 110;

/**
 * An annotation drafted from what extraction makes of a text, for correction by hand. It is marked as unchecked, so
 * that the machine is never scored against itself.
 */
export function draftAnnotation(
  text: string,
  given: Given,
  article: ExtractedArticle,
  options: { mentions: boolean },
): Annotation {
  const { published } = article;
  return {
    checked: false,
    given,
    language: article.language,
    published: published && {
      value: published.value,
      rule: published.rule,
      inferred: published.inferred,
    },
    source: article.source,
    blocks: blockRuns(article.blocks),
    records: proposalsOf(text, article).map(({ record }) => record),
    ...(options.mentions && {
      mentions: { complete: false, list: stateMentionsOf(text, article.mentions) },
    }),
  };
}

/** An annotation as the text of its file: what says no more than a default is left out. */
export function writeAnnotation(annotation: Annotation): string {
  return writeJson({ ...annotation, records: annotation.records?.map(withoutDefaults) });
}

function withoutDefaults(record: GoldRecord): object {
  switch (record.kind) {
    case "event": {
      const { status, historical, parties, ...rest } = record;
      return ordered(rest, {
        ...(status !== "reported" && { status }),
        ...(historical && { historical }),
        parties: parties.map(({ person, ...party }) => (person ? { ...party, person } : party)),
      });
    }
    case "trade": {
      const { pairInferred, changePercent, ...rest } = record;
      return ordered(rest, {
        ...(pairInferred && { pairInferred }),
        ...(changePercent !== null && { changePercent }),
      });
    }
    case "vote": {
      const { stateInferred, ...rest } = record;
      return ordered(rest, { ...(stateInferred && { stateInferred }) });
    }
    case "gap":
      return record;
  }
}

/** Date and quotation close every record. */
function ordered({ date, inferred, quote, ...what }: GoldRecord | OpenRecord, more: object): object {
  return { ...what, ...more, date, inferred, quote };
}

type OpenRecord = Pick<GoldRecord, "date" | "inferred" | "quote"> & { kind: string };

/** JSON that keeps on one line what fits on one line, so that a record can be read at a glance. */
export function writeJson(value: unknown): string {
  return `${layOut(value, 0)}\n`;
}

function layOut(value: unknown, depth: number, room = LINE_WIDTH): string {
  const flat = flatJson(value);
  if (typeof value !== "object" || value === null || (depth > 0 && flat.length <= room)) return flat;
  const indent = "  ".repeat(depth + 1);
  const entries = Array.isArray(value)
    ? value.map((item) => indent + layOut(item, depth + 1, LINE_WIDTH - indent.length))
    : Object.entries(value).flatMap(([key, item]) => {
        if (item === undefined) return [];
        const head = `${indent}${JSON.stringify(key)}: `;
        return [head + layOut(item, depth + 1, LINE_WIDTH - head.length)];
      });
  if (entries.length === 0) return flat;
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${entries.join(",\n")}\n${"  ".repeat(depth)}${close}`;
}

function flatJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flatJson).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  if (entries.length === 0) return "{}";
  return `{ ${entries.map(([key, item]) => `${JSON.stringify(key)}: ${flatJson(item)}`).join(", ")} }`;
}
