import { expect, test } from "vitest";
import { told } from "./told-events.ts";

test("papers are signed, ratified, drafted and agreed by states, chambers and ministries", () => {
  const texts = {
    "Belarus and Kenya signed a memorandum of understanding on agriculture on Monday.": "sign BLR KEN",
    "The foreign ministries of Belarus and Zimbabwe signed a memorandum of understanding in Harare.":
      "sign BLR ZWE",
    "The Belarusian Ministry of Health and the Ministry of Health of Uzbekistan signed a cooperation plan on 5 March.":
      "sign BLR UZB",
    "The Agriculture Ministry of Belarus and its Zimbabwean counterpart inked a memorandum on Tuesday.":
      "sign BLR ZWE",
    "A memorandum of understanding between the governments of Belarus and Kenya was signed in Nairobi.":
      "sign BLR KEN",
    "An agreement on visa-free travel was signed between Belarus and Oman on Monday.": "sign BLR OMN",
    "Belarus signed an intergovernmental agreement on military cooperation with Zimbabwe.": "sign BLR ZWE",
    "Belarus and Uzbekistan concluded an agreement on labour migration.": "sign BLR UZB",
    "Kenya and Belarus have agreed a memorandum on health.": "",
    "The signing of a memorandum between Belarus and Kenya took place in Nairobi on 5 March.": "sign BLR KEN",
    "A signing ceremony of agreements between Belarus and Zimbabwe took place on Monday.": "sign BLR ZWE",
    "The document was signed by Belarusian Foreign Minister Adam Example and Kenyan Foreign Minister John Placeholder.":
      "sign BLR KEN",
    "The agreement was signed by the Belarusian and Zimbabwean defence ministers in Minsk on 6 March.":
      "sign BLR ZWE",
    "The Belarusian and Uzbek prime ministers put pen to paper on a roadmap of cooperation.": "sign BLR UZB",
    "Belarus and Zimbabwe on Monday signed seven agreements, including one on visa waivers.": "sign BLR ZWE",
    "Belarusian Finance Minister Adam Example signed a double taxation convention with Oman in Muscat.":
      "sign BLR OMN",
    "Belarus plans to sign a visa waiver agreement with Kenya this year.": "intent BLR KEN",
    "Belarus and Kenya are to sign a trade agreement in April.": "intent BLR KEN",
    "Belarus and Zimbabwe are expected to sign agreements on energy and agriculture.": "intent BLR ZWE",
    "The protocol to the agreement between Belarus and Uzbekistan entered into force on 1 March.": "",
    "The Universities of Minsk and Nairobi signed an agreement.": "",
    "The Belarusian State University signed an agreement with the University of Nairobi.": "",
    "Belarus and Equatorial Guinea signed a cooperation programme for 2024-2026.": "sign BLR GNQ",
    "Belarus and Kenya signed a joint action plan for 2024-2025.": "sign BLR KEN",
    "The presidents of Belarus and Uzbekistan signed a joint statement after the talks.": "sign BLR UZB",
    "A package of documents was signed following the talks between Belarus and Zimbabwe.":
      "sign BLR ZWE, talks BLR ZWE",
    "Five documents were signed in the presence of the presidents of Belarus and Zimbabwe.": "sign BLR ZWE",
    "The Belarusian parliament ratified an agreement with Zimbabwe on mutual legal assistance.":
      "ratify BLR ZWE",
    "Belarus has ratified a visa-free agreement with Oman.": "ratify BLR OMN",
    "The Senate of Kenya ratified the extradition treaty with Belarus on Tuesday.": "ratify BLR KEN",
    "Zimbabwe's Senate has approved the ratification of a treaty with Belarus.": "ratify BLR ZWE",
    "The Zimbabwean parliament has approved an agreement with Belarus on military cooperation.": "",
    "Kenya's National Assembly on Thursday ratified the agreement with Belarus.": "ratify BLR KEN",
    "The president of Belarus signed the law on the ratification of an agreement with Uzbekistan.":
      "ratify BLR UZB",
    "The Council of the Republic approved a bill on ratification of the treaty between Belarus and Zimbabwe.":
      "ratify BLR ZWE",
    "The House of Representatives passed the bill ratifying the agreement between Belarus and Oman.":
      "ratify BLR OMN",
    "The agreement with Kenya was ratified by the Belarusian parliament in February.": "ratify BLR KEN",
    "The Belarusian Council of Ministers approved a draft agreement with Kenya on air services.":
      "draft BLR KEN",
    "Belarus' president approved the draft intergovernmental agreement with Zimbabwe as a basis for negotiations.":
      "draft BLR ZWE",
    "By Decree No. 8 the president of Belarus approved a draft treaty with Equatorial Guinea.":
      "draft BLR GNQ",
    "Kenya's cabinet has approved the signing of an agreement with Belarus.": "draft BLR KEN",
    "Belarus and Kenya agreed to set up a working group on trade.": "intent BLR KEN",
    "Belarus and Kenya agreed to open direct flights.": "intent BLR KEN",
    "The two countries agreed to double trade, Belarusian and Kenyan ministers said.": "",
    "Kenya and Belarus have agreed to deepen cooperation in education.": "intent BLR KEN",
    "Belarus intends to open an embassy in Harare.": "intent BLR ZWE",
  };
  expect(told(texts)).toEqual(texts);
});

