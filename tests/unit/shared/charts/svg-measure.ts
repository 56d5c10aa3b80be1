import { DOMParser } from "linkedom";
import { textWidth } from "../../../../src/shared/charts/text-width.ts";

/** A text of an SVG with the rectangle it is expected to cover, in pixels of the picture. */
export interface MeasuredText {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What is read of an element of the parsed picture. */
interface SvgElement {
  textContent: string | null;
  parentElement: SvgElement | null;
  getAttribute: (name: string) => string | null;
}

function textElements(svg: string): SvgElement[] {
  return [...new DOMParser().parseFromString(svg, "image/svg+xml").querySelectorAll("text")];
}

function inherited(element: SvgElement, name: string): string | null {
  for (let at: SvgElement | null = element; at; at = at.parentElement) {
    const value = at.getAttribute(name);
    if (value !== null) return value;
  }
  return null;
}

function shifted(element: SvgElement): { x: number; y: number } {
  const shift = { x: 0, y: 0 };
  for (let at: SvgElement | null = element; at; at = at.parentElement) {
    const match = /^translate\(([-\d.]+) ([-\d.]+)\)/.exec(at.getAttribute("transform") ?? "");
    shift.x += Number(match?.[1] ?? 0);
    shift.y += Number(match?.[2] ?? 0);
  }
  return shift;
}

/** Every <text> with the place that it takes, by the widths of Inter. */
export function measuredTexts(svg: string): MeasuredText[] {
  return textElements(svg).map((element) => {
    const text = element.textContent ?? "";
    const size = Number(inherited(element, "font-size"));
    const width = textWidth(text, size, inherited(element, "font-weight") === "600" ? "bold" : "regular");
    const shift = shifted(element);
    const x = Number(element.getAttribute("x")) + shift.x;
    const y = Number(element.getAttribute("y")) + shift.y;
    const anchor = inherited(element, "text-anchor");
    // Words that stand upright read from the bottom to the top.
    if (/rotate\(-90\)/.test(element.getAttribute("transform") ?? "")) {
      return { text, left: x - size * 0.75, right: x + size * 0.2, top: y - width, bottom: y };
    }
    const left = anchor === "end" ? x - width : anchor === "middle" ? x - width / 2 : x;
    return { text, left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.2 };
  });
}

/** Texts that reach over the edge of the picture. */
export function textsOutside(svg: string): string[] {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return measuredTexts(svg)
    .filter(
      ({ left, right, top, bottom }) =>
        left < 0 || top < 0 || right > Number(width) || bottom > Number(height),
    )
    .map(({ text }) => text);
}

/** Pairs of texts that cover each other. */
export function textsOverlapping(svg: string): [string, string][] {
  const texts = measuredTexts(svg).filter(({ text }) => text !== "");
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other): [string, string] => [one.text, other.text]),
  );
}

/** Attributes that would make a browser drop a shape or draw it wrongly. */
export function brokenNumbers(svg: string): string[] {
  return svg.match(/(?:NaN|Infinity|undefined|(?:width|height|r)="-[^"]*")/g) ?? [];
}
