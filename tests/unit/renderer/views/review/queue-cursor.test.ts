import { expect, test } from "vitest";
import { cursorAt, nextAfter } from "../../../../../src/renderer/views/review/queue-cursor.ts";

const IDS = ["a", "b", "c", "d"];

test("a record that has left the list gives its place to the one that followed it", () => {
  expect(cursorAt(IDS, { id: "c", place: 0 })).toBe("c");
  expect(cursorAt(["a", "b", "d"], { id: "c", place: 2 })).toBe("d");
  expect(cursorAt(["a", "b"], { id: "d", place: 3 })).toBe("b");
  expect(cursorAt(["a"], { id: null, place: -1 })).toBe("a");
  expect(cursorAt([], { id: "a", place: 0 })).toBe(null);
});

test("after a decision the next record that stays is the one to go on with", () => {
  expect(nextAfter(IDS, "b", new Set(["b"]))).toBe("c");
  expect(nextAfter(IDS, "b", new Set(["b", "c"]))).toBe("d");
  expect(nextAfter(IDS, "d", new Set(["d"]))).toBe("c");
  expect(nextAfter(IDS, "d", new Set(["c", "d"]))).toBe("b");
  expect(nextAfter(["a"], "a", new Set(["a"]))).toBe(null);
  expect(nextAfter(IDS, null, new Set(["a"]))).toBe("b");
});
