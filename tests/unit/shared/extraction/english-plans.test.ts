import { expect, test } from "vitest";
import { told } from "./told-events.ts";

test("plans told in the present, guests and hosts left out, and what looks like them", () => {
  const texts = {
    "MINSK, March 12 (Wire) - A meeting between the foreign ministers of Belarus and Kenya is scheduled for April.":
      "intent BLR KEN",
    "MINSK, March 12 (Wire) - The visit of the Kenyan president to Belarus is scheduled for May.":
      "plan-visit BLR KEN",
    "MINSK, March 12 (Wire) - A visit by the Kenyan president is planned for May.": "plan-visit BLR KEN",
    "MINSK, March 12 (Wire) - A visit to Kenya is planned for May, Foreign Minister Adam Example said.":
      "plan-visit BLR KEN",
    "MINSK, March 12 (Wire) - The visit to Kenya took place in May.": "",
    "Kenya's foreign minister leaves for Minsk on Thursday.": "plan-visit BLR KEN",
    "Kenya's foreign minister arrives in Minsk next week.": "plan-visit BLR KEN",
    "The president of Zimbabwe travels to Belarus next month.": "plan-visit BLR ZWE",
    "The president of Zimbabwe travels to Belarus every year.": "",
    "Zimbabwe's president flies to Minsk tomorrow.": "plan-visit BLR ZWE",
    "NAIROBI: Belarusian Foreign Minister Adam Example flew in on Monday for a two-day visit.":
      "visit BLR KEN",
    "NAIROBI: Belarusian Foreign Minister Adam Example arrived here on Monday.": "visit BLR KEN",
    "NAIROBI: Belarusian Foreign Minister Adam Example arrived in the country on Sunday night.":
      "visit BLR KEN",
    "MINSK, March 12 (Wire) - The Polish chargé d'affaires was summoned to the Foreign Ministry on Monday.":
      "criticise BLR POL",
    "MINSK, March 12 (Wire) - The Polish ambassador was summoned on Monday.": "criticise BLR POL",
    "MINSK, March 12 (Wire) - Two Polish diplomats were declared personae non gratae.": "expel BLR POL",
    "MINSK, March 12 (Wire) - The Foreign Ministry handed the Polish ambassador a note of protest.":
      "criticise BLR POL",
    "MINSK, March 12 (Wire) - The Zimbabwean vice president was received by the president on Tuesday.":
      "meeting BLR ZWE",
    "MINSK, March 12 (Wire) - The Zimbabwean vice president will be received by the prime minister on Thursday.":
      "intent BLR ZWE",
    "MINSK, March 12 (Wire) - Kenya's new ambassador, Eve Sample, presented copies of her credentials at the Foreign Ministry.":
      "accredit BLR KEN",
    "MINSK, March 12 (Wire) - A U.S. delegation held talks in Minsk on Monday.": "talks BLR USA",
    "A Chinese delegation led by Vice Premier Wang Example held talks in Tashkent on Monday.":
      "talks CHN UZB",
    "Belarusian Foreign Minister Adam Example held talks in Nairobi on Tuesday with Foreign Minister John Placeholder.":
      "talks BLR KEN",
    "Belarusian Foreign Minister Adam Example, accompanied by a large delegation, visited Kenya in March.":
      "visit BLR KEN",
    "Accompanied by a trade delegation, Belarusian Foreign Minister Adam Example visited Kenya in March.":
      "visit BLR KEN",
    "Belarusian Deputy Foreign Minister Adam Example and Kenyan Principal Secretary John Placeholder co-chaired political consultations in Nairobi.":
      "talks BLR KEN",
    "The consultations were led by Deputy Foreign Minister Adam Example of Belarus and Principal Secretary John Placeholder of Kenya.":
      "",
    "MINSK, March 12 (Wire) - Belarus will supply Zimbabwe with 800 tractors this year.": "intent BLR ZWE",
    "Belarus and Kenya have exchanged diplomatic notes on visas.": "sign BLR KEN",
    "Kenya's parliament voted to ratify a trade agreement with Belarus.": "ratify BLR KEN",
    "Kenya will open an embassy in Minsk next year.": "intent BLR KEN",
    "Kenya reopened its embassy in Minsk on Monday.": "embassy BLR KEN",
    "Kenya's embassy in Minsk opened its doors on Monday.": "embassy BLR KEN",
    "A Kenyan consulate was opened in Minsk on Monday.": "embassy BLR KEN",
    "Belarus and Fiji have established diplomatic ties.": "relations BLR FJI",
    "Kenya recalled its ambassador from Minsk for consultations.": "cut-ties BLR KEN",
    "Kenya and Belarus restored diplomatic relations.": "relations BLR KEN",
    "The presidents of Belarus, Russia and Kazakhstan met in Moscow on Monday.": "meeting BLR KAZ RUS",
    "The prime ministers of Belarus and Kenya held talks on the sidelines of the summit in Kampala.":
      "third-country BLR KEN",
    "On the sidelines of the UN General Assembly, Belarusian Foreign Minister Adam Example held talks with his Kenyan counterpart.":
      "third-country BLR KEN",
    "Belarusian Foreign Minister Adam Example attended the summit of non-aligned states in Kampala, Uganda.":
      "summit BLR UGA",
    "The president of Belarus will attend the summit in Kampala, Uganda, in May.": "plan-visit BLR UGA",
    "Kenya's president will take part in the summit in Minsk.": "plan-visit BLR KEN",
    "Kenya's foreign minister took part in a conference in Minsk on Monday.": "visit BLR KEN",
    "Kenya's foreign minister addressed the Belarusian parliament.": "",
    "The ambassador of Belarus to Kenya met with the governor of Kisumu.": "",
    "The Belarusian ambassador to Kenya, Ivan Obrazcov, visited Kisumu County.": "",
    "Kenya's defence minister inspected a military plant in Minsk.": "",
    "Kenyan police officers are being trained in Minsk by Belarusian instructors.": "",
    "Kenya's foreign minister said he would visit Minsk in May.": "plan-visit BLR KEN",
    "Kenya's foreign minister is considering a visit to Minsk.": "",
    "Kenya's foreign minister hopes to visit Minsk.": "plan-visit BLR KEN",
    "Kenya's foreign minister should visit Minsk, the paper wrote.": "",
    "Kenya's foreign minister has been urged to visit Minsk.": "",
    "The Kenyan president, who had been due in Minsk on Monday, stayed at home.": "plan-visit BLR KEN",
    "Sources said that the Kenyan president would not visit Minsk.": "",
    "Nobody from Kenya visited Belarus.": "",
    "Kenyan tourists visited Belarus.": "",
    "A Kenyan choir visited Minsk.": "",
    "A Kenyan businessman met the Belarusian ambassador.": "",
    "Kenyan students met the Belarusian ambassador.": "",
    "The Kenyan team visited Minsk for a match.": "",
    "A Belarusian company signed a contract with Kenya.": "",
    "A Belarusian firm sold tractors to Kenya.": "",
    "Kenyan farmers bought tractors from Belarus.": "",
    "The Belarusian government called on Kenya to buy tractors.": "request BLR KEN",
    "Belarus supported Kenya in the match.": "",
    "Belarus lost to Kenya.": "",
    "In 1995, Belarus and Kenya signed an agreement on trade.": "sign BLR KEN",
    "Belarus might sign an agreement with Kenya.": "",
    "Belarus was to sign an agreement with Kenya in May.": "intent BLR KEN",
    "Belarus failed to sign an agreement with Kenya.": "denied sign BLR KEN",
    "Kenya has never signed an agreement with Belarus.": "denied sign BLR KEN",
  };
  expect(told(texts)).toEqual(texts);
});
