import { useErrorText } from '../i18n/use-error-text.ts';
import { useText } from '../i18n/text.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

type FailureNoticeProps = {
  readonly error: unknown;
  /** Offers to try again, where that may help. */
  readonly onRetry?: () => void;
};

/** What went wrong, what is safe and what to do, in the place where it was to be. */
export function FailureNotice({ error, onRetry }: FailureNoticeProps) {
  const text = useText();
  const { what, safe, next } = useErrorText()(error);
  const retry = onRetry && <Button onPress={onRetry}>{text('action.retry')}</Button>;
  return (
    <Notice tone="danger" title={what} actions={retry}>
      {safe} {next}
    </Notice>
  );
}
