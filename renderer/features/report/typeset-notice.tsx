import type { TypesetCounts } from '../../editor/editor.tsx';
import { useText } from '../../i18n/text.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

type TypesetNoticeProps = { readonly counts: TypesetCounts; readonly onDismiss: () => void };

/** Says what the rules of print have changed; undo takes all of it back at once. */
export function TypesetNotice({ counts, onDismiss }: TypesetNoticeProps) {
  const text = useText();
  const isChanged = Object.values(counts).some((count) => count > 0);
  return (
    <Notice
      tone={isChanged ? 'good' : 'info'}
      title={isChanged ? text('typeset.done', counts) : text('typeset.nothing')}
      actions={<Button onPress={onDismiss}>{text('action.dismiss')}</Button>}
    />
  );
}
