import { useMemo } from "react";
import { useSelection } from "../use-selection.ts";

/** Opens the line of a data file in the inspector: the last step from a figure or a vote to its source. */
export function useOpenDataRow(): (fileId: string, line: number) => void {
  const { select } = useSelection();
  return useMemo(() => (fileId, line) => select({ kind: "row", id: fileId, at: String(line) }), [select]);
}
