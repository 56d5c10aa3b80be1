import { activates } from "./activate.ts";
import type { ChartTheme } from "./theme.ts";
import { diamond, partYear } from "./trade-key.tsx";
import { lineInk } from "./trade-inks.ts";
import type { LaidLine, LaidPoint, LaidStated } from "./trade-layout.ts";
import type { TradeLine, TradeLinePoint } from "./trade-lines.ts";
import type { StatedPoint } from "./trade-stated.ts";
import { statedValue, verdictWords } from "./trade-words.ts";

/** The mirror's line differs by more than its colour, and so does a turnover from a sum. */
export function lineDash(line: Pick<TradeLine, "side" | "parts">): string | undefined {
  if (line.parts[0]?.flow === "turnover") return "1.5 3";
  return line.side === "mirror" ? "7 2.5" : undefined;
}

interface LineMarksProps {
  laid: LaidLine;
  theme: ChartTheme;
  /** True where points are so close that only ends and single ones are drawn. */
  crowded: boolean;
  selected: (point: TradeLinePoint) => boolean;
  /** A point in words. */
  wordsOf: (point: TradeLinePoint) => string;
  /** The one point that Tab reaches; arrow keys go on from it. */
  tabStop: TradeLinePoint | null;
  onSelect?: ((point: TradeLinePoint) => void) | undefined;
  onHoverYear?: ((year: number | null) => void) | undefined;
}

const HIT_PX = 9;
const DOT_PX = 2.6;

/** One side's line: broken where years are missing, thin and dashed where it is no full total. */
export function TradeLineMarks(props: LineMarksProps) {
  const { laid, theme, onSelect, onHoverYear } = props;
  const ink = lineInk(laid.line, theme);
  return (
    <g>
      {laid.stretches.map(({ d, dashed }) => (
        <path
          key={d}
          d={d}
          fill="none"
          stroke={ink}
          strokeWidth={dashed ? 1.2 : 2}
          strokeLinejoin="round"
          strokeDasharray={dashed ? "2 3" : lineDash(laid.line)}
        />
      ))}
      {laid.points.map((one) => (
        <g
          key={one.point.year}
          data-point={laid.line.id}
          data-year={one.point.year}
          onPointerEnter={onHoverYear && (() => onHoverYear(one.point.year))}
          {...activates(
            props.wordsOf(one.point),
            onSelect ? () => onSelect(one.point) : null,
            one.point === props.tabStop,
          )}
        >
          {onSelect && <circle cx={one.x} cy={one.y} r={HIT_PX} fill="transparent" stroke="none" />}
          <Dot one={one} ink={ink} theme={theme} crowded={props.crowded} />
          {props.selected(one.point) && (
            <circle cx={one.x} cy={one.y} r={6.5} fill="none" stroke={theme.ink} strokeWidth={1.5} />
          )}
        </g>
      ))}
    </g>
  );
}

/** A full total is a dot, on paper where it is a stated zero; what is less than a total is open and has corners. */
function Dot({
  one,
  ink,
  theme,
  crowded,
}: {
  one: LaidPoint;
  ink: string;
  theme: ChartTheme;
  crowded: boolean;
}) {
  const { x, y, point } = one;
  if (point.completeness === "part-year") {
    return <path d={partYear(x, y)} fill={theme.paper} stroke={ink} strokeWidth={1.3} />;
  }
  if (point.completeness === "listed-products") {
    return (
      <rect x={x - 3} y={y - 3} width={6} height={6} fill={theme.paper} stroke={ink} strokeWidth={1.3} />
    );
  }
  if (Number(point.value) === 0) {
    return <circle cx={x} cy={y} r={3.2} fill={theme.paper} stroke={ink} strokeWidth={1.8} />;
  }
  return <circle cx={x} cy={y} r={crowded ? 1.8 : DOT_PX} fill={ink} />;
}

interface StatedMarksProps {
  laid: readonly LaidStated[];
  theme: ChartTheme;
  onSelect?: ((mark: StatedPoint) => void) | undefined;
  onHover?: ((mark: StatedPoint | null) => void) | undefined;
}

/** What articles state: a diamond, filled and in the adverse colour where it differs from every report. */
export function StatedMarks({ laid, theme, onSelect, onHover }: StatedMarksProps) {
  return laid.map(({ mark, x, y, off, label }) => {
    const differs = mark.stated.check.verdict === "differs";
    const ink = differs ? theme.adverse : theme.ink;
    return (
      <g
        key={mark.stated.statementId}
        data-stated={mark.stated.statementId}
        onPointerEnter={onHover && (() => onHover(mark))}
        onPointerLeave={onHover && (() => onHover(null))}
        {...activates(
          `Stated by ${mark.stated.articleTitle}, ${mark.year}: ${statedValue(mark.stated)}, ${verdictWords(mark.stated)}`,
          onSelect ? () => onSelect(mark) : null,
        )}
      >
        {onSelect && <circle cx={x} cy={y} r={HIT_PX} fill="transparent" stroke="none" />}
        <path
          d={diamond(x, y)}
          fill={differs ? ink : theme.paper}
          stroke={differs ? theme.paper : ink}
          strokeWidth={1.5}
        />
        {off && <path d={arrow(x, y, off)} fill="none" stroke={ink} strokeWidth={1.4} />}
        {label && (
          <text
            x={label.x}
            y={label.y}
            textAnchor={label.anchor}
            fontSize={11}
            fill={ink}
            stroke={theme.paper}
            strokeWidth={3}
            paintOrder="stroke"
          >
            {label.text}
          </text>
        )}
      </g>
    );
  });
}

function arrow(x: number, y: number, off: "above" | "below"): string {
  return off === "above" ? `M${x - 4},${y - 7.5}l4,-4.5l4,4.5` : `M${x - 4},${y + 7.5}l4,4.5l4,-4.5`;
}
