import type { ReactNode } from "react";
import "./empty-state.css";

export interface EmptyStateProps {
  title: string;
  children?: ReactNode;
  /** Buttons that lead on. */
  actions?: ReactNode;
  icon?: ReactNode;
}

/** Says why there is nothing here and what to do next. */
export function EmptyState({ title, children, actions, icon }: EmptyStateProps) {
  return (
    <div className="ui-empty">
      {icon && (
        <div className="ui-empty-icon" aria-hidden="true">
          {icon}
        </div>
      )}
      <h2>{title}</h2>
      {children && <div className="ui-empty-text">{children}</div>}
      {actions && <div className="ui-empty-actions">{actions}</div>}
    </div>
  );
}
