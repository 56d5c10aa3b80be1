import { expect, test } from "vitest";
import { eventsOfText } from "./reading.ts";

/** Who takes part, as "state id name". */
function people(text: string): string[] {
  return eventsOfText(text).flatMap(({ parties }) =>
    parties.flatMap(({ state, person }) => (person ? [`${state} ${person.id ?? "-"} ${person.name}`] : [])),
  );
}

test("an office without a name is whoever held it at the day of the event, and the reasons say so", () => {
  const text = "The Belarusian foreign minister visited Kenya in April 2023.";
  expect(people(text)).toEqual(["BLR alejnik foreign minister"]);
  expect(eventsOfText(text)[0]?.factors).toEqual([
    { reason: "an office without a name; its holder is taken from the dated table", weight: -0.05 },
  ]);
});

test("the same office at another day is another person, and at a day between two nobody", () => {
  expect(people("The Belarusian foreign minister visited Kenya in May 2019.")).toEqual([
    "BLR makiej foreign minister",
  ]);
  expect(people("The Belarusian foreign minister visited Kenya in June 2024.")).toEqual([
    "BLR - foreign minister",
  ]);
});

test("an unknown person is a candidate, never the holder of the office", () => {
  expect(people("Belarusian Foreign Minister Adam Example visited Kenya in April 2023.")).toEqual([
    "BLR - Adam Example",
  ]);
});

test("a surname that many bear is the holder's with his office", () => {
  expect(people("Kenyan President Ruto visited Belarus in February 2024.")).toEqual(["KEN ruto Ruto"]);
});

test("a deputy without a name stays unnamed: there are several", () => {
  expect(people("A Belarusian deputy foreign minister visited Kenya on March 12, 2024.")).toEqual([
    "BLR - deputy foreign minister",
  ]);
});