test("commissions and working groups meet and are set up", () => {
  const texts = {
    "The joint commission of Belarus and Kenya met in Nairobi on 4 March.": "commission BLR KEN",
    "The second meeting of the Belarusian-Zimbabwean joint commission was held in Harare.":
      "commission BLR ZWE",
    "The Belarusian-Uzbek intergovernmental commission held its session in Tashkent.": "commission BLR UZB",
    "The Belarusian and Zimbabwean foreign ministers co-chaired the session of the joint permanent commission.":
      "commission BLR ZWE",
    "A session of the Belarus-Bangladesh joint commission on trade was held in Dhaka on 4-5 March.":
      "commission BGD BLR",
    "The intergovernmental commission on trade and economic cooperation between Belarus and Kenya convened in Minsk.":
      "commission BLR KEN",
    "Belarus and Zimbabwe held the third session of the Joint Permanent Commission on Cooperation.":
      "commission BLR ZWE",
    "Belarus and Kenya have set up a joint business council.": "commission BLR KEN",
    "Belarus and Kenya established a joint trade commission in 2023.": "commission BLR KEN",
    "A Belarusian-Kenyan joint commission has been created.": "commission BLR KEN",
    "The next session of the Belarusian-Zimbabwean commission will be held in Minsk.": "intent BLR ZWE",
    "The working group of Belarus and Uzbekistan on industry held its meeting on 5 March.":
      "commission BLR UZB",
  };
  expect(told(texts)).toEqual(texts);
});

test("relations, embassies and envoys with the credentials that they present", () => {
  const texts = {
    "Belarus and Papua New Guinea established diplomatic relations on 12 February.": "relations BLR PNG",
    "Diplomatic relations between Belarus and Zimbabwe were established in 1992.": "relations BLR ZWE",
    "Belarus and Kenya elevated their relations to a strategic partnership.": "",
    "Belarus opened an embassy in Harare in 2022.": "embassy BLR ZWE",
    "The Embassy of Belarus in Zimbabwe was opened in 2022.": "embassy BLR ZWE",
    "Equatorial Guinea's embassy opened in Minsk on Monday.": "embassy BLR GNQ",
    "The embassy of Zimbabwe in Minsk was officially opened on Tuesday.": "embassy BLR ZWE",
    "Belarus will open a consulate in Dhaka.": "intent BGD BLR",
    "Belarus' honorary consulate opened in Mombasa, Kenya, on Friday.": "embassy BLR KEN",
    "The Belarusian ambassador presented his credentials to the president of Kenya.": "accredit BLR KEN",
    "Ivan Obrazcov, the ambassador of Belarus, presented his credentials to Kenyan President John Placeholder.":
      "accredit BLR KEN",
    "Ambassador of Belarus Ivan Obrazcov handed copies of his credentials to the Kenyan foreign minister.":
      "accredit BLR KEN",
    "The ambassador of Zimbabwe handed over copies of his credentials to Belarusian Foreign Minister Adam Example.":
      "accredit BLR ZWE",
    "The Belarusian president received credentials from the ambassadors of Kenya and Zimbabwe.":
      "accredit BLR KEN, accredit BLR ZWE",
    "The president of Kenya received the credentials of the Belarusian ambassador on Tuesday.":
      "accredit BLR KEN",
    "Belarus' president accepted the credentials of Zimbabwe's ambassador Eve Sample.": "accredit BLR ZWE",
    "Belarus' president appointed Ivan Obrazcov ambassador to Kenya.": "accredit BLR KEN",
    "Ivan Obrazcov has been appointed ambassador of Belarus to Zimbabwe.": "accredit BLR ZWE",
    "Ivan Obrazcov was appointed Belarus' ambassador to Kenya.": "accredit BLR KEN",
    "Kenya named John Placeholder as its ambassador to Belarus.": "accredit BLR KEN",
    "Belarus appointed Ivan Obrazcov as ambassador to Bangladesh.": "accredit BGD BLR",
    "Belarus' new ambassador to Kenya, Ivan Obrazcov, presented his letters of credence to President John Placeholder.":
      "accredit BLR KEN",
    "The Kenyan president has accredited a new Belarusian ambassador.": "",
  };
  expect(told(texts)).toEqual(texts);
});

