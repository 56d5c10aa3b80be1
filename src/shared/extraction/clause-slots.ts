import type { ClauseParty } from "./clause-parties.ts";
import type { ClausePattern, ClauseSlot } from "./clause-pattern.ts";
import { free, isPlace, namesTwo } from "./clause-reading.ts";
import type { Reading } from "./clause-reading.ts";
import type { Element } from "./elements.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import { placeGroups } from "./slot-parties.ts";
import type { SlotGroup } from "./slot-parties.ts";
import { wordsOf } from "./words-of.ts";

const NONE: readonly string[] = [];

/** The dates of places listed after the verb belong to each of them; all else is one group. */
export function groupsOf(
  { elements, verb, pack }: Reading,
  found: ReadonlyMap<ClauseSlot, ClauseParty[]>,
  objects: readonly ClauseParty[],
  start: number,
  end: number,
): SlotGroup[] {
  const places = found.get("to") ?? found.get("places");
  const first = places?.[0];
  if (first && first.start > verb) {
    const groups = placeGroups(elements, first.start, pack);
    if (groups) return [...groups, ...elided(elements, groups.at(-1)?.end ?? 0, pack)];
  }
  return objects.length > 0 ? [{ parties: objects.map(({ party }) => party), date: null, start, end }] : [];
}

/** "… в Кению в декабре, а в январе 2023 года — в Зимбабве": places whose verb is left out. */
function elided(elements: readonly Element[], from: number, pack: LanguagePack): SlotGroup[] {
  const and = wordsOf(pack.group.and);
  let index = elements[from]?.lower === "," ? from + 1 : from;
  if (!and.has(elements[index]?.lower ?? "")) return [];
  index += 1;
  const date = elements[index]?.date;
  if (!date || !/^[—–-]$/.test(elements[index + 1]?.lower ?? "")) return [];
  const [group] = placeGroups(elements, index + 2, pack) ?? [];
  if (!group) return [];
  const own = { ...group, date: group.date ?? date, start: index };
  return [own, ...elided(elements, group.end, pack)];
}

export function fill(
  slot: ClauseSlot,
  reading: Reading,
  { words }: ClausePattern,
  taken: readonly ClauseParty[],
): ClauseParty[] | null {
  const { pack, verb } = reading;
  const { group, freeOrder } = pack;
  const parties = reading.parties.filter((party) => !taken.includes(party));
  // "грамоты президенту", "посольство Кении": the party hangs on a word of the clause, or is named with it.
  const isOf = ({ owned, lower }: ClauseParty) =>
    words.some((list) =>
      owned !== null ? list.has(owned) : lower.split(" ").some((word) => list.has(word)),
    );
  switch (slot) {
    case "places":
      return list(parties, verb, (party) => isPlace(party) && free(party) && party.reading.oblique);
    case "to":
      return (
        list(parties, verb, (party) => isPlace(party) && after(freeOrder?.to ?? [])(party)) ??
        placeOutside(reading)
      );
    case "object":
      return list(
        parties,
        verb,
        (party) => (free(party) || (party.preposition === null && isOf(party))) && party.reading.oblique,
      );
    case "with":
    case "with?":
      return list(parties, verb, after([...group.with, ...group.between]));
    case "from":
      return list(parties, verb, after(freeOrder?.from ?? []));
    case "post":
      return nonEmpty(reading.parties.filter(({ party }) => party.post !== null).slice(0, 1));
    case "near":
      return list(parties, verb, after(freeOrder?.near ?? []));
    case "sides":
      return sides(parties, after([...group.with, ...group.between]), isOf, after(group.into));
    case "whose":
    case "of":
      return list(parties, verb, (party) => isOf(party) && (party.owned === null || party.reading.oblique));
    case "state":
      return list(
        parties.filter(({ start }) => start > verb),
        verb,
        ({ preposition, reading: { oblique } }) => preposition === null && oblique,
      );
    case "against":
      return list(parties, verb, after(freeOrder?.against ?? []));
    case "for":
      return list(
        parties,
        verb,
        (party) =>
          after(freeOrder?.for ?? [])(party) ||
          (party.preposition === null && party.reading.oblique && (party.owned === null || isOf(party))),
      );
  }
}

/** "в Минске, куда приезжала заместитель": the place before the comma. */
function placeOutside({ elements, clause, pack }: Reading): ClauseParty[] | null {
  const opener = elements[clause.start - 1]?.lower ?? "";
  const element = elements[clause.start - 3];
  if (!wordsOf(pack.freeOrder?.whither ?? NONE).has(opener) || elements[clause.start - 2]?.lower !== ",")
    return null;
  if (element?.party?.kind !== "state") return null;
  const at = clause.start - 1;
  return [
    {
      party: element.party,
      start: at,
      end: at + 1,
      preposition: null,
      reading: { nominative: false, oblique: true },
      owned: null,
      lower: element.lower,
      adjective: false,
      joined: false,
    },
  ];
}

/** Tells the parties that stand after one of these prepositions. */
function after(prepositions: readonly string[]): (party: ClauseParty) => boolean {
  return ({ preposition }) => preposition !== null && wordsOf(prepositions).has(preposition);
}

function nonEmpty(parties: ClauseParty[]): ClauseParty[] | null {
  return parties.length > 0 ? parties : null;
}

/** The fitting parties of one list: those after the verb before those in front of it, the nearest first. */
function list(
  parties: readonly ClauseParty[],
  verb: number,
  fits: (party: ClauseParty) => boolean,
): ClauseParty[] | null {
  const heads = parties.filter((party) => fits(party));
  const head = heads.find(({ start }) => start > verb) ?? heads.at(-1);
  if (!head || !head.party.official) return null;
  let first = parties.indexOf(head);
  while (parties[first]?.joined && parties[first - 1] && fits(parties[first - 1] ?? head)) first -= 1;
  const listed = [parties[first] ?? head];
  for (let index = first + 1; parties[index]?.joined; index += 1) {
    const party = parties[index];
    if (!party || party.adjective !== head.adjective) break;
    listed.push(party);
  }
  return listed.every(({ party }) => party.official) ? listed : null;
}

/** Everybody between whom something was: those after "with" and "between", genitives, adjectives; no places. */
function sides(
  parties: readonly ClauseParty[],
  isPartner: (party: ClauseParty) => boolean,
  isOf: (party: ClauseParty) => boolean,
  isAt: (party: ClauseParty) => boolean,
): ClauseParty[] | null {
  const fitting = parties.filter(
    (party) =>
      (isPartner(party) || !isAt(party)) &&
      (isPartner(party) ||
        party.adjective ||
        (party.preposition === null && isOf(party)) ||
        (free(party) && party.reading.oblique)),
  );
  if (!fitting.every(({ party }) => party.official)) return null;
  // One side alone is enough where it is the partner of whom the text spoke before; none where the text spoke of two.
  return namesTwo(fitting) || fitting.every(isPartner) ? fitting : null;
}
