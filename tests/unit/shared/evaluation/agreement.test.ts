import { expect, test } from "vitest";
import type { ExtractedArticle } from "../../../../src/shared/domain/article.ts";
import { agreement } from "../../../../src/shared/evaluation/agreement.ts";
import { Annotation } from "../../../../src/shared/evaluation/annotation.ts";
import { draftAnnotation } from "../../../../src/shared/evaluation/write-annotation.ts";
import { extractArticle } from "../../../../src/shared/extraction/extract-article.ts";

// What the sentence tells is invented.
const TEXT =
  "Belarusian President Alaksandar Łukašenka visited Kenya on March 5. Kenya was glad of the visit.";

const article: ExtractedArticle = extractArticle({
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

const draft = draftAnnotation(TEXT, {}, article, { mentions: false });
const [event] = draft.records ?? [];

function compared(changes: object) {
  return agreement(TEXT, Annotation.parse({ ...draft, checked: true, ...changes }), article);
}

/** The draft's event with another id of its person, or without one. */
function withId(id: string | null | undefined) {
  if (event?.kind !== "event") throw new Error("no event was found");
  const parties = event.parties.map((party) =>
    party.person ? { ...party, person: { ...party.person, id } } : party,
  );
  return { records: [{ ...event, parties }] };
}

test("a person's id is compared only where the annotation gives one", () => {
  const known = event?.kind === "event" ? event.parties[0]?.person?.id : null;
  expect(known).toEqual(expect.any(String));
  const agrees = [undefined, known, null, "somebody-else"].map((id) => {
    const { expected, found } = compared(withId(id));
    return JSON.stringify(found.records) === JSON.stringify(expected.records);
  });
  expect(agrees).toEqual([true, true, false, false]);
});

test("a record that is not expected, or expected and not found, is seen", () => {
  const { expected, found } = compared({ records: [] });
  expect([expected.records, found.records?.length]).toEqual([[], 1]);
  expect(compared({ ...withId(undefined), language: "be" })).toMatchObject({
    expected: { language: "be" },
    found: { language: "en" },
  });
});

test("what an annotation leaves out is not compared", () => {
  const { expected, found } = agreement(
    TEXT,
    Annotation.parse({ checked: true, given: {}, language: "en" }),
    article,
  );
  expect([expected, found]).toEqual([{ language: "en" }, { language: "en" }]);
});
