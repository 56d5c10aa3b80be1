import { expect, test } from "vitest";
import {
  changeOf,
  factFault,
  fileWords,
  typedFacts,
} from "../../../../../src/renderer/views/inspector/article-facts.ts";

const ARTICLE = { title: "A made-up headline", author: null, source: "Test Wire" };
const TYPED = typedFacts(ARTICLE);

test("what is not known is an empty field, and an untouched form changes nothing", () => {
  expect(TYPED).toEqual({ title: "A made-up headline", author: "", source: "Test Wire" });
  expect(changeOf(ARTICLE, TYPED)).toEqual({});
});

test("only what differs is changed, an emptied field is not known, and pasted lines become one", () => {
  expect(changeOf(ARTICLE, { ...TYPED, source: "  " })).toEqual({ source: null });
  expect(changeOf(ARTICLE, { ...TYPED, author: " Eve\n Example ", title: "A made-up headline " })).toEqual({
    author: "Eve Example",
  });
});

test("a title is needed, nothing is longer than the contract takes, and a fault is said before anything is saved", () => {
  expect(factFault("title", " ")).toBe("An article needs a title.");
  expect(factFault("author", "")).toBeNull();
  expect(factFault("source", "x".repeat(1001))).toBe("At most 1,000 characters.");
  expect(factFault("source", "x".repeat(1000))).toBeNull();
  expect(changeOf(ARTICLE, { ...TYPED, title: "", source: "Other Wire" })).toBeNull();
});

test("the file's own words are shown where something else is typed", () => {
  expect(fileWords("source", "Test Wire ", ARTICLE)).toBeNull();
  expect(fileWords("source", "Other Wire", ARTICLE)).toBe("The file says “Test Wire”.");
  expect(fileWords("author", "Eve Example", ARTICLE)).toBe("The file names none.");
  expect(fileWords("author", "", ARTICLE)).toBeNull();
});
