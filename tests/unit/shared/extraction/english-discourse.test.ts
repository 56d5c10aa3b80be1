import { expect, test } from "vitest";
import { told } from "./told-events.ts";

test("who is meant by they, the pair, the delegation, the government and the place of the report", () => {
  const texts = {
    "Belarusian Foreign Minister Adam Example arrived in Nairobi on Monday. On Tuesday he met Kenyan President John Placeholder. The two sides signed a memorandum on agriculture.":
      "meeting BLR KEN, sign BLR KEN, visit BLR KEN",
    "The foreign ministers of Belarus and Kenya met in Nairobi on Monday. They signed a memorandum.":
      "meeting BLR KEN, sign BLR KEN",
    "Belarusian Foreign Minister Adam Example met his Kenyan counterpart John Placeholder in Nairobi on Monday. The ministers signed a memorandum on consultations.":
      "meeting BLR KEN, sign BLR KEN",
    "Belarusian Foreign Minister Adam Example met his Kenyan counterpart John Placeholder in Nairobi on Monday. The two ministers discussed trade.":
      "meeting BLR KEN",
    "Belarusian Foreign Minister Adam Example held talks with his Kenyan counterpart John Placeholder. The pair signed an agreement on visas.":
      "sign BLR KEN, talks BLR KEN",
    "Belarus and Zimbabwe held talks in Harare on Monday. The parties signed a protocol.":
      "sign BLR ZWE, talks BLR ZWE",
    "Belarus and Zimbabwe held talks in Harare on Monday. Both delegations signed a protocol.":
      "sign BLR ZWE, talks BLR ZWE",
    "The presidents of Belarus and Zimbabwe met in Minsk. The two leaders signed a joint statement.":
      "meeting BLR ZWE, sign BLR ZWE",
    "The presidents of Belarus and Zimbabwe met in Minsk. The heads of state signed a joint declaration on Tuesday.":
      "meeting BLR ZWE, sign BLR ZWE",
    "The presidents of Belarus and Zimbabwe met in Minsk. Seven agreements were signed.":
      "meeting BLR ZWE, sign BLR ZWE",
    "The president of Belarus met the president of Zimbabwe on Monday. A memorandum on energy was signed after the meeting.":
      "meeting BLR ZWE, sign BLR ZWE",
    "The president of Belarus met the president of Zimbabwe on Monday. Following the talks, a package of agreements was signed.":
      "meeting BLR ZWE, sign BLR ZWE",
    "Kenyan MPs visited Minsk on Monday. They met the speaker of the Belarusian parliament.":
      "meeting BLR KEN, visit BLR KEN",
    "Kenyan MPs visited Minsk on Monday. The MPs met the Belarusian agriculture minister.":
      "meeting BLR KEN, visit BLR KEN",
    "A Zimbabwean delegation arrived in Minsk on Monday. The delegation met Belarusian Industry Minister Adam Example.":
      "meeting BLR ZWE, visit BLR ZWE",
    "A Zimbabwean delegation led by Vice President Eve Sample arrived in Minsk on Monday. She was received by the Belarusian prime minister.":
      "meeting BLR ZWE, visit BLR ZWE",
    "Zimbabwe's Vice President Eve Sample arrived in Minsk on Monday. The Vice President met Prime Minister Adam Example on Tuesday.":
      "meeting BLR ZWE, visit BLR ZWE",
    "HARARE, March 12 (Sample Wire) - President Tendai Mockup met Belarusian Foreign Minister Adam Example on Monday.":
      "meeting BLR ZWE",
    "HARARE, March 12 (Sample Wire) - Foreign Minister Eve Sample arrived in Minsk on Monday.":
      "visit BLR ZWE",
    "MINSK, March 12 (Sample Wire) - Prime Minister Adam Example met with Zimbabwe's ambassador on Monday.":
      "meeting BLR ZWE",
    "MINSK, March 12 (Sample Wire) - The foreign ministry summoned the Polish ambassador on Monday.":
      "criticise BLR POL",
    "MINSK, March 12 (Sample Wire) - The Ministry of Foreign Affairs hosted consultations with Zimbabwe.":
      "talks BLR ZWE",
    "MINSK, March 12 (Sample Wire) - The House of Representatives ratified an agreement with Zimbabwe on Tuesday.":
      "ratify BLR ZWE",
    "MINSK, March 12 (Sample Wire) - The Defence Ministry hosted a delegation from Zimbabwe.": "host BLR ZWE",
    "NAIROBI, March 12 (Sample Wire) - The government signed an agreement with Belarus on Monday.":
      "sign BLR KEN",
    "NAIROBI, March 12 (Sample Wire) - Trade Cabinet Secretary John Placeholder flew to Minsk on Monday.":
      "visit BLR KEN",
    "DHAKA, March 12 (Sample Wire) - Ambassador of Belarus Ivan Obrazcov called on Chief Adviser Rahim Udaharan at his office.":
      "meeting BGD BLR",
    "MINSK, March 12 (Sample Wire) - Belarus hosted a delegation from Kenya on Monday. The guests met with Agriculture Minister Adam Example.":
      "host BLR KEN, meeting BLR KEN",
    "MINSK, March 12 (Sample Wire) - Zimbabwe's president arrived in Minsk on Monday. Later in the day he was received by the president of Belarus.":
      "meeting BLR ZWE, visit BLR ZWE",
    "MINSK, March 12 (Sample Wire) - Zimbabwe's president arrived in Minsk on Monday. The Zimbabwean leader held talks with the Belarusian president. He also met Prime Minister Adam Example.":
      "meeting BLR ZWE, talks BLR ZWE, visit BLR ZWE",
    "MINSK, March 12 (Sample Wire) - Belarus' Industry Minister Adam Example visited Harare on Monday. There he met the Zimbabwean minister of agriculture.":
      "meeting BLR ZWE, visit BLR ZWE",
    "MINSK, March 12 (Sample Wire) - Belarus and Kenya signed a trade agreement on Monday. It was signed by the two countries' foreign ministers.":
      "sign BLR KEN",
    "MINSK, March 12 (Sample Wire) - The Belarusian and Kenyan presidents met on Monday. Their foreign ministers signed a memorandum.":
      "meeting BLR KEN, sign BLR KEN",
    "MINSK, March 12 (Sample Wire) - Belarus and Kenya held consultations on Monday. The Belarusian side was represented by Deputy Foreign Minister Adam Example.":
      "talks BLR KEN",
    "MINSK, March 12 (Sample Wire) - Poland expelled a Belarusian diplomat on Monday. Minsk responded by expelling a Polish diplomat.":
      "expel BLR POL, expel BLR POL",
    "MINSK, March 12 (Sample Wire) - Poland expelled a Belarusian diplomat on Monday. In response, Minsk ordered a Polish consul to leave.":
      "expel BLR POL, expel BLR POL",
    "MINSK, March 12 (Sample Wire) - Lithuania summoned the Belarusian chargé d'affaires on Monday. He was handed a note of protest.":
      "criticise BLR LTU",
    "Zimbabwean President Tendai Mockup visited Minsk in January. Mockup signed several agreements with his Belarusian counterpart.":
      "sign BLR ZWE, visit BLR ZWE",
    "Belarusian Foreign Minister Adam Example visited Kenya in January. Example also visited Uganda.":
      "visit BLR KEN, visit BLR UGA",
    "Belarusian Foreign Minister Adam Example visited Kenya in January. From there he went on to Uganda.":
      "visit BLR KEN, visit BLR UGA",
    "Belarusian Foreign Minister Adam Example visited Kenya in January. Mr Example then travelled to Uganda.":
      "visit BLR KEN, visit BLR UGA",
    "Belarusian Foreign Minister Adam Example visited Kenya in January. The Belarusian minister met President John Placeholder.":
      "meeting BLR KEN, visit BLR KEN",
    "Belarusian Foreign Minister Adam Example visited Kenya in January. He was received by President John Placeholder.":
      "meeting BLR KEN, visit BLR KEN",
    "Belarusian Foreign Minister Adam Example visited Kenya in January. He held talks with Foreign Minister John Placeholder.":
      "talks BLR KEN, visit BLR KEN",
    "Belarusian Foreign Minister Adam Example visited Kenya in January. In Nairobi he held talks with his counterpart.":
      "talks BLR KEN, visit BLR KEN",
    "Belarusian Foreign Minister Adam Example visited Kenya in January. His host, Foreign Minister John Placeholder, praised him.":
      "visit BLR KEN",
    "Belarusian Foreign Minister Adam Example visited Kenya in January. The visit was his first to Kenya.":
      "visit BLR KEN",
    "Belarusian Foreign Minister Adam Example visited Kenya in January. During the visit a memorandum on education was signed.":
      "sign BLR KEN, visit BLR KEN",
    "Belarusian Foreign Minister Adam Example visited Kenya in January. During the visit the sides signed two agreements.":
      "sign BLR KEN, visit BLR KEN",
    "Belarusian Foreign Minister Adam Example visited Kenya in January. As a result of the visit, Belarus and Kenya agreed to expand trade.":
      "intent BLR KEN, visit BLR KEN",
    "Belarusian Foreign Minister Adam Example visited Kenya in January. A return visit is planned for May.":
      "visit BLR KEN",
    "President John Placeholder of Kenya visited Belarus in February. He invited the Belarusian president to visit Nairobi.":
      "plan-visit BLR KEN, visit BLR KEN",
    "Belarusian President and Kenyan President met in Minsk. They agreed to open embassies.":
      "intent BLR KEN, meeting BLR KEN",
    "Belarus' deputy prime minister met Zimbabwe's ambassador on Monday. They discussed a visit by the president.":
      "meeting BLR ZWE",
    "Belarus' deputy prime minister visited Zimbabwe on Monday. He thanked the hosts and left for Zambia on Wednesday.":
      "visit BLR ZMB, visit BLR ZWE",
    "Belarus' deputy prime minister visited Zimbabwe on Monday, where he met President Tendai Mockup.":
      "meeting BLR ZWE, visit BLR ZWE",
    "Belarus' deputy prime minister flew to Harare, where he signed an agreement on tractors with Zimbabwe's agriculture minister.":
      "sign BLR ZWE, visit BLR ZWE",
    "Belarus' deputy prime minister, who arrived in Harare on Monday, held talks with Vice President Eve Sample.":
      "talks BLR ZWE, visit BLR ZWE",
    "Belarus' deputy prime minister met Zimbabwe's president on Monday and its foreign minister on Tuesday.":
      "meeting BLR ZWE",
    "Belarus' foreign minister met Zimbabwe's president on Monday and Zambia's president on Tuesday.":
      "meeting BLR ZMB, meeting BLR ZWE",
    "Belarus' foreign minister met with Zimbabwe's president on Monday and with Zambia's president on Tuesday.":
      "meeting BLR ZMB, meeting BLR ZWE",
    "Belarus' president visited Zimbabwe. Zimbabwe's president thanked him. \"We signed an agreement,\" he said.":
      "visit BLR ZWE",
  };
  expect(told(texts)).toEqual(texts);
});
