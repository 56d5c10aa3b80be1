import { useState } from "react";
import type { ReactNode } from "react";

export interface Fault {
  at: number;
  length: number;
  message: string;
  suggestion: string | null;
}

export interface QueryFaultProps {
  text: string;
  fault: Fault | null;
  id: string;
  /** The query that the views still show while this one cannot be read. */
  shown: string;
  onMend: (mend: { at: number; length: number; suggestion: string }) => void;
  /** The input, whose letters the underline follows. */
  children: ReactNode;
}

/** Underlines the part of the query that cannot be read, says why, and offers what would be right. */
export function QueryFault({ text, fault, id, shown, onMend, children }: QueryFaultProps) {
  const [scrolled, setScrolled] = useState(0);
  const end = fault ? fault.at + Math.max(1, fault.length) : 0;
  const suggestion = fault?.suggestion ?? null;
  return (
    <div
      className="query-field"
      onScrollCapture={(event) => event.target instanceof HTMLElement && setScrolled(event.target.scrollLeft)}
    >
      {fault && (
        <div className="query-underline" aria-hidden="true">
          <span style={{ transform: `translateX(${-scrolled}px)` }}>
            {text.slice(0, fault.at)}
            <u>{text.slice(fault.at, end) || " "}</u>
            {text.slice(end)}
          </span>
        </div>
      )}
      {children}
      {fault && (
        <div className="query-fault" id={id} role="alert">
          <span>
            {fault.message}
            <span className="query-fault-shown">
              {shown === "" ? "Until it can be read, nothing is searched for." : `Still shown: ${shown}`}
            </span>
          </span>
          {suggestion !== null && (
            <button
              type="button"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onMend({ at: fault.at, length: fault.length, suggestion })}
            >
              {suggestion === "" ? (
                "Remove it"
              ) : (
                <>
                  Use <code>{suggestion}</code>
                </>
              )}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
