import type { RollCallRow } from "../domain/roll-call.ts";
import { NO_INSETS, wordsLeft } from "./chart-frame.tsx";
import type { Insets } from "./chart-frame.tsx";
import { positionKeyItems } from "./position-key.tsx";
import { matrixLayout } from "./vote-matrix-layout.ts";
import type { MatrixLayout, MatrixState } from "./vote-matrix-layout.ts";

export interface MatrixGeometry extends MatrixLayout {
  key: ReturnType<typeof positionKeyItems>;
}

/** Everything of the matrix that depends on its size and states; the view scrolls and finds cells with the same. */
export function matrixGeometry(
  props: {
    rows: readonly Pick<RollCallRow, "title">[];
    states: readonly MatrixState[];
    focusName: string;
    width: number;
    height: number;
  },
  insets: Insets = NO_INSETS,
): MatrixGeometry {
  const left = wordsLeft(insets.left);
  const keyWidth = props.width - left - Math.max(insets.right, 16);
  const key = positionKeyItems(null, { x: left, y: insets.top + 4, width: keyWidth });
  const layout = matrixLayout(
    {
      rows: props.rows.length,
      states: props.states,
      // Some files name no titles at all; a column of nothing would only keep the cells away.
      titled: props.rows.some(({ title }) => title !== ""),
    },
    props,
    { ...insets, left, top: insets.top + key.heightPx + 8, right: Math.max(insets.right, 8) },
    props.focusName,
  );
  return { ...layout, key };
}
