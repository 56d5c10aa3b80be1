import "./resize-handle.css";

export interface ResizeHandleProps {
  label: string;
  /** Width in pixels of the panel to the right of the handle. */
  width: number;
  min: number;
  max: number;
  onResize: (widthPx: number) => void;
}

const STEP_PX = 16;

/** A border that can be dragged, or moved with the arrow keys, to make the panel on its right wider or narrower. */
export function ResizeHandle({ label, width, min, max, onResize }: ResizeHandleProps) {
  const set = (next: number) => onResize(Math.round(Math.min(max, Math.max(min, next))));
  return (
    // A focusable separator is a widget (WAI-ARIA "window splitter"); the linter takes every separator for a line.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions jsx-a11y/prefer-tag-over-role
    <div
      className="ui-resize"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={min}
      aria-valuemax={max}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
        set(width - event.movementX);
      }}
      onKeyDown={(event) => {
        if (event.key === "ArrowLeft") set(width + STEP_PX);
        else if (event.key === "ArrowRight") set(width - STEP_PX);
        else return;
        event.preventDefault();
      }}
    />
  );
}
