import type { ReactNode } from 'react';
import { useErrorText } from './i18n/use-error-text.ts';
import { useText } from './i18n/text.ts';
import { Button } from './ui/button.tsx';
import { ErrorBoundary } from './ui/error-boundary.tsx';
import { Notice } from './ui/notice.tsx';

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
  const text = useText();
  const { what, safe, next } = useErrorText()(error);
  return (
    <div className="feature-broken">
      <Notice
        tone="danger"
        title={what}
        actions={<Button onPress={onRetry}>{text('action.retry')}</Button>}
      >
        {safe} {next}
      </Notice>
    </div>
  );
}
