import { isPreposition, mayAct } from "./clause-parties.ts";
import type { ClauseParty } from "./clause-parties.ts";
import type { ClausePattern } from "./clause-pattern.ts";
import { isSure, namesTwo } from "./clause-reading.ts";
import type { Reading } from "./clause-reading.ts";
import type { PartyPhrase } from "./party-phrase.ts";
import { stateParty } from "./slot-parties.ts";
import { personFor, subjectBefore } from "./subject.ts";
import type { Subject, SubjectMemory } from "./subject.ts";
import type { VerbGroup } from "./verb-group.ts";
import { wordsOf } from "./words-of.ts";

const NONE: readonly string[] = [];

export function subjectOf(
  reading: Reading,
  pattern: ClausePattern,
  group: VerbGroup,
  owners: readonly ClauseParty[],
  objects: readonly ClauseParty[],
): Subject | null {
  const { elements, verb, parties, memory, pack } = reading;
  if (group.status === "purpose") return { parties: [], start: group.start, how: "named" };
  if (owners.length > 0)
    return { parties: owners.map(({ party }) => party), start: owners[0]?.start ?? verb, how: "named" };
  if (pattern.slots.includes("sides")) {
    if (namesTwo(objects)) return { parties: [], start: group.start, how: "named" };
    const other = otherSide(reading, pattern, objects);
    return other && { parties: other, start: group.start, how: "carried" };
  }
  if (pattern.voice === "noun") return null;
  if (pattern.participle) return nounOf(reading);
  const acting = parties.filter(
    (party) =>
      !objects.includes(party) &&
      party.preposition === null &&
      (party.owned === null || isSure(party)) &&
      !party.adjective &&
      party.reading.nominative,
  );
  const sure = acting.filter((party) => isSure(party) || party.joined);
  const heads = sure.some(isSure) ? sure.filter(isSure) : acting;
  const head = heads.findLast(({ start }) => start < verb) ?? heads[0];
  if (!head) {
    // "Палата ратифицировала соглашение между А и Б": the object names everybody.
    const named = new Set(objects.flatMap(({ party }) => party.states));
    if (pattern.slots.includes("with?") && named.size > 1)
      return { parties: [], start: group.start, how: "named" };
    return (
      subjectBefore(elements, group.start, memory, pack) ?? pronounIn(reading) ?? subjectOutside(reading)
    );
  }
  let first = parties.indexOf(head);
  while (parties[first]?.joined && acting.includes(parties[first - 1] ?? head)) first -= 1;
  const listed: ClauseParty[] = [];
  for (let index = first; index === first || parties[index]?.joined; index += 1) {
    const party = parties[index];
    if (!party || !acting.includes(party)) break;
    listed.push(party);
  }
  return { parties: listed.map(({ party }) => party), start: listed[0]?.start ?? verb, how: "named" };
}

/** "принял министра, прибывшего в Минск", "прибывший в Минск министр": whom a participle tells of. */
function nounOf({ elements, clause, verb, parties }: Reading): Subject | null {
  const before = elements[clause.start - 1]?.lower === "," ? elements[clause.start - 2]?.party : null;
  if (before) return isGuest(before) ? { parties: [before], start: verb, how: "carried" } : null;
  const after = parties.find(({ party, start }) => start > verb && party.kind !== "state");
  return after?.preposition === null && isGuest(after.party)
    ? { parties: [after.party], start: verb, how: "named" }
    : null;
}

function isGuest({ official, kind }: PartyPhrase): boolean {
  return official && kind !== "state";
}

/** "он с рабочим визитом посетил": a pronoun anywhere before the verb of its clause. */
function pronounIn({ elements, clause, verb, memory, pack }: Reading): Subject | null {
  const pronouns = wordsOf(pack.group.pronouns.person);
  const index = elements.findIndex(({ lower }, at) => at >= clause.start && at < verb && pronouns.has(lower));
  const person = index < 0 ? null : personFor(elements.slice(0, index), memory, pack);
  return person && { parties: [person], start: index, how: "pronoun" };
}

/**
 * The subject of a clause that names none: the antecedent of "который", else whoever the sentence is about: "прибыл в
 * Минск, где встретился", "поездку, в ходе которой побывал".
 */
function subjectOutside({ elements, clause, memory, pack }: Reading): Subject | null {
  const opener = elements[clause.start - 1];
  if (!opener || clause.start < 2) return null;
  const { relative, clause: openers } = pack.group;
  if (opener.lower === ",")
    return memory.clause && { parties: memory.clause, start: clause.start, how: "carried" };
  if (!wordsOf(openers).has(opener.lower)) return null;
  if (wordsOf(relative).has(opener.lower)) {
    const antecedent = elements[clause.start - 2]?.lower === "," ? elements[clause.start - 3] : undefined;
    const { party } = antecedent ?? {};
    return party?.official ? { parties: [party], start: clause.start, how: "carried" } : null;
  }
  if (!wordsOf(pack.freeOrder?.where ?? NONE).has(opener.lower)) return null;
  if (memory.clause) return { parties: memory.clause, start: clause.start, how: "carried" };
  for (let index = clause.start - 2; index >= 0; index -= 1) {
    const element = elements[index];
    const party = element?.party;
    if (!element || !party || party.kind === "state" || !party.official) continue;
    if (isPreposition(elements[index - 1]?.lower ?? "", pack) || !mayAct(element, pack)) continue;
    return { parties: [party], start: clause.start, how: "carried" };
  }
  return null;
}

/** The two states told of last; "в Малабо подписан" is of the host there and of who had come. */
function pairHere({ parties, memory: { pair, hosts }, pack }: Reading): SubjectMemory["pair"] {
  const to = wordsOf(pack.freeOrder?.to ?? NONE);
  const place = parties.find(({ party, preposition }) => party.kind === "state" && to.has(preposition ?? ""));
  const host = place?.party.states[0];
  if (!host || pair?.includes(host)) return pair;
  const guest = hosts.get(host);
  return guest ? [guest, host] : null;
}

/** The other side where a clause names one or none: "Состоялись переговоры с Вьетнамом", "Подписан меморандум". */
function otherSide(
  reading: Reading,
  { trigger, planned }: ClausePattern,
  sides: readonly ClauseParty[],
): PartyPhrase[] | null {
  const { person, topic, clause } = reading.memory;
  const pair = pairHere(reading);
  const named = new Set(sides.flatMap(({ party }) => party.states));
  if (named.size === 0) {
    return sides.length === 0 &&
      pair &&
      (trigger.id === "paper-signed" || (trigger.id === "talks-held" && planned))
      ? [{ ...stateParty(pair[0]), states: [...pair], via: "earlier" }]
      : null;
  }
  const isOther = (parties: readonly PartyPhrase[] | null): parties is PartyPhrase[] =>
    parties !== null &&
    parties.length > 0 &&
    parties.every(({ states }) => states.length > 0 && !states.some((state) => named.has(state)));
  const found = [clause, person && [person], topic && [topic]].find(isOther);
  return found ?? null;
}
