import type { LeftOutRow, NoteRow, RollCallFacts } from "../reader.ts";

/** Facts that a file does not state. */
export const NO_FACTS: Omit<RollCallFacts, "native"> = {
  body: "UNGA",
  symbol: null,
  session: null,
  day: null,
  title: "",
  agenda: null,
  draft: null,
  meeting: null,
  note: null,
  link: null,
  part: null,
  important: null,
  topics: [],
  stated: null,
};

export function leftOut(line: number, reason: string): LeftOutRow {
  return { kind: "left-out", line, reason };
}

export function note(line: number, words: string): NoteRow {
  return { kind: "note", line, words };
}

/** That the day of a roll call was not read, though the file gives one: the views by year cannot show it. */
export function* unreadDay(
  line: number,
  given: string | null,
  { day }: Pick<RollCallFacts, "day">,
): Iterable<NoteRow> {
  if (day === null && given !== null)
    yield note(line, `The date "${given}" is not read as a day: its roll calls are kept without one.`);
}

/** One object of facts for each roll call of a file, made at its first row. */
export function createRollCalls() {
  const known = new Map<string, RollCallFacts>();
  return (native: string, facts: () => Omit<RollCallFacts, "native">): RollCallFacts => {
    const before = known.get(native);
    if (before) return before;
    const made = { native, ...facts() };
    known.set(native, made);
    return made;
  };
}
