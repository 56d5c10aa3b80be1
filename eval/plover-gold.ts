import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { extractCase } from "../src/main/core/evaluation/extract-case.ts";
import { readFile } from "../src/main/core/corpus/readers/reader-registry.ts";
import { EventType } from "../src/shared/domain/evidence.ts";
import type { EventDraft } from "../src/shared/domain/evidence.ts";
import { countedShare } from "../src/shared/evaluation/figure-words.ts";
import { wilson } from "../src/shared/evaluation/intervals.ts";
import type { Table } from "../src/shared/evaluation/table.ts";
import { stateByIso3 } from "../src/shared/gazetteer/states.ts";

// PLOVER's gold standard records: a sentence of the CAMEO manual with type and actors; the dates in them are dummies.

const Actor = z.looseObject({ code: z.string() });
const GoldRecords = z.array(
  z.looseObject({
    id: z.string(),
    event: z.string(),
    text: z.string(),
    source: z.array(Actor),
    target: z.array(Actor).optional(),
  }),
);

/** Names that PLOVER has given up since the records were coded, by its CAMEO to PLOVER table of 2021. */
const RETIRED: Readonly<Record<string, EventType>> = {
  DEMAND: "REQUEST",
  DISAPPROVE: "ACCUSE",
  INVESTIGATE: "ACCUSE",
};

export interface PloverOutcome {
  id: string;
  type: string;
  /** The type is one that this project extracts. */
  typeInScope: boolean;
  /** And the record is of two or more states: what this project is for. */
  inScope: boolean;
  states: string[];
  proposed: number;
  /** An event of this type, of these states (if any), of both, and with each in the right role. */
  typeRight: boolean;
  statesRight: boolean;
  bothRight: boolean;
  rolesRight: boolean;
}

export function judgePlover(folder: string): PloverOutcome[] {
  const json = readFileSync(join(folder, "plover-gsr-50.json"), "utf8").replace(/^\uFEFF/, "");
  return GoldRecords.parse(JSON.parse(json)).map(({ id, event, text, source, target = [] }) => {
    const type = RETIRED[event] ?? event;
    const sources = statesOf(source);
    const targets = statesOf(target);
    const states = [...new Set([...sources, ...targets])].toSorted();
    const events = eventsIn(text);
    const typeInScope = EventType.options.some((known) => known === type);
    const sameStates = (proposal: EventDraft) =>
      states.length > 0 &&
      [...new Set(proposal.parties.map(({ state }) => state))].toSorted().join() === states.join();
    const sameRoles = ({ parties }: EventDraft) =>
      parties.every(({ state, role }) =>
        targets.length === 0 ? role === "actor" : (role === "actor" ? sources : targets).includes(state),
      );
    const ofType = events.filter((proposal) => proposal.type === type);
    return {
      id,
      type,
      typeInScope,
      inScope: typeInScope && states.length > 1,
      states,
      proposed: events.length,
      typeRight: ofType.length > 0,
      statesRight: events.some(sameStates),
      bothRight: ofType.some(sameStates),
      rolesRight: ofType.some((proposal) => sameStates(proposal) && sameRoles(proposal)),
    };
  });
}

function eventsIn(text: string): EventDraft[] {
  const read = readFile({ name: "text.txt", bytes: Buffer.from(text) });
  return read.ok ? extractCase(read.value, {}).events : [];
}

/** States among the actors; PLOVER also codes organisations and movements with three letters. */
function statesOf(actors: readonly { code: string }[]): string[] {
  return [...new Set(actors.map(({ code }) => code))].filter((code) => stateByIso3(code) !== null);
}

export function ploverTable(outcomes: readonly PloverOutcome[]): Table {
  const groups: [string, PloverOutcome[]][] = [
    ["all records", [...outcomes]],
    ["of a type that is extracted", outcomes.filter(({ typeInScope }) => typeInScope)],
    ["and of two states or more", outcomes.filter(({ inScope }) => inScope)],
  ];
  const proposed = outcomes.reduce((sum, outcome) => sum + outcome.proposed, 0);
  return {
    title: "PLOVER's gold standard records: type and actors",
    head: ["records", "n", "type", "states", "type and states", "and roles"],
    rows: groups.map(([name, group]) => [
      name,
      String(group.length),
      ...(["typeRight", "statesRight", "bothRight", "rolesRight"] as const).map((key) =>
        countedShare(wilson(group.filter((outcome) => outcome[key]).length, group.length)),
      ),
    ]),
    note: `${proposed} events were proposed in all. The records are single sentences about unrest, war and domestic politics as much as about diplomacy; types that were renamed since are counted under their new names.`,
  };
}
