import type { Element } from "./elements.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import { wordsOf } from "./words-of.ts";

/** "Alejnik, in April 2023, visited" and "Alejnik on Monday visited". */
export function skipDates(elements: readonly Element[], from: number): number {
  let index = from;
  if (elements[index]?.lower === "," && elements[index - 1]?.kind === "date") index -= 1;
  while (elements[index]?.kind === "date") {
    index -= 1;
    if (elements[index]?.lower === ",") index -= 1;
  }
  return index;
}

/** Where the subject of a sentence begins at the latest. */
export const SUBJECT_REACH = 8;
const RELATIVE_REACH = 16;

/** "X, who has ruled since 1994, visited": the party that the clause before the comma explains; null where none does. */
export function relativeHead(elements: readonly Element[], comma: number, pack: LanguagePack): number | null {
  if (elements[comma]?.lower !== ",") return null;
  for (let index = comma - 1; index > Math.max(1, comma - RELATIVE_REACH); index -= 1) {
    if (!wordsOf(pack.group.relative).has(elements[index]?.lower ?? "")) continue;
    return elements[index - 1]?.lower === "," && elements[index - 2]?.party ? index - 2 : null;
  }
  return asideHead(elements, comma, pack);
}

/** "X, accompanied by Y, visited": the first party of the sentence before an aside. */
function asideHead(elements: readonly Element[], comma: number, pack: LanguagePack): number | null {
  const first = elements.findIndex(({ party }) => party !== null);
  if (
    first < 0 ||
    first > SUBJECT_REACH ||
    comma - first > RELATIVE_REACH ||
    elements[first + 1]?.lower !== ","
  )
    return null;
  return wordsOf(pack.group.asides).has(elements[first + 2]?.lower ?? "") ? first : null;
}

/** "X, who has ruled since 1994, visited": back from the comma to the party that the clause explains. */
export function skipRelative(elements: readonly Element[], comma: number, pack: LanguagePack): number {
  if (elements[comma]?.lower !== ",") return comma;
  if (elements[comma - 1]?.party && elements[comma - 2]?.lower !== ",") return comma - 1;
  for (let index = comma - 1; index > Math.max(1, comma - RELATIVE_REACH); index -= 1) {
    if (!wordsOf(pack.group.relative).has(elements[index]?.lower ?? "")) continue;
    return elements[index - 1]?.lower === "," && elements[index - 2]?.party ? index - 2 : comma;
  }
  return elements[comma - 1]?.party ? comma - 1 : comma;
}

export function skipParentheses(elements: readonly Element[], from: number): number {
  if (elements[from]?.lower !== ")") return from;
  for (let index = from - 1; index >= Math.max(0, from - 8); index -= 1) {
    if (elements[index]?.lower === "(") return index - 1;
  }
  return from;
}
