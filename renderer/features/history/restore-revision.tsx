import { useState } from 'react';
import { useText } from '../../i18n/text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';

type RestoreQuestionProps = {
  readonly revision: number;
  readonly isPending: boolean;
  readonly onRestore: (reason: string) => void;
  readonly onClose: () => void;
};

/** Asks why before an earlier content comes back. */
export function RestoreQuestion(props: RestoreQuestionProps) {
  const { revision, isPending, onRestore, onClose } = props;
  const text = useText();
  const [reason, setReason] = useState('');
  const canRestore = reason.trim() !== '' && !isPending;
  return (
    <Dialog
      title={text('history.restore')}
      closeLabel={text('action.close')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{text('trash.keep')}</Button>
          <Button
            variant="primary"
            isDisabled={!canRestore}
            isPending={isPending}
            onPress={() => onRestore(reason)}
          >
            {text('history.restore')}
          </Button>
        </>
      }
    >
      <form
        className="history__restore"
        onSubmit={(event) => {
          event.preventDefault();
          if (canRestore) onRestore(reason);
        }}
      >
        <p>{text('history.restoreLead', { revision })}</p>
        <TextField
          label={text('history.reason')}
          hint={text('history.reasonHint')}
          value={reason}
          onChange={setReason}
          maxLength={1000}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the one thing asked for
          autoFocus
        />
      </form>
    </Dialog>
  );
}
