import { expect, test } from "vitest";
import { told } from "./told-events.ts";

test("visits are told by many verbs, nouns and asides", () => {
  const texts = {
    "Belarusian Foreign Minister Adam Example touched down in Harare on Monday.": "visit BLR ZWE",
    "Kenyan President John Placeholder jetted into Minsk on Sunday evening.": "visit BLR KEN",
    "Zimbabwe's First Lady Eve Sample arrived in Minsk on Tuesday for a four-day visit.": "visit BLR ZWE",
    "The Speaker of the Zimbabwean National Assembly arrived in Minsk on Monday.": "visit BLR ZWE",
    "Uzbek Deputy Prime Minister Otabek Namuna has begun a working visit to Belarus.": "visit BLR UZB",
    "A Belarusian government delegation headed by Deputy Prime Minister Adam Example is visiting Kenya.":
      "visit BLR KEN",
    "A delegation of the Kenyan Ministry of Agriculture is on a working visit to Belarus.": "visit BLR KEN",
    "A Zimbabwean parliamentary delegation led by Senate President Eve Sample paid an official visit to Belarus last week.":
      "visit BLR ZWE",
    "The Belarusian prime minister's visit to Bangladesh will take place in April.": "plan-visit BGD BLR",
    "The official visit of the President of Uzbekistan to Belarus began on Monday.": "visit BLR UZB",
    "An official visit by the Kenyan foreign minister to Minsk is planned for May.": "plan-visit BLR KEN",
    "The president of Belarus is on a two-day state visit to Equatorial Guinea.": "visit BLR GNQ",
    "The Belarusian leader flew into Malabo on Friday.": "visit BLR GNQ",
    "On 5 March Belarus' Industry Minister Adam Example made a working trip to Zimbabwe.": "visit BLR ZWE",
    "Belarusian Defence Minister Adam Example left for Tashkent on Monday.": "visit BLR UZB",
    "The Kenyan delegation returned from Minsk on Saturday.": "visit BLR KEN",
    "Members of the Zimbabwean Senate toured Belarus last week.": "visit BLR ZWE",
    "Kenyan lawmakers visited Minsk on 3 March.": "visit BLR KEN",
    "Kenyan MPs are in Minsk this week.": "visit BLR KEN",
    "Officials from the Bangladeshi Ministry of Commerce visited Belarus in February.": "visit BGD BLR",
    "Uzbekistan's foreign minister has arrived in Belarus on a working visit.": "visit BLR UZB",
    "The Belarusian deputy trade minister travelled to Dhaka on 2 March to promote tractors.":
      "visit BGD BLR",
    "Belarusian Economy Minister Adam Example will travel to Nairobi on 20 March.": "plan-visit BLR KEN",
    "Zimbabwe's agriculture minister is expected to visit Minsk next month.": "plan-visit BLR ZWE",
    "The Zimbabwean leader will head to Minsk next week.": "plan-visit BLR ZWE",
    "Kenya's foreign minister is set to fly to Minsk on Thursday.": "plan-visit BLR KEN",
    "The foreign minister of Belarus will be in Kenya on 20-22 March.": "plan-visit BLR KEN",
    "Belarusian Foreign Minister Adam Example, who is visiting Kenya, met President John Placeholder on Tuesday.":
      "meeting BLR KEN, visit BLR KEN",
    "Uzbek Foreign Minister Otabek Namuna, currently on a visit to Minsk, laid flowers at the monument.":
      "visit BLR UZB",
    "Belarus' visiting foreign minister, Adam Example, held talks in Nairobi with his Kenyan counterpart.":
      "talks BLR KEN",
    "Visiting Belarusian Foreign Minister Adam Example met Kenyan Deputy President John Placeholder in Nairobi on Tuesday.":
      "meeting BLR KEN",
    "The Zimbabwean President, who arrived in Minsk on Tuesday, was greeted at the airport.": "visit BLR ZWE",
    "Zimbabwean Vice President Eve Sample concluded her visit to Belarus on Friday.": "visit BLR ZWE",
    "Kenyan Agriculture Cabinet Secretary John Placeholder has wrapped up a three-day visit to Belarus.":
      "visit BLR KEN",
    "Belarus hosted a delegation of Zimbabwean farmers' ministry officials.": "",
    "Minsk hosted Zimbabwe's Vice President Eve Sample on 4 March.": "host BLR ZWE",
    "Kenya's trade minister was in Minsk last month.": "visit BLR KEN",
    "Prior to that, the Belarusian president had visited Zimbabwe in January 2023.": "visit BLR ZWE",
    "Zimbabwe's president made a state visit to Belarus in 2019.": "visit BLR ZWE",
    "Bangladesh State Minister for Foreign Affairs Rahim Udaharan left Dhaka for Minsk on Monday.":
      "visit BGD BLR",
    "Kenya's President John Placeholder has accepted an invitation from his Belarusian counterpart to visit Minsk.":
      "plan-visit BLR KEN",
    "The Belarusian president invited his Kenyan counterpart to visit Belarus.": "plan-visit BLR KEN",
    "The president of Kenya has been invited to visit Belarus.": "plan-visit BLR KEN",
    "Preparations are under way for a visit by the Belarusian president to Harare.": "plan-visit BLR ZWE",
    "A trade mission to Malabo is scheduled for December.": "",
    "A return visit by the Bangladeshi commerce minister is expected in spring.": "",
    "During the visit to Minsk, the Kenyan minister toured a tractor plant.": "visit BLR KEN",
    "While in Minsk, the Kenyan minister met the Belarusian prime minister.": "meeting BLR KEN",
    "As part of his visit to Belarus, Kenyan Trade Minister John Placeholder met Prime Minister Adam Example in Minsk.":
      "meeting BLR KEN, visit BLR KEN",
    "Within the framework of the working visit to Tashkent, Belarusian Deputy Prime Minister Adam Example met the Uzbek prime minister.":
      "meeting BLR UZB, visit BLR UZB",
    "Ahead of the visit of the Uzbek president to Minsk, the ministers met in Tashkent.":
      "plan-visit BLR UZB",
  };
  expect(told(texts)).toEqual(texts);
});

