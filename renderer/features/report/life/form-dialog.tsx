import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useText } from '../../../i18n/text.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { FailureNotice } from '../../../ui/failure-notice.tsx';
import './life.css';

type FormDialogProps = {
  readonly title: string;
  readonly submitLabel: string;
  /** Whether all is there that the step needs. */
  readonly isReady: boolean;
  readonly isDangerous?: boolean;
  /** For a step that only has to be confirmed: Enter takes it. */
  readonly isQuestion?: boolean;
  readonly onSubmit: () => Promise<void>;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A step that asks before it is taken. It stays open with the reason when it cannot be taken. */
export function FormDialog(props: FormDialogProps) {
  const { title, submitLabel, isReady, onSubmit, onClose, children } = props;
  const { isDangerous = false, isQuestion = false } = props;
  const text = useText();
  const formId = useId();
  const [error, setError] = useState<unknown>(null);
  const [isRunning, setRunning] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isReady || isRunning) return;
    setError(null);
    setRunning(true);
    onSubmit().then(onClose, (reason: unknown) => {
      setError(reason);
      setRunning(false);
    });
  };
  return (
    <Dialog
      title={title}
      closeLabel={text('action.close')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{text('action.cancel')}</Button>
          <Button
            type="submit"
            form={formId}
            variant={isDangerous ? 'danger' : 'primary'}
            takesFocus={isQuestion}
            isDisabled={!isReady || isRunning}
          >
            {submitLabel}
          </Button>
        </>
      }
    >
      <form id={formId} className="form-dialog" onSubmit={submit}>
        {children}
        {error !== null && <FailureNotice error={error} />}
      </form>
    </Dialog>
  );
}
