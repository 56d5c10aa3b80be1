import type { ReactNode } from "react";
import "./view-head.css";

interface ViewHeadProps {
  title: string;
  /** What the view counts, and over which time. */
  subtitle: ReactNode;
  /** Controls, set right. */
  children: ReactNode;
}

/** What a chart on screen shows, above it, with what changes it. */
export function ViewHead({ title, subtitle, children }: ViewHeadProps) {
  return (
    <header className="ui-view-head">
      <div className="ui-view-titles">
        <h1>{title}</h1>
        <p>{subtitle}</p>
      </div>
      {children}
    </header>
  );
}
