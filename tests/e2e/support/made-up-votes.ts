/** A roll call that was never held: who voted how, a letter for each of VOTERS. */
interface MadeUpRollCall {
  id: number;
  date: string;
  symbol: string;
  title: string;
  letters: string;
  /** What the file states, where that clashes with its rows. */
  statedYes?: number;
}

const VOTERS = [
  ["BLR", "BELARUS"],
  ["KEN", "KENYA"],
  ["UZB", "UZBEKISTAN"],
  ["POL", "POLAND"],
  ["FJI", "FIJI"],
] as const;

/** Belarus and Kenya both vote in three of 2023 and four of 2024, alike in one and two of them. */
const ROLL_CALLS: readonly MadeUpRollCall[] = [
  { id: 91, date: "2023-12-05", symbol: "A/RES/98/1", title: "Made-up matter of tea", letters: "NYYYY" },
  { id: 92, date: "2023-12-06", symbol: "A/RES/98/2", title: "Made-up matter of cups", letters: "NAXYY" },
  { id: 93, date: "2023-12-07", symbol: "A/RES/98/3", title: "Made-up matter of spoons", letters: "YYYYY" },
  {
    id: 94,
    date: "2024-12-04",
    symbol: "A/RES/99/1",
    title: "Made-up matter of saucers",
    letters: "NYAYY",
    statedYes: 4,
  },
  { id: 95, date: "2024-12-05", symbol: "A/RES/99/2", title: "Made-up matter of kettles", letters: "AAYNY" },
  { id: 96, date: "2024-12-06", symbol: "A/RES/99/3", title: "Made-up matter of lemons", letters: "YYYYX" },
  { id: 97, date: "2024-12-09", symbol: "A/RES/99/4", title: "Made-up matter of sugar", letters: "XYYYY" },
  { id: 98, date: "2024-12-10", symbol: "A/RES/99/5", title: "Made-up matter of trays", letters: "NAYYY" },
];

const HEADER =
  "undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,agenda_title,subjects,vote_note,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link";

/** The roll calls as the UN Digital Library's bulk file would hold them; every vote is made up. */
export function madeUpVotesCsv(): string {
  const lines = ROLL_CALLS.flatMap((call) => {
    const count = (letter: string) => Array.from(call.letters).filter((other) => other === letter).length;
    const facts = [
      call.date,
      call.symbol.split("/")[2],
      call.symbol,
      "",
      "",
      "",
      call.title,
      "MADE-UP AGENDA",
      "MADE-UP HEADING",
      "",
      call.statedYes ?? count("Y"),
      count("N"),
      count("A"),
      count("X"),
      VOTERS.length,
      "",
    ];
    return VOTERS.map(([code, name], index) =>
      [call.id, code, name, call.letters[index], ...facts].join(","),
    );
  });
  return [HEADER, ...lines, ""].join("\n");
}
