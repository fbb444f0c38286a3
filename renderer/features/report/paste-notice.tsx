import { useText } from '../../i18n/text.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

type PasteNoticeProps = { readonly droppedImages: number; readonly onDismiss: () => void };

/** Says that pictures of a paste stayed behind, and why. */
export function PasteNotice({ droppedImages, onDismiss }: PasteNoticeProps) {
  const text = useText();
  return (
    <Notice
      tone="info"
      title={text('paste.droppedImages', { count: droppedImages })}
      actions={<Button onPress={onDismiss}>{text('action.dismiss')}</Button>}
    >
      {text('paste.droppedImagesMore')}
    </Notice>
  );
}
