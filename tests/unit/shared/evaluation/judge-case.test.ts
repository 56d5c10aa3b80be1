import { expect, test } from "vitest";
import { Annotation } from "../../../../src/shared/evaluation/annotation.ts";
import { judgeCase } from "../../../../src/shared/evaluation/judge-case.ts";
import { draftAnnotation } from "../../../../src/shared/evaluation/write-annotation.ts";
import { extractArticle } from "../../../../src/shared/extraction/extract-article.ts";

const TEXT =
  "Belarusian Foreign Minister Adam Example visited Kenya on March 5. Kenyan exporters did not see the minister on that day.";

const article = extractArticle({
  document: {
    text: TEXT,
    title: null,
    author: null,
    source: null,
    published: { value: "2024-03-12", rule: "metadata" },
    declaredLanguage: "en",
    blocks: null,
  },
  fileDay: null,
  detectLanguage: () => "en",
});
const draft = draftAnnotation(TEXT, {}, article, { mentions: true });

function judged(changes: Partial<Annotation>) {
  return judgeCase("made up", TEXT, Annotation.parse({ ...draft, checked: true, ...changes }), article);
}

test("extraction agrees with its own draft in everything", () => {
  const { records, document, mentions, reportedEvents } = judged({});
  expect({ records: records.map(({ outcome }) => outcome), document, mentions, reportedEvents }).toEqual({
    records: ["right"],
    document: [],
    mentions: { expected: 3, found: 3, exact: 3, proposed: null, missed: [], extra: [] },
    reportedEvents: { expected: 1, proposed: 1, matched: 1, exact: 1 },
  });
});

test("an annotation without records says nothing of them", () => {
  const { records, reportedEvents } = judged({ records: undefined });
  expect({ records, reportedEvents }).toEqual({
    records: [],
    reportedEvents: { expected: 0, proposed: 0, matched: 0, exact: 0 },
  });
});

test("a draft is never marked as checked", () => expect(draft.checked).toBe(false));

test("what was missed shows the sentence that it stands in", () => {
  const [first] = draft.records ?? [];
  if (!first) throw new Error("the draft has no record");
  const quote = { start: 67, end: 83, text: "Kenyan exporters" };
  const { records } = judged({ records: [first, { ...first, quote }] });
  expect(records.map(({ outcome, sentence }) => [outcome, sentence])).toEqual([
    ["right", "Belarusian Foreign Minister Adam Example visited Kenya on March 5."],
    ["missed", "Kenyan exporters did not see the minister on that day."],
  ]);
});

test("a document's own facts are judged where the annotation states them", () => {
  const { document } = judged({
    language: "ru",
    published: { value: "2024-03-13", rule: "metadata", inferred: false },
    blocks: "title, paragraph",
  });
  expect(document).toEqual([
    "language: en instead of ru",
    "published: 2024-03-12 metadata instead of 2024-03-13 metadata",
    "blocks: paragraph instead of title, paragraph",
  ]);
});

test("mentions match by state and place; the very span and kind are counted apart", () => {
  const { mentions } = judged({
    mentions: {
      complete: true,
      list: [
        { state: "KEN", start: 49, end: 57, text: "Kenya on", kind: "name" },
        { state: "UGA", start: 67, end: 73, text: "Kenyan", kind: "adjective" },
      ],
    },
  });
  expect(mentions).toEqual({
    expected: 2,
    found: 1,
    exact: 0,
    proposed: 3,
    missed: ['UGA adjective "Kenyan" @67-73'],
    extra: ['BLR adjective "Belarusian" @0-10', 'KEN adjective "Kenyan" @67-73'],
  });
});

test("a planned event is no reported event, however it is proposed", () => {
  const [event] = draft.records ?? [];
  if (event?.kind !== "event") throw new Error("the draft has no event");
  const { reportedEvents } = judged({ records: [{ ...event, status: "planned" }] });
  expect(reportedEvents).toEqual({ expected: 0, proposed: 1, matched: 0, exact: 0 });
});
