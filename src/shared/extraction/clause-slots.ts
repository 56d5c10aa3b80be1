import type { ClauseParty } from "./clause-parties.ts";
import type { ClausePattern, ClauseSlot } from "./clause-pattern.ts";
import { free, isPlace, namesTwo } from "./clause-reading.ts";
import type { Reading } from "./clause-reading.ts";
import type { Element } from "./elements.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import { placeGroups } from "./places.ts";
import type { SlotGroup } from "./slot-parties.ts";
import { wordsOf } from "./words-of.ts";

const NONE: readonly string[] = [];

/** The dates of places listed after the verb belong to each of them; all else is one group. */
export function groupsOf(
  reading: Reading,
  found: ReadonlyMap<ClauseSlot, ClauseParty[]>,
  objects: readonly ClauseParty[],
  start: number,
  end: number,
): SlotGroup[] {
  const { elements, verb, pack } = reading;
  const places = found.get("to") ?? found.get("places");
  const first = places?.[0];
  if (first && first.start > verb) {
    const groups = placeGroups(elements, first.start, pack);
    if (groups) return [...groups, ...elided(elements, groups.at(-1)?.end ?? 0, pack)];
  }
  const partners = found.get("with?") ?? [];
  if (partners.length > 1 && isOfEach(reading, partners)) {
    const date = elements
      .slice(reading.clause.start, reading.clause.end)
      .find((element) => element.date)?.date;
    const last = elements[end]?.date ? end + 1 : end;
    return partners.map(({ party }) => ({ parties: [party], date: date ?? null, start, end: last }));
  }
  return objects.length > 0 ? [{ parties: objects.map(({ party }) => party), date: null, start, end }] : [];
}

/** "подписал соглашения с Катаром и Оманом": a paper with each, where the papers are many and the partners states. */
function isOfEach({ elements, clause, pack }: Reading, partners: readonly ClauseParty[]): boolean {
  const many = wordsOf(pack.freeOrder?.plurals ?? NONE);
  const together = wordsOf(pack.group.with);
  return (
    partners.every(({ party, preposition }) => party.kind === "state" && together.has(preposition ?? "")) &&
    elements.slice(clause.start, clause.end).some(({ lower }) => many.has(lower))
  );
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
        placeOutside(reading) ??
        (words.length > 0 ? placeInRelative(reading) : null)
      );
    case "object":
      return objectOf(
        parties,
        verb,
        (party) => (free(party) || (party.preposition === null && isOf(party))) && party.reading.oblique,
      );
    case "with":
    case "with?":
      return list(parties, verb, after([...group.with, ...group.between]));
    case "at":
      return list(
        parties,
        verb,
        (party) => party.party.kind === "group" && after(freeOrder?.to ?? [])(party),
      );
    case "whence": {
      const to = wordsOf(freeOrder?.to ?? NONE);
      return list(parties, verb, after((freeOrder?.from ?? NONE).filter((word) => !to.has(word))));
    }
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
  const whither = wordsOf(pack.freeOrder?.whither ?? NONE);
  const opener = [clause.start - 1, clause.start].find((index) => whither.has(elements[index]?.lower ?? ""));
  if (opener === undefined || elements[opener - 1]?.lower !== ",") return null;
  return placeAs(elements[opener - 2], opener);
}

const RELATIVE_REACH = 7;

/** "в саммите, который прошёл в Астане": the place where the noun's own clause puts it. */
function placeInRelative({ elements, clause, pack }: Reading): ClauseParty[] | null {
  const from = clause.end + 1;
  if (elements[clause.end]?.lower !== "," || !wordsOf(pack.group.relative).has(elements[from]?.lower ?? ""))
    return null;
  const to = wordsOf(pack.freeOrder?.to ?? NONE);
  for (let index = from + 1; index < from + RELATIVE_REACH; index += 1) {
    const element = elements[index];
    if (!element || element.lower === ",") return null;
    if (to.has(element.lower) && elements[index + 1]?.party)
      return placeAs(elements[index + 1], clause.end - 1);
  }
  return null;
}

function placeAs(element: Element | undefined, at: number): ClauseParty[] | null {
  if (element?.party?.kind !== "state") return null;
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

/** "грамоты президенту вручили послы": a form that cannot act goes before one that might. */
function objectOf(
  parties: readonly ClauseParty[],
  verb: number,
  fits: (party: ClauseParty) => boolean,
): ClauseParty[] | null {
  const isOblique = (party: ClauseParty) => fits(party) && !party.reading.nominative;
  return list(parties, verb, parties.some(isOblique) ? isOblique : fits);
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
