import { type IntlShape, useIntl } from 'react-intl';
import { useText } from '../../i18n/text.ts';
import { useSaveState } from '../../state/open-drafts.ts';

/** The state of the open report in words; where it failed, the report itself says what to do. */
export function SaveWords() {
  const text = useText();
  const intl = useIntl();
  const save = useSaveState();
  if (save.state === 'none') return null;
  const time = save.state === 'saved' ? momentText(save.savedAt, intl) : '';
  return (
    <output
      className={
        save.state === 'failed' ? 'status-line__part status-line__bad' : 'status-line__part'
      }
    >
      {text(`statusLine.save.${save.state}`, { time })}
    </output>
  );
}

/** The time of day for today, the date for any other day. */
function momentText(savedAt: string, intl: IntlShape): string {
  const isToday = new Date(savedAt).toDateString() === new Date().toDateString();
  return isToday ? intl.formatTime(savedAt) : intl.formatDate(savedAt, { dateStyle: 'long' });
}
