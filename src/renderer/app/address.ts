import { decodeLens, DEFAULT_LENS, encodeLens } from "../../shared/domain/lens.ts";
import type { Lens } from "../../shared/domain/lens.ts";

export const VIEW_NAMES = ["corpus", "map", "timeline", "trade", "votes", "review"] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

/** What the inspector shows. */
export interface Selection {
  /** A trade point is one or more reported values, by the rows of files behind them (domain/trade-point.ts). */
  kind: "article" | "event" | "state" | "row" | "trade-point" | "roll-call";
  /** Of a row: its data file's. */
  id: string;
  /** Evidence of the article at which the reader opens, or the line of the row. */
  at?: string;
}

/** Small parameters that belong to one view (measure, lanes, zoom). Names of the lens, "select" and "at" are taken. */
export type ViewParams = Readonly<Record<string, string>>;

/** Everything that the window shows, as one value: what back, forward and a copied link bring back. */
export interface Address {
  view: ViewName;
  lens: Lens;
  selection: Selection | null;
  params: ViewParams;
}

export const START: Address = { view: "corpus", lens: DEFAULT_LENS, selection: null, params: {} };

const SELECT = "select";
const AT = "at";
const LENS_NAMES = [
  "focus",
  "q",
  "from",
  "to",
  "country",
  "type",
  "status",
  "review",
  "source",
  "lang",
  "year",
];
const TAKEN = new Set([SELECT, AT].concat(LENS_NAMES));

/** "#/map?country=KEN&select=event:12&measure=visits". parseAddress(formatAddress(address)) gives the same address. */
export function formatAddress(address: Address): string {
  const parts = [encodeLens(address.lens)];
  if (address.selection) {
    parts.push(`${SELECT}=${address.selection.kind}:${encodeURIComponent(address.selection.id)}`);
    if (address.selection.at !== undefined) parts.push(`${AT}=${encodeURIComponent(address.selection.at)}`);
  }
  for (const name of Object.keys(address.params).toSorted()) {
    const value = address.params[name];
    if (value === undefined || TAKEN.has(name)) continue;
    parts.push(`${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  }
  const query = parts.filter((part) => part !== "").join("&");
  return `#/${address.view}${query ? `?${query}` : ""}`;
}

/** Reads a location's hash. An unknown view is the corpus; parts that cannot be read are left out. */
export function parseAddress(hash: string): Address {
  const [path, query] = splitOnce(hash.replace(/^#\/?/, ""), "?");
  const params: Record<string, string> = {};
  let selection: Selection | null = null;
  let at: string | null = null;
  for (const pair of query.split("&")) {
    const [name, value] = splitOnce(pair, "=").map(decodeText);
    if (!name || value === undefined || value === null) continue;
    if (name === SELECT) selection = parseSelection(value);
    else if (name === AT) at = value;
    else if (!TAKEN.has(name)) params[name] = value;
  }
  return {
    view: VIEW_NAMES.find((view) => view === path) ?? "corpus",
    lens: decodeLens(query).lens,
    selection: selection && at !== null && opensAtAPlace(selection) ? { ...selection, at } : selection,
    params,
  };
}

/** "event:12" as a selection; null when it is none. */
export function parseSelection(text: string): Selection | null {
  const [kind, id] = splitOnce(text, ":");
  if (id === "" || !isSelectionKind(kind)) return null;
  return { kind, id };
}

function opensAtAPlace({ kind }: Selection): boolean {
  return kind === "article" || kind === "row";
}

function isSelectionKind(kind: string): kind is Selection["kind"] {
  return ["article", "event", "state", "row", "trade-point", "roll-call"].includes(kind);
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

function decodeText(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
