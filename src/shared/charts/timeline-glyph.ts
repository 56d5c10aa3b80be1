import type { EventStatus, EventType } from "../domain/evidence.ts";
import type { TimelineMark } from "../domain/outreach.ts";
import { DOT_RADIUS_PX, LEAST_BAR_PX } from "./timeline-pack.ts";

type EventMark = Extract<TimelineMark, { kind: "event" }>;

/** How one event is drawn. Shape tells the precision of its date, ink its status and how the date was reached. */
export interface Glyph {
  shape: "dot" | "diamond" | "bar" | "fading-bar" | "open-bar";
  /** For or against the partner. */
  tone: "accent" | "adverse";
  /** Solid: the text dates it. Pale: the day within the bar is not known. Hollow: the date was concluded. */
  fill: "solid" | "pale" | "hollow";
  /** Dashed: not yet, or never to be. Dotted: hypothetical. */
  line: "solid" | "dashed" | "dotted";
  crossed: boolean;
}

const ADVERSE: ReadonlySet<EventType> = new Set<EventType>(["ACCUSE", "REJECT", "SANCTION"]);

export function glyphOf(mark: Pick<EventMark, "precision" | "inferred" | "status" | "type">): Glyph {
  const tone = ADVERSE.has(mark.type) ? "adverse" : "accent";
  const line = lineOf(mark.status);
  const crossed = mark.status === "denied";
  const hollow = mark.inferred || line !== "solid" || crossed;
  switch (mark.precision) {
    case "day":
      return {
        shape: tone === "adverse" ? "diamond" : "dot",
        tone,
        fill: hollow ? "hollow" : "solid",
        line,
        crossed,
      };
    case "range":
      return { shape: "bar", tone, fill: hollow ? "hollow" : "solid", line, crossed };
    case "week":
    case "month":
    case "year":
      return { shape: "bar", tone, fill: hollow ? "hollow" : "pale", line, crossed };
    case "approx":
      return { shape: "fading-bar", tone, fill: hollow ? "hollow" : "pale", line, crossed };
    case "notAfter":
      return { shape: "open-bar", tone, fill: hollow ? "hollow" : "pale", line, crossed };
  }
}

function lineOf(status: EventStatus): Glyph["line"] {
  switch (status) {
    case "reported":
    case "denied":
      return "solid";
    case "planned":
    case "draft":
    case "purpose":
      return "dashed";
    case "hypothetical":
      return "dotted";
  }
}

/** Sizes of one glyph beside another, for the key. */
export const KEY_GLYPH_PX = { dot: 2 * DOT_RADIUS_PX, bar: LEAST_BAR_PX * 2.6 };
