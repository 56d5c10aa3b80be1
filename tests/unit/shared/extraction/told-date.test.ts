import { expect, test } from "vitest";
import { toEdtf } from "../../../../src/shared/domain/event-date.ts";
import { extractArticle } from "../../../../src/shared/extraction/extract-article.ts";

/** Made-up news of 20 June 2025 (a Friday); each event as "visit 2025-06-17". */
function told(language: string, ...paragraphs: string[]): string[] {
  const { events } = extractArticle({
    document: {
      text: paragraphs.join("\n"),
      title: null,
      author: null,
      source: null,
      published: { value: "2025-06-20", rule: "metadata" },
      declaredLanguage: language,
      blocks: null,
    },
    fileDay: null,
    detectLanguage: () => null,
  });
  return events.map(({ mode, date }) => `${mode} ${toEdtf(date.reading)}`);
}

test("what the same two states did next, with no date of its own, was on the day told before", () => {
  expect(
    told("ru", "17 июня министр торговли Беларуси посетил Кению. Стороны подписали соглашение о чае."),
  ).toEqual(["visit 2025-06-17", "sign 2025-06-17"]);
  expect(
    told("be", "17 чэрвеня міністр гандлю Беларусі наведаў Кенію. Бакі падпісалі пагадненне аб чаі."),
  ).toEqual(["visit 2025-06-17", "sign 2025-06-17"]);
});

test("the day is not carried to other states, from a whole month, or to an answer", () => {
  const visit = "17 июня министр торговли Беларуси посетил Кению.";
  expect(told("ru", `${visit} Беларусь и Уганда подписали соглашение о чае.`)[1]).toBe("sign ../2025-06-20");
  expect(
    told("ru", "В мае министр торговли Беларуси посетил Кению. Стороны подписали соглашение о чае.")[1],
  ).toBe("sign ../2025-06-20");
  expect(told("ru", `${visit} МИД Беларуси осудил действия Кении.`)[1]).toBe("criticise ../2025-06-20");
});

test("the same day and the next day are counted from the event before", () => {
  const visit = "17 июня министр торговли Беларуси посетил Кению.";
  expect(told("ru", `${visit} В тот же день министр торговли Беларуси посетил Уганду.`)[1]).toBe(
    "visit 2025-06-17",
  );
  expect(told("ru", `${visit} На следующий день министр торговли Беларуси посетил Уганду.`)[1]).toBe(
    "visit 2025-06-18",
  );
  const beVisit = "17 чэрвеня міністр гандлю Беларусі наведаў Кенію.";
  expect(told("be", `${beVisit} На наступны дзень міністр гандлю Беларусі наведаў Уганду.`)[1]).toBe(
    "visit 2025-06-18",
  );
});

test("the date before the verb is the first place's, the one after it the second's", () => {
  expect(told("ru", "Министр торговли Беларуси 3 июня посетил Кению, а 17 июня — Уганду.")).toEqual([
    "visit 2025-06-03",
    "visit 2025-06-17",
  ]);
});

test("the next session of the pair told before is ahead; a sitting of another body is not theirs", () => {
  const talks = "17 июня Беларусь и Уганда провели переговоры.";
  expect(told("ru", `${talks} Следующее заседание запланировано на ноябрь.`)[1]).toBe("intent 2025-11");
  expect(told("ru", `${talks} Заседание парламента запланировано на ноябрь.`)).toHaveLength(1);
});
