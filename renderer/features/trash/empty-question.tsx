import { useText } from '../../i18n/text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

type EmptyQuestionProps = {
  readonly count: number;
  readonly onEmpty: () => void;
  readonly onClose: () => void;
};

/** Asks before reports are destroyed: the one thing here that nothing takes back. */
export function EmptyQuestion({ count, onEmpty, onClose }: EmptyQuestionProps) {
  const text = useText();
  return (
    <Dialog
      role="alertdialog"
      title={text('trash.emptyTitle')}
      closeLabel={text('action.close')}
      onClose={onClose}
      footer={
        <>
          <Button variant="danger" onPress={onEmpty}>
            {text('trash.emptyDo')}
          </Button>
          <Button variant="primary" onPress={onClose} takesFocus>
            {text('trash.keep')}
          </Button>
        </>
      }
    >
      <p>{text('trash.emptyLead', { count })}</p>
    </Dialog>
  );
}
