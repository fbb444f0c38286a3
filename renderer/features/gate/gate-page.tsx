import type { ReactNode } from 'react';
import { Notice } from '../../ui/notice.tsx';
import { useErrorText } from '../../i18n/use-error-text.ts';

type GatePageProps = {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
};

/** One sheet of paper in the middle of the window: all the gate's views are written on it. */
export function GatePage({ title, lead, children }: GatePageProps) {
  return (
    <main className="gate">
      <div className="gate__sheet">
        <p className="gate__brand" lang="en">
          Chancery
        </p>
        <h1 className="gate__title">{title}</h1>
        {lead !== undefined && <p className="gate__lead">{lead}</p>}
        {children}
      </div>
    </main>
  );
}

/** What an action of the gate failed with; nothing while there is no error. */
export function GateError({ error }: { readonly error: unknown }) {
  const errorText = useErrorText();
  if (error === null) return null;
  const { what, safe, next } = errorText(error);
  return (
    <Notice tone="danger" title={what}>
      {safe} {next}
    </Notice>
  );
}
