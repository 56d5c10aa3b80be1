import { ArrowRight } from "lucide-react";
import type { Party } from "../../../shared/domain/evidence.ts";
import { sentenceCase } from "../format.ts";
import { personWords } from "./evidence-words.ts";
import { nameOf, partyWords } from "./state-words.ts";
import "./evidence.css";

/** "Belarus → Kenya", and below it every person whom the text names. */
export function Parties({ parties }: { parties: readonly Party[] }) {
  const { actors, targets } = partyWords(parties);
  const persons = parties.flatMap(({ state, person }) => (person ? [{ state, person }] : []));
  return (
    <>
      <p className="parties">
        {actors}
        {targets !== null && (
          <>
            <ArrowRight aria-label="to" className="parties-arrow" size={13} />
            {targets}
          </>
        )}
      </p>
      {persons.length > 0 && (
        <ul className="party-persons">
          {persons.map(({ state, person }) => (
            <li key={`${state} ${person.name}`}>
              {sentenceCase(personWords(person))}, {nameOf(state)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