test("meetings are told with bodies, envoys and counterparts on either side", () => {
  const texts = {
    "Belarusian Deputy Foreign Minister Adam Example met the Ambassador of Kenya John Placeholder.":
      "meeting BLR KEN",
    "Foreign Minister of Belarus Adam Example had a meeting with Minister of Foreign Affairs of Uzbekistan Otabek Namuna.":
      "meeting BLR UZB",
    "A meeting between Belarusian Foreign Minister Adam Example and Kenyan Foreign Minister John Placeholder took place in Nairobi on 5 March.":
      "meeting BLR KEN",
    "A meeting between the foreign ministers of Belarus and Zimbabwe was held in Harare.": "meeting BLR ZWE",
    "The meeting of the Belarusian and Uzbek presidents took place in Minsk on 4 March.": "meeting BLR UZB",
    "The foreign ministers of Belarus and Kenya met in Nairobi on Tuesday.": "meeting BLR KEN",
    "The presidents of Belarus and Zimbabwe met on Tuesday.": "meeting BLR ZWE",
    "Belarusian and Uzbek foreign ministers met in Tashkent on Monday.": "meeting BLR UZB",
    "The Kenyan president held a bilateral meeting with the Belarusian prime minister on Monday.":
      "meeting BLR KEN",
    "Kenyan President John Placeholder on Tuesday hosted Belarusian Foreign Minister Adam Example at State House.":
      "host BLR KEN",
    "President John Placeholder of Kenya received the Belarusian foreign minister at State House, Nairobi, on Tuesday.":
      "meeting BLR KEN",
    "The Belarusian ambassador to Kenya paid a courtesy call on Kenyan Trade Minister John Placeholder.":
      "meeting BLR KEN",
    "Belarus' ambassador to Zimbabwe, Ivan Obrazcov, paid a courtesy call on President Tendai Mockup on Thursday.":
      "meeting BLR ZWE",
    "Belarusian Ambassador Ivan Obrazcov was received by the Zimbabwean Vice President on Thursday.":
      "meeting BLR ZWE",
    "The Belarusian Ambassador to Zimbabwe called on the Zimbabwean minister of defence on 5 March.":
      "meeting BLR ZWE",
    "Belarusian envoy Ivan Obrazcov met with Kenya's Deputy President John Placeholder.": "meeting BLR KEN",
    "On March 5, 2024, the Ambassador of Belarus to Bangladesh, Ivan Obrazcov, met with the Minister of Commerce of Bangladesh, Rahim Udaharan.":
      "meeting BGD BLR",
    "On the sidelines of the summit in Kampala, the Belarusian foreign minister met with his Kenyan counterpart.":
      "third-country BLR KEN",
    "Belarusian Foreign Minister Adam Example met Kenyan counterpart John Placeholder on the sidelines of the UN General Assembly.":
      "third-country BLR KEN",
    "Following his meeting with the Kenyan president, Belarusian Foreign Minister Adam Example told reporters that trade would grow.":
      "meeting BLR KEN",
    "After a meeting with Kenyan President John Placeholder, Belarusian Foreign Minister Adam Example said ties were strong.":
      "meeting BLR KEN",
    "During a meeting with the ambassador of Zimbabwe, Belarusian Industry Minister Adam Example proposed to assemble tractors.":
      "meeting BLR ZWE",
    "Speaking at a meeting with Zimbabwe's agriculture minister, the Belarusian president praised the farmers.":
      "meeting BLR ZWE",
    "The Belarusian Ministry of Foreign Affairs hosted a meeting with the Ambassador of Bangladesh.":
      "meeting BGD BLR",
    "The Belarusian prime minister met separately with the president and the foreign minister of Zimbabwe.":
      "meeting BLR ZWE",
    "At the meeting, the Belarusian minister thanked the Kenyan side.": "",
    "The Kenyan and Belarusian ministers also met business leaders.": "",
    "Uzbek President Otabek Namuna and Belarusian Prime Minister Adam Example met in Tashkent on 6 March.":
      "meeting BLR UZB",
    "The two ministers met in Minsk on Tuesday.": "",
    "The Kenyan delegation met with Belarusian Health Minister Adam Example on Wednesday.": "meeting BLR KEN",
    "Belarusian officials met with a delegation from Equatorial Guinea on Monday.": "meeting BLR GNQ",
    "Members of the Belarusian delegation met with the Zimbabwean finance minister.": "meeting BLR ZWE",
    "The Belarusian Chamber of Commerce and Industry met with Kenyan businesspeople.": "",
  };
  expect(told(texts)).toEqual(texts);
});

