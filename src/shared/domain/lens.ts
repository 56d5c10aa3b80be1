import { z } from "zod";
import { EventStatus, EventType, ReviewState } from "./evidence.ts";
import { IsoDay } from "./iso-day.ts";
import { Iso3 } from "./state-code.ts";

/** Values that must be there (any of them) and values that must not; both empty means no choice. */
function choice<Item extends z.ZodType<string>>(item: Item) {
  return z.strictObject({ include: z.array(item), exclude: z.array(item) });
}

/**
 * The one filter through which every view looks. Articles pass by query, source, language, year of publication,
 * states they name and types of event they hold; events by partner, type, status, review and their article.
 * The time range keeps an article that was published in it or that holds an event in it, and an event whose
 * date can fall in it; events of unknown date pass only without a range.
 */
export const Lens = z.strictObject({
  focus: Iso3,
  query: z.string().max(1000),
  from: IsoDay.nullable(),
  to: IsoDay.nullable(),
  countries: choice(Iso3),
  types: choice(EventType),
  statuses: choice(EventStatus),
  reviews: choice(ReviewState),
  sources: choice(z.string()),
  languages: choice(z.string()),
  years: choice(z.string().regex(/^\d{4}$/)),
});
export type Lens = z.infer<typeof Lens>;

export type LensFacet = "countries" | "types" | "statuses" | "reviews" | "sources" | "languages" | "years";
export const LENS_FACETS: readonly LensFacet[] = [
  "countries",
  "types",
  "statuses",
  "reviews",
  "sources",
  "languages",
  "years",
];

/** Everything about Belarus, with rejected records left out. */
export const DEFAULT_LENS: Lens = {
  focus: "BLR",
  query: "",
  from: null,
  to: null,
  countries: { include: [], exclude: [] },
  types: { include: [], exclude: [] },
  statuses: { include: [], exclude: [] },
  reviews: { include: [], exclude: ["rejected"] },
  sources: { include: [], exclude: [] },
  languages: { include: [], exclude: [] },
  years: { include: [], exclude: [] },
};

const PARAMETERS: Record<LensFacet, string> = {
  countries: "country",
  types: "type",
  statuses: "status",
  reviews: "review",
  sources: "source",
  languages: "lang",
  years: "year",
};

/**
 * A lens as an address: only what differs from DEFAULT_LENS is written, in a fixed order, an excluded value with a
 * leading "!". decodeLens(encodeLens(lens)) gives the same lens.
 */
export function encodeLens(lens: Lens): string {
  const pairs: [string, string][] = [];
  if (lens.focus !== DEFAULT_LENS.focus) pairs.push(["focus", lens.focus]);
  if (lens.query) pairs.push(["q", lens.query]);
  if (lens.from) pairs.push(["from", lens.from]);
  if (lens.to) pairs.push(["to", lens.to]);
  for (const facet of LENS_FACETS) {
    const { include, exclude } = lens[facet];
    const usual = DEFAULT_LENS[facet];
    if (sameItems(include, usual.include) && sameItems(exclude, usual.exclude)) continue;
    const values = [...include.map(escapeChoice), ...exclude.map((value) => `!${value}`)];
    for (const value of values.length === 0 ? [""] : values) pairs.push([PARAMETERS[facet], value]);
  }
  return pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&");
}

/** Reads an address; a part that is not valid is left out and named, so that an old link still opens. */
export function decodeLens(address: string): { lens: Lens; ignored: string[] } {
  const parameters = readParameters(address);
  const ignored: string[] = [];
  let lens: Lens = DEFAULT_LENS;
  const accept = (name: string, change: Record<string, unknown>) => {
    const candidate = Lens.safeParse({ ...lens, ...change });
    if (candidate.success) lens = candidate.data;
    else ignored.push(name);
  };
  const single = { focus: "focus", q: "query", from: "from", to: "to" };
  for (const [name, key] of Object.entries(single)) {
    const value = parameters.get(name)?.[0];
    if (value !== undefined) accept(name, { [key]: value });
  }
  for (const facet of LENS_FACETS) {
    const name = PARAMETERS[facet];
    const values = parameters.get(name);
    if (!values) continue;
    const include = values.filter((value) => value && !value.startsWith("!"));
    const exclude = values.filter((value) => value.startsWith("!"));
    accept(name, {
      [facet]: {
        include: include.map((value) => (value.startsWith("\\") ? value.slice(1) : value)),
        exclude: exclude.map((value) => value.slice(1)),
      },
    });
  }
  return { lens, ignored };
}

function readParameters(address: string): Map<string, string[]> {
  const parameters = new Map<string, string[]>();
  for (const pair of address.split("&")) {
    const [name = "", value = ""] = pair.split("=", 2);
    const decoded = decodeText(value);
    if (name && decoded !== null) parameters.set(name, [...(parameters.get(name) ?? []), decoded]);
  }
  return parameters;
}

function decodeText(value: string): string | null {
  try {
    return decodeURIComponent(value.replaceAll("+", " "));
  } catch {
    return null;
  }
}

function escapeChoice(value: string): string {
  return value.startsWith("!") || value.startsWith("\\") ? `\\${value}` : value;
}

function sameItems(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((item, index) => item === right[index]);
}
