import { expect, test } from "vitest";
import { citation, quotation } from "../../../../../src/renderer/views/inspector/citation.ts";

test("a citation says when its date was inferred, and names the file where there is no address", () => {
  const cited = {
    author: null,
    title: "An invented headline",
    source: "Invented Gazette",
    published: {
      value: "2024-03-12",
      rule: "dateline-inferred-year" as const,
      inferred: true,
      alternatives: [],
    },
    url: null,
    path: "/texts/invented.txt",
  };

  expect(citation(cited)).toBe(
    "“An invented headline”, Invented Gazette, 12 Mar 2024 (date inferred), invented.txt.",
  );
  expect(
    quotation("An invented\n sentence.", { ...cited, published: null, url: "https://example.org/1" }),
  ).toBe(
    "“An invented sentence.” (“An invented headline”, Invented Gazette, no date, https://example.org/1)",
  );
});
