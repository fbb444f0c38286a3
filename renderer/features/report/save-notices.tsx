import type { ReportId } from '#contract/ids.ts';
import { useErrorText } from '../../i18n/use-error-text.ts';
import { useText } from '../../i18n/text.ts';
import { dismissKeptCopy, flushDraft, useKeptCopy, useSaveState } from '../../state/open-drafts.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

/** What has to be said about saving: that it failed, or that the text was kept as a copy. */
export function SaveNotices({ reportId }: { readonly reportId: ReportId }) {
  const text = useText();
  const errorText = useErrorText();
  const saveState = useSaveState();
  const keptCopy = useKeptCopy();
  const isCopy = keptCopy?.id === reportId;
  return (
    <>
      {saveState.state === 'failed' && (
        <Notice
          tone="danger"
          title={text('report.notSaved', { reason: errorText(saveState.error).what })}
          actions={<Button onPress={() => void flushDraft()}>{text('report.saveAgain')}</Button>}
        >
          {text('report.textIsSafe')} {errorText(saveState.error).next}
        </Notice>
      )}
      {isCopy && (
        <Notice
          tone="warning"
          title={text('report.keptCopy', { title: keptCopy.title })}
          actions={<Button onPress={dismissKeptCopy}>{text('action.dismiss')}</Button>}
        >
          {text('report.keptCopyMore')}
        </Notice>
      )}
    </>
  );
}
