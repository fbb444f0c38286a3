import { useIntl } from 'react-intl';
import { useText } from '../../i18n/text.ts';
import { dismissClock, useClockSetBack } from '../../state/clock-set-back.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

/** Says that the computer's clock went back under the archive, until it is dismissed. */
export function ClockNotice() {
  const text = useText();
  const intl = useIntl();
  const setBack = useClockSetBack((state) => state.setBack);
  if (!setBack) return null;
  const moment = (of: 'from' | 'to'): string =>
    intl.formatDate(String(setBack.details[of] ?? setBack.at), {
      dateStyle: 'short',
      timeStyle: 'short',
    });
  return (
    <Notice
      tone="warning"
      title={text('clock.setBack', { from: moment('from'), to: moment('to') })}
      actions={<Button onPress={dismissClock}>{text('action.dismiss')}</Button>}
    >
      {text('clock.setBackMore')}
    </Notice>
  );
}
