/**
 * The colours and letters of every chart, and of the renderer's style sheet, which takes the same values.
 *
 * Light: warm white paper #fbfaf7, ink #1d2329, accent deep blue #1f4f8f, sequential sand to umber.
 * Dark: paper #15181b, ink #e9e6df, accent #8ab8ee, sequential umber to sand (more is brighter).
 * Ink, muted ink, accent and adverse reach 4.5:1 on paper (WCAG AA, text). The sequential scale changes lightness
 * monotonically, so it survives greyscale and every kind of colour blindness; blue on ochre stays apart for all three.
 * Its lowest class stands clear of land without evidence, by 1.2:1 on light and 1.6:1 on dark paper.
 */
export interface ChartTheme {
  name: "light" | "dark";
  /** The ground of every chart, and the halo around its labels. */
  paper: string;
  /** The sea within the map's outline. */
  water: string;
  /** Land that carries no value: shapes without a code and states without evidence, below the hatching. */
  land: string;
  ink: string;
  mutedInk: string;
  /** Axes, borders, graticule. */
  hairline: string;
  /** Borders between states on the map, which lie on coloured ground. */
  border: string;
  /** Lines of the hatching that says "no evidence". */
  hatch: string;
  /** The one accent: focus state, arcs, events. */
  accent: string;
  /** A ground tinted with the accent: brush, clusters. */
  accentTint: string;
  /** Events that turn against the partner: accusations, refusals, sanctions. */
  adverse: string;
  /** Bars of coverage: quieter than anything that is evidence. */
  coverage: string;
  /** Low to high. Use `sequentialSteps` for fewer classes. */
  sequential: readonly string[];
  /** One end, the middle, the other end: against to with the focus state. */
  diverging: readonly string[];
  /** Lines of different states, each also named at its end; a seventh begins anew with another dash. */
  categories: readonly string[];
  fontUi: string;
  fontReading: string;
}

const FONT_UI = '"Inter Variable", Inter, "Noto Sans", system-ui, sans-serif';
const FONT_READING = '"Source Serif 4 Variable", "Source Serif 4", "Noto Serif", Georgia, serif';

export const LIGHT_THEME: ChartTheme = {
  name: "light",
  paper: "#fbfaf7",
  water: "#f1f4f5",
  land: "#e9e6de",
  ink: "#1d2329",
  mutedInk: "#5a626a",
  hairline: "#d8d6cf",
  border: "#aaa598",
  hatch: "#cbc6b9",
  accent: "#1f4f8f",
  accentTint: "#dbe5f1",
  adverse: "#a33b22",
  coverage: "#dcd9d1",
  sequential: ["#edcb86", "#dfae5c", "#c98f3f", "#ab6f2b", "#86501d", "#5d3113"],
  diverging: ["#a33b22", "#d98f76", "#efe9df", "#86a7cf", "#1f4f8f"],
  categories: ["#1f4f8f", "#a33b22", "#7d6212", "#1c7265", "#7b4a99", "#4a5259"],
  fontUi: FONT_UI,
  fontReading: FONT_READING,
};

export const DARK_THEME: ChartTheme = {
  name: "dark",
  paper: "#15181b",
  water: "#1a1e22",
  land: "#2a3035",
  ink: "#e9e6df",
  mutedInk: "#a4abb1",
  hairline: "#343a40",
  border: "#4a5259",
  hatch: "#3b4249",
  accent: "#8ab8ee",
  accentTint: "#22364d",
  adverse: "#f0937a",
  coverage: "#30363b",
  sequential: ["#745426", "#8d6931", "#a9803d", "#c4994c", "#ddb66c", "#f6dfab"],
  diverging: ["#f0937a", "#a8614f", "#3a3b3a", "#4d74a3", "#8ab8ee"],
  categories: ["#8ab8ee", "#f0937a", "#d9b354", "#6cc4b0", "#c9a0e6", "#a4abb1"],
  fontUi: FONT_UI,
  fontReading: FONT_READING,
};

/** `count` colours from low to high, spread over the whole scale; a single class takes the middle. */
export function sequentialSteps(theme: ChartTheme, count: number): string[] {
  const last = theme.sequential.length - 1;
  return Array.from({ length: count }, (_, index) => {
    const position = count === 1 ? last / 2 : (index * last) / (count - 1);
    return theme.sequential[Math.round(position)] ?? theme.accent;
  });
}
