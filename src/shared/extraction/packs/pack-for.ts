import type { LanguageCode } from "../../domain/article.ts";
import { BE } from "./be.ts";
import { BE_LATN } from "./be-latn.ts";
import { EN } from "./en.ts";
import type { LanguagePack } from "./language-pack.ts";
import { RU } from "./ru.ts";

/** Every language pack, by language. */
export const PACKS: ReadonlyMap<LanguageCode, LanguagePack> = new Map<LanguageCode, LanguagePack>(
  [EN, RU, BE, BE_LATN].map((pack) => [pack.language, pack]),
);

/** The pack that reads a language; null for languages that extraction does not read yet. */
export function packFor(language: LanguageCode): LanguagePack | null {
  return PACKS.get(language) ?? null;
}
