import { ArrowRight } from "lucide-react";
import type { Party } from "../../../shared/domain/evidence.ts";
import { RANK_WORDS } from "./evidence-words.ts";
import { nameOf, partyWords } from "./state-words.ts";
import "./evidence.css";

/** "Belarus → Kenya", and below it every person whom the text names. */
export function Parties({ parties }: { parties: readonly Party[] }) {
  const { actors, targets } = partyWords(parties);
  const persons = parties.flatMap(({ state, person }) => (person ? [{ state, ...person }] : []));
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
          {persons.map(({ state, name, office, rank }) => (
            <li key={`${state} ${name}`}>
              {name}, {office ?? RANK_WORDS[rank]}, {nameOf(state)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