test("talks are held, resumed, led and told in the passive", () => {
  const texts = {
    "Belarus and Kenya held political consultations in Minsk on 5 March.": "talks BLR KEN",
    "Political consultations between Belarus and Uzbekistan were held in Tashkent.": "talks BLR UZB",
    "The third round of consultations between the foreign ministries of Belarus and Zimbabwe took place in Harare on 4 March.":
      "talks BLR ZWE",
    "Belarusian and Kenyan diplomats held consultations in Nairobi.": "talks BLR KEN",
    "Talks between the Belarusian and Zimbabwean presidents began in Minsk on Tuesday.": "talks BLR ZWE",
    "The Belarusian president held one-on-one talks with the Kenyan president.": "talks BLR KEN",
    "Negotiations between Belarus and Bangladesh on a trade agreement were held in Dhaka in February.":
      "talks BGD BLR",
    "The delegations of Belarus and Kenya held talks in an extended format.": "talks BLR KEN",
    "Belarusian-Uzbek talks took place in Minsk on 6 March.": "talks BLR UZB",
    "Belarus and Zimbabwe have discussed cooperation in agriculture.": "talks BLR ZWE",
    "The Belarusian ambassador discussed trade with Kenyan Agriculture Minister John Placeholder on Monday.":
      "talks BLR KEN",
    "Ways to boost trade were discussed by the foreign ministers of Belarus and Kenya in Nairobi.":
      "talks BLR KEN",
    "Prospects for cooperation were discussed at a meeting between the Belarusian ambassador and Kenya's trade minister.":
      "meeting BLR KEN",
    "Belarusian Foreign Minister Adam Example and his Kenyan counterpart John Placeholder discussed trade on Tuesday.":
      "talks BLR KEN",
    "Belarusian Foreign Minister Adam Example exchanged views with his Kenyan counterpart on trade.":
      "talks BLR KEN",
    "The Belarusian and Kenyan sides exchanged views on trade.": "talks BLR KEN",
    "The talks between the two countries' foreign ministers lasted three hours.": "",
    "Following the talks with the Uzbek president, the Belarusian leader said the sides had agreed on everything.":
      "talks BLR UZB",
    "After talks in Harare, the presidents of Belarus and Zimbabwe signed seven agreements.": "sign BLR ZWE",
    "Belarus and Kenya will hold consultations in April.": "intent BLR KEN",
    "The next round of consultations between Belarus and Kenya will be held in Minsk in 2025.":
      "intent BLR KEN",
    "Belarus is in talks with Zimbabwe on a new loan.": "talks BLR ZWE",
    "Belarus is negotiating a free trade agreement with Indonesia.": "talks BLR IDN",
  };
  expect(told(texts)).toEqual(texts);
});

