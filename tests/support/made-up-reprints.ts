/** A made-up agency report; its people and facts are not real. */
export const AGENCY_REPORT = `The made-up Foreign Minister Adam Example visited Kenya on 12 March 2024 and held talks in Nairobi with his counterpart, the press office said in a statement on Tuesday.

The two sides went through a list of invented projects, among them a plant that would assemble 250 tractors a year near Mombasa and a school for 40 veterinary surgeons. Nothing was signed, and no sum was named for either of the two projects.

"We have come with a short list and we leave with a shorter one," the minister told reporters at the airport, adding that lawyers would need some weeks to look through the drafts before anybody could speak of dates.

Trade between the two countries in this sample came to $10.5 million in 2021, according to the Sample Bureau of Numbers, most of it fertiliser going one way and tea and cut flowers coming back the other.

An earlier delegation under Deputy Minister Bertha Sample had travelled to Mombasa in November to look at three sites. The next round is expected in the autumn, once the harvest is in and the budget of the Sample Bank has been passed.`;

const paragraphs = AGENCY_REPORT.split("\n\n");

/** The same report as other outlets print it. */
export const REPRINTS: Record<string, string> = {
  "a dateline and an agency's name before it": `NAIROBI, March 12 (Sample Wire) - ${AGENCY_REPORT}`,
  "a paragraph added": `${AGENCY_REPORT}\n\nObservers in Nairobi recalled that a similar list had been drawn up eleven years ago and then quietly forgotten when the ministry changed hands twice within a single rainy season.`,
  "the last paragraph cut": paragraphs.slice(0, -1).join("\n\n"),
  "other quotation marks, dashes and spaces": AGENCY_REPORT.replaceAll('"', "”")
    .replaceAll(" a ", "\u00a0a ")
    .replaceAll("-", "‑")
    .replaceAll("\n\n", "\n"),
  "capitals for the names": AGENCY_REPORT.replaceAll("Adam Example", "Adam EXAMPLE").replaceAll(
    "Kenya",
    "KENYA",
  ),
  "an editor's words": AGENCY_REPORT.replace("the press office said", "the ministry announced")
    .replace("went through", "discussed")
    .replace("most of it", "largely")
    .replace("told reporters", "said to the press")
    .replace("is expected", "is planned")
    .replace("look through", "read"),
  "one figure corrected": AGENCY_REPORT.replace("$10.5 million", "$10.8 million"),
};

/** Texts that share words with the report and are none of its reprints. */
export const OTHERS: Record<string, string> = {
  "the same template about another state": AGENCY_REPORT.replaceAll("Kenya", "Vietnam")
    .replaceAll("Nairobi", "Hanoi")
    .replaceAll("Mombasa", "Haiphong")
    .replaceAll("Adam Example", "Clara Specimen")
    .replaceAll("Bertha Sample", "Dorian Dummy")
    .replace("12 March 2024", "9 October 2025")
    .replace("$10.5 million in 2021", "$94 million in 2024")
    .replace("250", "1,100")
    .replace("40", "75")
    .replace("November", "May"),
  "the same news in other words": `Kenya's capital received a guest from afar this week: Adam Example, who runs the foreign service in this sample, flew in for a day of meetings. According to a note that his press office circulated on Tuesday, the agenda held two items, a tractor plant on the coast and training for veterinarians. Officials were careful to promise little. The papers still have to pass the lawyers, the minister remarked before he boarded his plane. Last year's exchange of goods was small and consisted mainly of fertiliser, tea and flowers. A deputy of his had toured possible sites near Mombasa in the autumn before, and both capitals mean to speak again after the harvest.`,
  "another text that quotes one paragraph": `The Sample Bureau of Numbers has revised its tables for the eastern coast, and the corrections are larger than usual. ${paragraphs[3]} The bureau now counts goods that change ships on the way, which it did not do before, and says that the series from 2015 on will be published again in June. Critics of the old method had long complained that half of the tea sold abroad appeared under the flag of whichever port it left last. The new tables also part flowers from vegetables for the first time, a wish of the growers' union, which had asked for this at every annual meeting since its founding and thanked the bureau in a letter of one line.`,
};
