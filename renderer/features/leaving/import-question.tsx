import { useText } from '../../i18n/text.ts';
import { saveAndLock, stay } from '../../state/leaving.ts';
import { attempt } from '../../state/problems.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

/** Asks before a lock that would stop an import. */
export function ImportQuestion() {
  const text = useText();
  return (
    <Dialog
      role="alertdialog"
      title={text('leaving.import.title')}
      closeLabel={text('action.close')}
      onClose={stay}
      footer={
        <>
          <Button variant="danger" onPress={() => attempt(saveAndLock)}>
            {text('leaving.import.lock')}
          </Button>
          <Button variant="primary" onPress={stay} takesFocus>
            {text('leaving.stay')}
          </Button>
        </>
      }
    >
      <p>{text('leaving.import.lead')}</p>
    </Dialog>
  );
}
