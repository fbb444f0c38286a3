import { useText } from '../../i18n/text.ts';
import { leaveUnsaved, stay, type WayOut } from '../../state/leaving.ts';
import { attempt } from '../../state/problems.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

/** Asks when the archive is to be left and something typed cannot be saved. */
export function UnsavedQuestion({ way }: { readonly way: WayOut }) {
  const text = useText();
  return (
    <Dialog
      role="alertdialog"
      title={text('leaving.unsaved.title')}
      closeLabel={text('action.close')}
      onClose={stay}
      footer={
        <>
          <Button variant="danger" onPress={() => attempt(() => leaveUnsaved(way))}>
            {text(`leaving.unsaved.${way}`)}
          </Button>
          <Button variant="primary" onPress={stay} takesFocus>
            {text('leaving.stay')}
          </Button>
        </>
      }
    >
      <p>{text(`leaving.unsaved.${way}.lead`)}</p>
    </Dialog>
  );
}
