import { expect, test } from "vitest";
import { eventsOfText, inWords } from "./reading.ts";

/** When the last event of a text was; every person is made up. */
function when(text: string): string | undefined {
  return eventsOfText(text).map(inWords).at(-1)?.split(" ").at(-1);
}

const VISIT = "The Belarusian trade minister visited Kenya on 5 March.";

test("a day counted from the event before opens a sentence", () => {
  expect(when(`${VISIT} Two days later he left for Vietnam.`)).toBe("2024-03-07");
  expect(when(`${VISIT} The next day he met the Kenyan president.`)).toBe("2024-03-06");
});

test("a day opens a clause after a mark, after a place and before a colon", () => {
  expect(
    when("He visited Kenya, and on Wednesday the Belarusian trade minister met the Kenyan president."),
  ).toBe("2024-03-06");
  expect(when("In Nairobi on Monday the Belarusian trade minister met the Kenyan president.")).toBe(
    "2024-03-11",
  );
  expect(when("Monday: the Belarusian trade minister met the Kenyan president.")).toBe("2024-03-11");
});

test("the years that a programme covers are not when it was signed", () => {
  expect(when("Belarus and Kenya signed a programme for 2026-2027 in Minsk on Thursday.")).toBe("2024-03-07");
  expect(when("A visit by the Kenyan president to Belarus is planned for 2025.")).toBe("2025");
});
