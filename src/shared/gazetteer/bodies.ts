import { BODIES_DATA } from "./bodies-data.ts";
import { readLists } from "./state-lists.ts";
import { plainWord } from "./words.ts";

/** A body ("UN General Assembly") or a region ("Central Asia") that texts name beside states. */
export interface Body {
  readonly id: string;
  readonly kind: "body" | "region";
  readonly names: { readonly en: string; readonly ru: string; readonly be: string };
  /** Every spelling and case as it stands in running text. */
  readonly forms: readonly string[];
}

export const BODIES: readonly Body[] = BODIES_DATA.map(({ id, kind, en, ru, be }) => {
  const lists = [en, ru, be].map((list) => readLists(list)[0] ?? []);
  const [inEnglish = [], inRussian = [], inBelarusian = []] = lists;
  const name = inEnglish[0] ?? id;
  return {
    id,
    kind,
    names: { en: name, ru: inRussian[0] ?? name, be: inBelarusian[0] ?? name },
    forms: [...new Set(lists.flat())],
  };
});

const byForm = new Map(BODIES.flatMap((body) => body.forms.map((form): [string, Body] => [form, body])));

/** The body or region that the words of a mention name; null for other words. */
export function bodyOf(words: string): Body | null {
  const plain = plainWord(words).replaceAll(/\s+/g, " ").replaceAll(/[’ʼ]/g, "'");
  return byForm.get(plain) ?? byForm.get(plain.toUpperCase()) ?? null;
}