test("goods, aid, exercises and extraditions with either side left to the phrase", () => {
  const texts = {
    "Belarus delivered 500 tractors to Zimbabwe in February.": "trade BLR ZWE",
    "Belarus shipped fertilizers to Bangladesh in February.": "trade BGD BLR",
    "Bangladesh purchased 50,000 tonnes of potash from Belarus.": "trade BGD BLR",
    "Kenya will buy tractors from Belarus.": "intent BLR KEN",
    "Belarusian tractors were delivered to Zimbabwe in March.": "trade BLR ZWE",
    "Belarus and Bangladesh signed a contract for the supply of potash.": "trade BGD BLR",
    "Zimbabwe received 200 tractors from Belarus.": "trade BLR ZWE",
    "Belarus supplied Zimbabwe with 100 tractors.": "trade BLR ZWE",
    "Belarus sold Kenya 20 buses.": "trade BLR KEN",
    "Belarus is ready to supply tractors to Kenya.": "",
    "Belarus could sell tractors to Kenya.": "",
    "Belarus sent humanitarian aid to Kenya.": "aid BLR KEN",
    "Belarus has donated medicines to Zimbabwe.": "aid BLR ZWE",
    "Belarus allocated $1 million to Kenya for flood relief.": "aid BLR KEN",
    "A batch of humanitarian aid from Belarus arrived in Kenya on Monday.": "aid BLR KEN",
    "Belarus provided Zimbabwe with a loan of $30 million.": "aid BLR ZWE",
    "China gave Belarus a grant of $10 million.": "aid BLR CHN",
    "Belarus gifted Zimbabwe 10 ambulances.": "aid BLR ZWE",
    "Belarusian aid was delivered to Kenya.": "aid BLR KEN",
    "Zimbabwe received humanitarian aid from Belarus.": "aid BLR ZWE",
    "Uzbekistan and Belarus began joint military exercises on Monday.": "military BLR UZB",
    "Belarusian and Chinese troops held joint drills near Brest.": "military BLR CHN",
    "Belarus and Russia hold joint exercises.": "",
    "The armed forces of Belarus and Kazakhstan conducted a joint exercise.": "military BLR KAZ",
    "Belarus trained Zimbabwean soldiers.": "military BLR ZWE",
    "Belarus delivered air defence systems to Azerbaijan.": "military AZE BLR",
    "Kenya extradited a suspect to Belarus.": "judicial BLR KEN",
    "A Belarusian citizen was extradited to Belarus from Kenya.": "judicial BLR KEN",
  };
  expect(told(texts)).toEqual(texts);
});

