import type { ReactNode } from 'react';
import { ErrorBoundary } from './ui/error-boundary.tsx';
import { FailureNotice } from './ui/failure-notice.tsx';

type FeatureBoundaryProps = { readonly children: ReactNode; readonly resetKey?: unknown };

/** A fault of one feature leaves a message in its place and the rest of the window as it is. */
export function FeatureBoundary({ children, resetKey }: FeatureBoundaryProps) {
  return (
    <ErrorBoundary resetKey={resetKey} fallback={Broken}>
      {children}
    </ErrorBoundary>
  );
}

function Broken({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  return (
    <div className="feature-broken">
      <FailureNotice error={error} onRetry={onRetry} />
    </div>
  );
}
