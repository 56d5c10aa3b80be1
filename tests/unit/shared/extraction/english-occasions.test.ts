import { expect, test } from "vitest";
import { eventsOfText, inWords } from "./reading.ts";

/** What each text tells; every person is made up, and nothing of it happened. */
function told(texts: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  return Object.fromEntries(
    Object.keys(texts).map((text) => [text, eventsOfText(text).map(inWords).toSorted()]),
  );
}

test("envoys of whom later sentences tell presented their credentials at the same ceremony", () => {
  const texts = {
    "Kenyan President Eve Sample received the credentials of three ambassadors on Monday. Among them was the new Ambassador of Belarus, Adam Example. The others represent Norway and Cuba.":
      [
        "SUPPORT accredit reported BLR -> KEN 2024-03-11",
        "SUPPORT accredit reported CUB -> KEN 2024-03-11",
        "SUPPORT accredit reported NOR -> KEN 2024-03-11",
      ],
    // One who spoke there is not one of them.
    "Kenyan President Eve Sample received the credentials of three ambassadors on Monday. The Ambassador of Belarus, Adam Example, lives in Nairobi.":
      [],
    "Kenyan President Eve Sample will receive the credentials of three ambassadors on Monday. Among them is the Ambassador of Belarus, Adam Example.":
      [],
  };
  expect(told(texts)).toEqual(texts);
});

test("who took part in a summit or was sent to it is read where the sentence before puts it", () => {
  const texts = {
    "Leaders gathered for a summit in Harare on Monday. Belarusian President Adam Example took part as a guest. Tanzania was represented by Prime Minister Eve Sample.":
      ["CONSULT summit reported BLR -> ZWE 2024-03-11", "CONSULT summit reported TZA -> ZWE 2024-03-11"],
    "Leaders gathered for a summit in Harare on Monday. Belarusian President Adam Example took part in a race.":
      [],
    "Leaders gathered for a summit in Harare on Monday. Belarusian President Adam Example did not attend the summit.":
      [],
    "Belarusian President Adam Example took part as a guest.": [],
  };
  expect(told(texts)).toEqual(texts);
});

test("him and her are whoever of the two does not act", () => {
  const texts = {
    "Belarusian President Adam Example met Kenyan President Eve Sample on Monday. He handed her a letter.": [
      "CONSULT call reported BLR -> KEN 2024-03-11",
      "CONSULT meeting reported BLR + KEN 2024-03-11",
    ],
    "Kenyan minister Adam Example visited Minsk on Monday. The Belarusian president received him on Tuesday.":
      ["CONSULT meeting reported BLR + KEN 2024-03-12", "CONSULT visit reported KEN -> BLR 2024-03-11"],
    "Kenyan minister Eve Sample visited Minsk on Monday. The Belarusian president received her letter.": [
      "CONSULT visit reported KEN -> BLR 2024-03-11",
    ],
  };
  expect(told(texts)).toEqual(texts);
});

test("two ministers with one office, a delegation's leader and a second purpose", () => {
  const texts = {
    "The Ministers of Foreign Affairs of Kenya, Adam Example, and of Gabon, Eve Sample, signed a treaty on Monday.":
      ["SUPPORT sign reported KEN + GAB 2024-03-11"],
    "A Kenyan delegation arrived in Minsk on Monday. The delegation, led by Speaker Eve Sample, was received by Belarusian President Adam Example.":
      ["CONSULT meeting reported BLR + KEN 2024-03-11", "CONSULT visit reported KEN -> BLR 2024-03-11"],
    "Kenyan Foreign Minister Eve Sample arrived in Minsk on Monday to attend a forum and to sign a treaty.": [
      "CONSULT visit reported KEN -> BLR 2024-03-11",
      "SUPPORT sign purpose KEN + BLR 2024-03-11",
    ],
    "Kenyan Foreign Minister Eve Sample travelled to Minsk on Monday for the session of the joint commission with Belarus.":
      ["CONSULT visit reported KEN -> BLR 2024-03-11", "SUPPORT commission reported KEN + BLR 2024-03-11"],
  };
  expect(told(texts)).toEqual(texts);
});

test("denied before the subject, and recognised among the first", () => {
  const texts = {
    "Kenya and Uganda have not met, nor has any agreement been signed with Kenya by Uganda.": [
      "SUPPORT sign denied UGA + KEN ../2024-03-12",
    ],
    "Poland was among the first countries to recognise Bangladesh in January 1972.": [
      "SUPPORT relations reported POL + BGD 1972-01",
    ],
  };
  expect(told(texts)).toEqual(texts);
});

test("manner before the verb, a paper signed by two, who says it did, and a leader of a body's delegation", () => {
  const texts = {
    "Kenya on Monday strongly condemned Uganda's decision.": [
      "ACCUSE criticise reported KEN -> UGA 2024-03-11",
    ],
    "Kenya's president nearly visited Uganda on Monday.": [],
    "A memorandum signed by the foreign ministers of Belarus and Kenya on Monday abolishes visas.": [
      "SUPPORT sign reported BLR + KEN 2024-03-11",
    ],
    "An agreement to be signed by Belarus and Kenya abolishes visas.": [],
    "Kenya's foreign ministry said it had expelled two Latvian diplomats.": [
      "SANCTION expel reported KEN -> LVA ../2024-03-12",
    ],
    "A delegation of the Kenyan parliament headed by Speaker Adam Example visited Minsk on Monday.": [
      "CONSULT visit reported KEN -> BLR 2024-03-11",
    ],
    "On a visit to Harare, Belarusian Foreign Minister Adam Example on Monday met Zimbabwean President Eve Sample.":
      ["CONSULT meeting reported BLR + ZWE 2024-03-11", "CONSULT visit reported BLR -> ZWE ../2024-03-12"],
    "Kenya has invited the Ugandan president to visit Nairobi in June.": [
      "AGREE plan-visit planned UGA -> KEN 2024-06",
    ],
  };
  expect(told(texts)).toEqual(texts);
});
