import type { PairAnswer } from "../domain/trade.ts";
import { percentWords } from "./amount-words.ts";
import { textWidth } from "./text-width.ts";
import type { LaidLine, LaidStated } from "./trade-layout.ts";

export type TradeGlyph = "listed-products" | "part-year" | "zero" | "stated" | "differs" | "gap";

export interface TradeKeyItem {
  glyph: TradeGlyph;
  label: string;
  x: number;
  y: number;
}

export const KEY_SIZE_PX = 11;
export const GLYPH_PX = 14;
const ROW_PX = 16;
const APART_PX = 18;

/** What the marks of this chart mean: only those that it has, in rows no wider than `widthPx`. */
export function tradeKeyItems(
  lines: readonly Pick<LaidLine, "points">[],
  stated: readonly Pick<LaidStated, "mark">[],
  gaps: boolean,
  tolerancePercent: PairAnswer["tolerancePercent"],
  widthPx: number,
): TradeKeyItem[] {
  const points = lines.flatMap(({ points: laid }) => laid.map(({ point }) => point));
  const listed = points.filter(({ completeness }) => completeness === "listed-products");
  const differ = stated.filter(({ mark }) => mark.stated.check.verdict === "differs").length;
  const wanted: Pick<TradeKeyItem, "glyph" | "label">[] = [
    ...(listed.length > 0
      ? [{ glyph: "listed-products" as const, label: listedWords(listed.map(({ parts }) => parts)) }]
      : []),
    ...(points.some(({ completeness }) => completeness === "part-year")
      ? [{ glyph: "part-year" as const, label: "less than twelve months" }]
      : []),
    ...(points.some(({ value }) => Number(value) === 0)
      ? [{ glyph: "zero" as const, label: "reported as zero" }]
      : []),
    ...(stated.length > differ ? [{ glyph: "stated" as const, label: "stated by an article" }] : []),
    ...(differ > 0
      ? [
          {
            glyph: "differs" as const,
            label: `stated, more than ${percentWords(tolerancePercent)} from every report`,
          },
        ]
      : []),
    ...(gaps ? [{ glyph: "gap" as const, label: "an article says that there are no figures" }] : []),
  ];
  let x = 0;
  let y = 0;
  return wanted.map((item) => {
    const itemPx = GLYPH_PX + textWidth(item.label, KEY_SIZE_PX);
    if (x > 0 && x + itemPx > widthPx) {
      x = 0;
      y += ROW_PX;
    }
    const placed = { ...item, x: Math.round(x), y };
    x += itemPx + APART_PX;
    return placed;
  });
}

/** Height that the key takes below the years. */
export function tradeKeyPx(items: readonly TradeKeyItem[]): number {
  const last = items.at(-1);
  return last ? last.y + ROW_PX + 6 : 0;
}

function listedWords(parts: readonly number[]): string {
  const least = Math.min(...parts);
  const most = Math.max(...parts);
  const count = least === most ? String(most) : `${least} to ${most}`;
  return `only the ${count} ${most === 1 ? "product" : "products"} in the file, no total`;
}
