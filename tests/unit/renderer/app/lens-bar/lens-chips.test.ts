import { expect, test } from "vitest";
import { chipLabel } from "../../../../../src/renderer/app/lens-bar/chip-label.ts";
import {
  isClear,
  lensChips,
  turnChip,
  withChoice,
  withoutChip,
} from "../../../../../src/renderer/app/lens-bar/lens-chips.ts";
import { DEFAULT_LENS } from "../../../../../src/shared/domain/lens.ts";
import type { Lens } from "../../../../../src/shared/domain/lens.ts";

const LENS: Lens = {
  ...DEFAULT_LENS,
  countries: { include: ["KEN"], exclude: ["CHN"] },
  types: { include: ["AGREE"], exclude: [] },
  reviews: { include: ["accepted"], exclude: [] },
};

test("the usual lens has no chips and nothing to clear", () => {
  expect([lensChips(DEFAULT_LENS), isClear(DEFAULT_LENS), isClear(LENS)]).toEqual([[], true, false]);
});

test("every choice that differs from the usual ones is a chip with its words", () => {
  const labels = lensChips(LENS).map((chip) => chipLabel(chip, undefined));
  expect(labels).toEqual(["Kenya", "not China", "Agree", "Accepted", "Rejected shown"]);
});

test("taking every chip away leads back to the usual lens", () => {
  expect(lensChips(LENS).reduce(withoutChip, LENS)).toEqual(DEFAULT_LENS);
});

test("a chip turns from with to without and back", () => {
  const chip = { facet: "countries", value: "KEN", mode: "include" } as const;
  const turned = turnChip(LENS, chip);
  expect(turned.countries).toEqual({ include: [], exclude: ["CHN", "KEN"] });
  expect(turnChip(turned, { ...chip, mode: "exclude" }).countries).toEqual(LENS.countries);
});

test("a state that was excluded is included once it is chosen", () => {
  expect(withChoice(LENS, "countries", "CHN").countries).toEqual({ include: ["KEN", "CHN"], exclude: [] });
  expect(withChoice(LENS, "countries", "KEN")).toBe(LENS);
});
