// Leaving the archive by lock or by closing: the window held still, and the questions before it.
// May import state, ui, i18n and the contract; no other feature.
import { type ReactNode, useEffect, useLayoutEffect } from 'react';
import { useText } from '../../i18n/text.ts';
import { useLeaving } from '../../state/leaving.ts';
import { focusPane } from '../../ui/panes.ts';
import { ImportQuestion } from './import-question.tsx';
import './leaving.css';
import { UnsavedQuestion } from './unsaved-question.tsx';

/** Takes no key and no click for the children while the archive is being left. */
export function Leaving({ children }: { readonly children: ReactNode }) {
  const leaving = useLeaving();
  const isLeaving = leaving.step === 'leaving';
  const isUnsaved = leaving.step === 'unsaved';
  // Who stays goes on in the report: its field was left for the saving.
  useEffect(() => (isUnsaved ? () => focusPane('report') : undefined), [isUnsaved]);
  return (
    <>
      <div className="leaving" inert={isLeaving}>
        {children}
      </div>
      {isLeaving && <Veil />}
      {leaving.step === 'importing' && <ImportQuestion />}
      {leaving.step === 'unsaved' && <UnsavedQuestion way={leaving.way} />}
    </>
  );
}

/** Lies over open dialogs too, which are not among the children; can be seen after 150 ms. */
function Veil() {
  const text = useText();
  useLayoutEffect(() => {
    // Without a focus keys go to the window, and the window's own are not for now.
    const swallow = (event: KeyboardEvent): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    addEventListener('keydown', swallow, true);
    return () => removeEventListener('keydown', swallow, true);
  }, []);
  return (
    <div className="leaving__veil">
      <output className="leaving__words">{text('leaving.underWay')}</output>
    </div>
  );
}