test("calls and letters are exchanged, carried and received", () => {
  const texts = {
    "The presidents of Belarus and Kenya spoke by phone on Monday.": "call BLR KEN",
    "The Belarusian president had a telephone conversation with the president of Zimbabwe.": "call BLR ZWE",
    "Belarusian Foreign Minister Adam Example held a phone call with his Kenyan counterpart on Monday.":
      "call BLR KEN",
    "Belarusian Foreign Minister Adam Example spoke on the phone with Kenyan Foreign Minister John Placeholder.":
      "call BLR KEN",
    "The Kenyan president phoned the Belarusian president on Tuesday.": "call BLR KEN",
    "The foreign ministers of Belarus and Uzbekistan talked over the phone on Monday.": "call BLR UZB",
    "A phone call between the foreign ministers of Belarus and Bangladesh took place on Sunday.":
      "call BGD BLR",
    "In a phone call with his Kenyan counterpart, Belarusian Foreign Minister Adam Example raised the issue.":
      "call BLR KEN",
    "The Belarusian president sent a congratulatory message to the president of Zimbabwe.": "call BLR ZWE",
    "The Belarusian president sent greetings to Uzbekistan's president on Navruz.": "call BLR UZB",
    "The president of Belarus extended condolences to the president of Kenya over the floods.":
      "call BLR KEN",
    "The president of Belarus congratulated his Zimbabwean counterpart on his re-election.": "call BLR ZWE",
    "The president of Belarus sent condolences to Kenya's president over the floods.": "call BLR KEN",
    "Kenya's president wrote to the Belarusian president in February.": "call BLR KEN",
    "The presidents of Belarus and Uzbekistan exchanged congratulations on the anniversary.": "call BLR UZB",
    "The Belarusian president received a congratulatory message from the president of Kenya.": "call BLR KEN",
    "The Kenyan president delivered a message from the Belarusian leader.": "",
    "The ambassador handed over a letter from the Belarusian president to the Kenyan president.":
      "call BLR KEN",
    "The foreign ministers of Belarus and Kenya held an online meeting on Tuesday.": "meeting BLR KEN",
    "The Belarusian and Zimbabwean agriculture ministers held a videoconference on Monday.": "call BLR ZWE",
  };
  expect(told(texts)).toEqual(texts);
});
