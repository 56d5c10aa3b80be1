import type { EventDraft } from "../../../../src/shared/domain/evidence.ts";
import { eventsOfText } from "./reading.ts";

/** An event in a few words, its states in the order of the alphabet: "visit BLR KEN". */
function brief({ mode, status, parties }: EventDraft): string {
  const states = [...new Set(parties.map(({ state }) => state))].toSorted().join(" ");
  return status === "denied" ? `denied ${mode} ${states}` : `${mode} ${states}`;
}

/** What each text tells; every person is made up, and nothing of it happened. */
export function told(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.keys(texts).map((text) => [text, eventsOfText(text).map(brief).toSorted().join(", ")]),
  );
}
