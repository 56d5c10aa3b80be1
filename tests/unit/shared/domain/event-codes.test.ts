import { expect, test } from "vitest";
import { areKindred, eventCode } from "../../../../src/shared/domain/event-codes.ts";

test.each([
  ["visit", "reported", "CONSULT 042"],
  ["visit", "planned", "AGREE 036"],
  ["visit", "denied", "CONSULT 042"],
  ["plan-visit", "planned", "AGREE 036"],
  ["sign", "purpose", "SUPPORT 057"],
  ["sign", "planned", "AGREE 030"],
  ["aid", "planned", "AGREE 033"],
  ["impose-sanctions", "planned", "SANCTION 163"],
] as const)("%s that is %s is coded %s", (mode, status, code) => {
  const { type, cameo } = eventCode(mode, status);
  expect(`${type} ${cameo}`).toBe(code);
});

test("a visit and a planned visit are two readings of one thing, a visit and a signing are not", () => {
  expect([
    areKindred("visit", "plan-visit"),
    areKindred("host", "visit"),
    areKindred("visit", "sign"),
  ]).toEqual([true, true, false]);
});
