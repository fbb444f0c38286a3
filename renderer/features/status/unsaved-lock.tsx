import { useText } from '../../i18n/text.ts';
import { lockWithoutSaving, stayOpen, useLocking } from '../../state/locking.ts';
import { attempt } from '../../state/problems.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

/** Asks when the archive is to be locked and something typed cannot be saved. */
export function UnsavedLock() {
  const text = useText();
  const isHeld = useLocking((state) => state.isHeldByUnsaved);
  if (!isHeld) return null;
  return (
    <Dialog
      role="alertdialog"
      title={text('lock.unsaved.title')}
      closeLabel={text('action.close')}
      onClose={stayOpen}
      footer={
        <>
          <Button variant="danger" onPress={() => attempt(lockWithoutSaving)}>
            {text('lock.unsaved.lock')}
          </Button>
          <Button variant="primary" onPress={stayOpen} takesFocus>
            {text('lock.unsaved.stay')}
          </Button>
        </>
      }
    >
      <p>{text('lock.unsaved.lead')}</p>
    </Dialog>
  );
}
