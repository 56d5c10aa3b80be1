import { expect, test } from "vitest";
import { eventsOfText, inWords } from "./reading.ts";

/** What each text tells; every person is made up, and nothing of it happened. */
function told(texts: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  return Object.fromEntries(
    Object.keys(texts).map((text) => [text, eventsOfText(text).map(inWords).toSorted()]),
  );
}

test("who acts is read past a place, an aside, a pronoun for oneself and a long portfolio", () => {
  const texts = {
    "In New York, the foreign minister of Belarus, Adam Example, met with the foreign minister of Kenya on Monday.":
      ["CONSULT meeting reported BLR + KEN 2024-03-11"],
    "Kenya's trade minister himself will fly to Minsk on 15 September.": [
      "AGREE plan-visit planned KEN -> BLR 2024-09-15",
    ],
    "The Senate of Uzbekistan's Oliy Majlis on Monday ratified an agreement with Belarus.": [
      "SUPPORT ratify reported UZB + BLR 2024-03-11",
    ],
    "Malaysia hosts 800,000 workers from Bangladesh.": [],
    "Belarusian Foreign Minister Adam Example met the Lao minister on Monday.": [
      "CONSULT meeting reported BLR + LAO 2024-03-11",
    ],
    "Kenyan Foreign Minister Eve Sample also received a call from her counterpart in Nepal.": [
      "CONSULT call reported NPL -> KEN ../2024-03-12",
    ],
  };
  expect(told(texts)).toEqual(texts);
});

test("a list of partners ends where another subject begins", () => {
  const texts = {
    "Kenyan Prime Minister Adam Example conferred with his Ugandan counterpart on Monday, and the prime ministers of Kenya and Rwanda signed a treaty.":
      ["CONSULT talks reported KEN + UGA 2024-03-11", "SUPPORT sign reported KEN + RWA ../2024-03-12"],
    "Adam Example has been appointed ambassador of Belarus to Zimbabwe, with concurrent accreditation to Zambia and Mozambique.":
      [
        "SUPPORT accredit reported BLR -> MOZ ../2024-03-12",
        "SUPPORT accredit reported BLR -> ZMB ../2024-03-12",
        "SUPPORT accredit reported BLR -> ZWE ../2024-03-12",
      ],
    "Negotiations in Doha in January between Kenyan envoy Adam Example and Ugandan Foreign Minister Eve Sample failed.":
      [],
    "The step follows negotiations in Doha in January between Kenyan envoy Adam Example and Ugandan Foreign Minister Eve Sample.":
      ["CONSULT third-country reported KEN + UGA 2024-01"],
    "Belarus delivered weapons to the east of Kenya on Monday.": [
      "COOPERATE military reported BLR + KEN 2024-03-11",
    ],
  };
  expect(told(texts)).toEqual(texts);
});

test("a statement of several states is one, their sanctions are each state's own", () => {
  const texts = {
    "Britain, Canada and Japan condemned Belarus on Monday.": [
      "ACCUSE criticise reported GBR + CAN + JPN -> BLR 2024-03-11",
    ],
    "Britain and Canada imposed sanctions on Belarus on Monday.": [
      "SANCTION impose-sanctions reported CAN -> BLR 2024-03-11",
      "SANCTION impose-sanctions reported GBR -> BLR 2024-03-11",
    ],
  };
  expect(told(texts)).toEqual(texts);
});

test("whose surname stands first is known by it, and whom a return visit is to by who came", () => {
  const texts = {
    "Chinese Foreign Minister Lin Example arrived in Addis Ababa on Monday. Minister Lin left for Kampala on Tuesday.":
      ["CONSULT visit reported CHN -> ETH 2024-03-11", "CONSULT visit reported CHN -> UGA 2024-03-12"],
    "Belarusian minister Adam Example flew to Bangladesh on 4 March. He left for Vietnam on 6 March. A return visit by the Bangladeshi commerce minister is expected in May.":
      [
        "AGREE plan-visit planned BGD -> BLR 2024-05",
        "CONSULT visit reported BLR -> BGD 2024-03-04",
        "CONSULT visit reported BLR -> VNM 2024-03-06",
      ],
  };
  expect(told(texts)).toEqual(texts);
});
