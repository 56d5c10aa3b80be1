import { Suspense, useState } from "react";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { ResizeHandle } from "../ui/resize-handle.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { useCommands } from "./use-commands.ts";
import { useSelection } from "./use-selection.ts";
import { Inspector } from "./view-registry.tsx";

const LEAST_PX = 320;
const MOST_PX = 760;
const USUAL_PX = 440;

/** What is selected, to the right of the view. */
export function InspectorSlot() {
  const { selection, clear } = useSelection();
  const [width, setWidth] = useState(USUAL_PX);
  useCommands(
    selection
      ? [
          {
            id: "inspector.close",
            title: "Close the inspector",
            section: "View",
            keys: ["escape"],
            run: clear,
          },
        ]
      : [],
  );
  if (!selection) return null;
  return (
    <aside
      className="inspector-slot"
      aria-label="Inspector"
      data-region="Inspector"
      tabIndex={-1}
      style={{ width }}
    >
      <ResizeHandle
        label="Width of the inspector"
        width={width}
        min={LEAST_PX}
        max={MOST_PX}
        onResize={setWidth}
      />
      <div className="inspector-content">
        <ErrorBoundary resetKey={`${selection.kind} ${selection.id}`}>
          <Suspense fallback={<Skeleton lines={8} />}>
            <Inspector selection={selection} onClose={clear} />
          </Suspense>
        </ErrorBoundary>
      </div>
    </aside>
  );
}
