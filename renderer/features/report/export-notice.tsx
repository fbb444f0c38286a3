import { useErrorText } from '../../i18n/use-error-text.ts';
import { useText } from '../../i18n/text.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { ExportOutcome } from './export-report.ts';

type ExportNoticeProps = { readonly outcome: ExportOutcome; readonly onDismiss: () => void };

/** What came of an export, where there is something to say. */
export function ExportNotice({ outcome, onDismiss }: ExportNoticeProps) {
  const text = useText();
  const errorText = useErrorText();
  const actions = <Button onPress={onDismiss}>{text('action.dismiss')}</Button>;
  switch (outcome.state) {
    case 'done':
      return (
        <Notice
          tone="good"
          title={text('report.exported', { name: outcome.name })}
          actions={actions}
        />
      );
    case 'unmarked':
      return <Notice tone="warning" title={text('report.exportUnmarked')} actions={actions} />;
    case 'failed': {
      const { what, safe, next } = errorText(outcome.error);
      return (
        <Notice tone="danger" title={what} actions={actions}>
          {safe} {next}
        </Notice>
      );
    }
    // A cancelled dialog needs no comment, and a failed save has its own notice.
    case 'cancelled':
    case 'not-saved':
      return null;
  }
}
