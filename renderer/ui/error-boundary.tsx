import { Component, type ComponentType, type ReactNode } from 'react';

type ErrorBoundaryProps = {
  readonly children: ReactNode;
  /** What stands in the place of the broken view; `onRetry` draws the view anew. */
  readonly fallback: ComponentType<{ readonly error: unknown; readonly onRetry: () => void }>;
  /** When it changes, the view is drawn anew. */
  readonly resetKey?: unknown;
};

type State = { readonly caught: { readonly error: unknown } | null; readonly key: unknown };

/** Keeps a fault of one view from taking the rest of the window with it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { caught: null, key: this.props.resetKey };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { caught: { error } };
  }

  static getDerivedStateFromProps(props: ErrorBoundaryProps, state: State): State | null {
    return props.resetKey === state.key ? null : { caught: null, key: props.resetKey };
  }

  override render(): ReactNode {
    const { caught } = this.state;
    if (!caught) return this.props.children;
    const Fallback = this.props.fallback;
    return <Fallback error={caught.error} onRetry={() => this.setState({ caught: null })} />;
  }
}
