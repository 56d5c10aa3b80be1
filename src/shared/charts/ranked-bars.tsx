import { ChartFrame, frameLayout, NO_INSETS, wordsLeft } from "./chart-frame.tsx";
import type { FrameText } from "./chart-frame.tsx";
import { activates } from "./activate.ts";
import { rankedBars } from "./ranked-bars-layout.ts";
import type { LaidBar, RankedBar } from "./ranked-bars-layout.ts";
import type { ChartTheme } from "./theme.ts";

export interface RankedBarsProps {
  /** Unique within the document. */
  id: string;
  bars: readonly RankedBar[];
  /** What the chart shows, in a few words, and in a sentence or two. */
  name: string;
  altText: string;
  theme: ChartTheme;
  width: number;
  frame?: FrameText | null;
  selected?: string | null;
  onSelect?: (key: string) => void;
}

/** Names, bars and values in rows, in the order that is given; as high as it needs to be. */
export function RankedBars(props: RankedBarsProps) {
  const { id, theme, width, onSelect } = props;
  const frame = frameLayout(props.frame, width);
  const insets = frame?.insets ?? NO_INSETS;
  const layout = rankedBars(props.bars, {
    left: wordsLeft(insets.left),
    right: width - Math.max(16, insets.right),
    top: insets.top,
  });
  return (
    <ChartFrame
      id={id}
      width={width}
      height={layout.bottom + insets.bottom}
      theme={theme}
      name={props.name}
      altText={props.altText}
      layout={frame}
      interactive={onSelect !== undefined}
    >
      {layout.zeroX !== null && (
        <path
          d={`M${layout.zeroX},${insets.top}V${layout.bottom}`}
          stroke={theme.border}
          strokeWidth={0.75}
        />
      )}
      {layout.bars.map((laid) => (
        <Bar
          key={laid.bar.key}
          laid={laid}
          theme={theme}
          selected={laid.bar.key === props.selected}
          onSelect={onSelect && (() => onSelect(laid.bar.key))}
        />
      ))}
    </ChartFrame>
  );
}

interface BarProps {
  laid: LaidBar;
  theme: ChartTheme;
  selected: boolean;
  onSelect?: (() => void) | undefined;
}

function Bar({ laid, theme, selected, onSelect }: BarProps) {
  const { bar, row, rect, label, value } = laid;
  return (
    <g {...activates(`${bar.label}: ${bar.exact}`, onSelect ?? null)}>
      <rect {...row} fill={selected ? theme.accentTint : "transparent"} />
      <text x={label.x} y={label.y} fontSize={12}>
        {label.text}
      </text>
      <rect {...rect} fill={theme.accent} fillOpacity={selected ? 1 : 0.75} />
      <text x={value.x} y={value.y} fontSize={12} fill={theme.mutedInk}>
        {value.text}
      </text>
    </g>
  );
}
