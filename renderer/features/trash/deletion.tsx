import { useState } from 'react';
import { useErrorText } from '../../i18n/use-error-text.ts';
import { useText } from '../../i18n/text.ts';
import { attempt } from '../../state/problems.ts';
import {
  bringBackReport,
  deleteAsked,
  dismissDeleted,
  keepAsked,
  useDeletion,
} from '../../state/trash.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** The way back for the report that was deleted last. */
export function DeletedNotice() {
  const text = useText();
  const deleted = useDeletion((state) => state.deleted);
  if (!deleted) return null;
  return (
    <Notice
      tone="info"
      title={text('trash.deleted', { title: deleted.title || text('library.untitled') })}
      actions={
        <>
          <Button variant="primary" onPress={() => attempt(() => bringBackReport(deleted.id))}>
            {text('trash.bringBack')}
          </Button>
          <Button onPress={dismissDeleted}>{text('action.dismiss')}</Button>
        </>
      }
    />
  );
}

/** Asks why a registered report is deleted. */
export function DeletionQuestion() {
  const asked = useDeletion((state) => state.asked);
  return asked && <ReasonDialog title={asked.title} />;
}

function ReasonDialog({ title }: { readonly title: string }) {
  const text = useText();
  const errorText = useErrorText();
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState<unknown>(null);
  const canDelete = reason.trim() !== '';
  const submit = (): void => {
    if (canDelete) deleteAsked(reason).catch(setFailure);
  };
  return (
    <Dialog
      title={text('trash.askTitle')}
      closeLabel={text('action.close')}
      onClose={keepAsked}
      footer={
        <>
          <Button onPress={keepAsked}>{text('trash.keep')}</Button>
          <Button variant="danger" isDisabled={!canDelete} onPress={submit}>
            {text('trash.askDelete')}
          </Button>
        </>
      }
    >
      <form
        className="trash"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <p>{text('trash.askLead', { title: title || text('library.untitled') })}</p>
        <TextField
          label={text('trash.reason')}
          value={reason}
          onChange={setReason}
          maxLength={1000}
          error={failure === null ? '' : errorText(failure).what}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the one thing asked for
          autoFocus
        />
      </form>
    </Dialog>
  );
}