test("sanctions, expulsions, protests, refusals, requests and support", () => {
  const texts = {
    "The United States imposed sanctions on Belarus.": "impose-sanctions BLR USA",
    "The U.S. Treasury imposed sanctions on a Belarusian company.": "impose-sanctions BLR USA",
    "The UK government sanctioned three Belarusian officials.": "impose-sanctions BLR GBR",
    "Ukraine's president signed a decree imposing sanctions on Belarusian companies.":
      "impose-sanctions BLR UKR",
    "Canada announced new sanctions against Belarus.": "impose-sanctions BLR CAN",
    "Britain added five Belarusian entities to its sanctions list.": "impose-sanctions BLR GBR",
    "Washington lifted sanctions on Belarusian airline Belavia.": "ease-sanctions BLR USA",
    "The United States removed Belavia from its sanctions list.": "",
    "The U.S. has waived sanctions on Belarus' potash.": "ease-sanctions BLR USA",
    "Belarus expelled two Lithuanian diplomats.": "expel BLR LTU",
    "Lithuania has declared two Belarusian diplomats personae non gratae.": "expel BLR LTU",
    "Two Belarusian diplomats were expelled from Lithuania on Friday.": "expel BLR LTU",
    "Poland ordered the Belarusian military attaché to leave the country.": "expel BLR POL",
    "Belarus recalled its ambassador to Poland.": "cut-ties BLR POL",
    "Belarus recalled its ambassador from Warsaw.": "cut-ties BLR POL",
    "Ukraine severed relations with Belarus.": "cut-ties BLR UKR",
    "Lithuania downgraded diplomatic relations with Belarus.": "cut-ties BLR LTU",
    "Poland closed its consulate in Hrodna, Belarus.": "",
    "Lithuania closed its embassy in Minsk.": "cut-ties BLR LTU",
    "Latvia summoned the Belarusian ambassador.": "criticise BLR LVA",
    "The Belarusian ambassador was summoned to the Polish foreign ministry.": "criticise BLR POL",
    "Lithuania's foreign ministry summoned Belarus' chargé d'affaires over balloons.": "criticise BLR LTU",
    "The Polish foreign ministry handed a note of protest to the Belarusian chargé d'affaires.":
      "criticise BLR POL",
    "Poland accused Belarus of a hybrid attack.": "criticise BLR POL",
    "Belarus' foreign ministry condemned the Polish decision.": "criticise BLR POL",
    "Poland protested over the sentence to Belarus.": "criticise BLR POL",
    "Belarus called on Poland to open the border.": "request BLR POL",
    "Lithuania demanded that Belarus stop the balloons.": "request BLR LTU",
    "Kenya asked Belarus for fertilizer.": "request BLR KEN",
    "Minsk requested Nairobi to grant market access.": "request BLR KEN",
    "Zimbabwe appealed to Belarus for help.": "request BLR ZWE",
    "Belarus invited Kenyan companies to invest.": "",
    "Kenya rejected a Belarusian proposal.": "refuse BLR KEN",
    "Poland refused entry to the Belarusian minister.": "refuse BLR POL",
    "Zimbabwe's president cancelled a trip to Belarus.": "refuse BLR ZWE",
    "The Kenyan minister's visit to Minsk was postponed.": "refuse BLR KEN",
    "Belarus' foreign minister called off his visit to Nairobi.": "refuse BLR KEN",
    "Belarus backed Zimbabwe's bid for a UN Security Council seat.": "endorse BLR ZWE",
    "Kenya voiced support for Belarus' membership of BRICS.": "endorse BLR KEN",
    "Zimbabwe thanked Belarus for its support.": "",
    "Belarus supports Zimbabwe's position on sanctions.": "",
    "China reiterated its support for Belarus.": "endorse BLR CHN",
  };
  expect(told(texts)).toEqual(texts);
});

test("a denial stays one; wishes, conditions and people without office tell nothing", () => {
  const texts = {
    "The Belarusian foreign minister did not visit Kenya.": "denied visit BLR KEN",
    "The Kenyan president may visit Minsk.": "",
    "If the Kenyan president visits Minsk, agreements will be signed.": "",
    "Kenya's foreign minister denied that he had met the Belarusian ambassador.": "denied meeting BLR KEN",
    "Belarus has no plans to open an embassy in Kenya.": "",
    "The minister could meet his Kenyan counterpart.": "",
    "Belarus proposed to sign an agreement with Kenya.": "",
    "Belarus wants Kenya to sign an agreement.": "",
    "The Kenyan opposition leader met the Belarusian ambassador.": "",
    "Belarus and Kenya have yet to sign an agreement.": "",
  };
  expect(told(texts)).toEqual(texts);
});
