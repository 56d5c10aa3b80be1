import type { ReactNode } from "react";
import { wrapText } from "./text-width.ts";
import type { ChartTheme } from "./theme.ts";

/** The words around a chart that leaves the program: what it shows, its unit and period, where it comes from. */
export interface FrameText {
  title: string;
  subtitle: string;
  source: string;
}

export interface Insets {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** The frame's words, broken into lines, and the room that they take from the chart. */
export interface FrameLayout {
  title: string[];
  subtitle: string[];
  footer: string[];
  insets: Insets;
}

const SIDE_PX = 20;
const SCREEN_SIDE_PX = 16;
const TITLE = { size: 19, line: 24 };
const SUBTITLE = { size: 12.5, line: 17 };
const FOOTER = { size: 10.5, line: 14 };

/**
 * Lays the words out for a chart `width` pixels wide; null for a chart that stands on screen without them. `notes`
 * are the chart's own lines (whose shapes a map uses), set under the source.
 */
export function frameLayout(
  frame: FrameText | null | undefined,
  width: number,
  notes: readonly string[] = [],
): FrameLayout | null {
  if (!frame) return null;
  const room = width - 2 * SIDE_PX;
  const title = wrapText(frame.title, room, TITLE.size, "bold");
  const subtitle = wrapText(frame.subtitle, room, SUBTITLE.size);
  const footer = [frame.source, ...notes].flatMap((text) => wrapText(text, room, FOOTER.size));
  return {
    title,
    subtitle,
    footer,
    insets: {
      top: 14 + title.length * TITLE.line + subtitle.length * SUBTITLE.line + 8,
      right: SIDE_PX,
      bottom: 8 + footer.length * FOOTER.line + 10,
      left: SIDE_PX,
    },
  };
}

export const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** Where a chart's own words begin: flush with the frame's, and on screen with those of the page around it. */
export function wordsLeft(insetPx: number): number {
  return insetPx > 0 ? insetPx : SCREEN_SIDE_PX;
}

export interface ChartFrameProps {
  /** Unique within the document; every id inside the chart begins with it. */
  id: string;
  width: number;
  height: number;
  theme: ChartTheme;
  /** What the chart shows, in a few words. */
  name: string;
  altText: string;
  layout: FrameLayout | null;
  /** True when the chart holds controls, which a picture (role img) would hide from assistive technology. */
  interactive: boolean;
  children: ReactNode;
}

/** The SVG element of a chart: paper, alternative text, and on export its title, subtitle and source line. */
export function ChartFrame(props: ChartFrameProps) {
  const { id, width, height, theme, layout } = props;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role={props.interactive ? "group" : "img"}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
      fontFamily={theme.fontUi}
      fontSize={12}
      fill={theme.ink}
      style={{ fontVariantNumeric: "tabular-nums" }}
    >
      <title id={`${id}-title`}>{props.name}</title>
      <desc id={`${id}-desc`}>{props.altText}</desc>
      <rect width={width} height={height} fill={theme.paper} />
      {props.children}
      {layout && <FrameWords layout={layout} theme={theme} height={height} />}
    </svg>
  );
}

function FrameWords({ layout, theme, height }: { layout: FrameLayout; theme: ChartTheme; height: number }) {
  const subtitleTop = 14 + layout.title.length * TITLE.line;
  const footerTop = height - 10 - layout.footer.length * FOOTER.line;
  return (
    <g>
      <g fontSize={TITLE.size} fontWeight={600} fontFamily={theme.fontReading}>
        <Lines lines={layout.title} top={14} line={TITLE.line} />
      </g>
      <g fontSize={SUBTITLE.size} fill={theme.mutedInk}>
        <Lines lines={layout.subtitle} top={subtitleTop} line={SUBTITLE.line} />
      </g>
      <g fontSize={FOOTER.size} fill={theme.mutedInk}>
        <Lines lines={layout.footer} top={footerTop} line={FOOTER.line} />
      </g>
    </g>
  );
}

function Lines({ lines, top, line }: { lines: readonly string[]; top: number; line: number }) {
  return lines.map((text, index) => (
    <text key={`${index}-${text}`} x={SIDE_PX} y={top + (index + 1) * line - line * 0.28}>
      {text}
    </text>
  ));
}
