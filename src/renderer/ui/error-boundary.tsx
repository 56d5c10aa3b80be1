import { Component } from "react";
import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { EmptyState } from "./empty-state.tsx";

export interface ErrorBoundaryProps {
  children: ReactNode;
  /** A new key tries again. */
  resetKey: string;
}

interface ErrorBoundaryState {
  caught: { error: unknown } | null;
  key: string;
}

/** Keeps a fault in one part of the window from taking the rest down. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { caught: null, key: this.props.resetKey };

  static getDerivedStateFromError(error: unknown): Pick<ErrorBoundaryState, "caught"> {
    return { caught: { error } };
  }

  static getDerivedStateFromProps(
    props: ErrorBoundaryProps,
    state: ErrorBoundaryState,
  ): ErrorBoundaryState | null {
    return props.resetKey === state.key ? null : { caught: null, key: props.resetKey };
  }

  override render(): ReactNode {
    const { caught } = this.state;
    if (!caught) return this.props.children;
    return (
      <EmptyState
        title="This part of the window failed"
        actions={<Button onClick={() => this.setState({ caught: null })}>Try again</Button>}
      >
        <p>{caught.error instanceof Error ? caught.error.message : String(caught.error)}</p>
        <p>Your evidence is not affected.</p>
      </EmptyState>
    );
  }
}
