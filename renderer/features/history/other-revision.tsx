import { memo, useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { RevisionNote } from '#contract/history.ts';
import { useText } from '../../i18n/text.ts';
import { Select } from '../../ui/select.tsx';

/** Stands for whichever revision is listed before the chosen one. */
export const previous = 'previous';

type OtherRevisionProps = {
  readonly notes: readonly RevisionNote[];
  readonly other: string;
  readonly onChange: (other: string) => void;
};

/**
 * What the chosen revision is compared with. The chosen one is offered too: a list that is the same
 * for each of thousands is made once, not at every step along them.
 */
export const OtherRevision = memo(function OtherRevision(props: OtherRevisionProps) {
  const { notes, other, onChange } = props;
  const text = useText();
  const intl = useIntl();
  const options = useMemo(
    () => [
      { value: previous, label: text('history.previous') },
      ...notes.map(({ revision, savedAt }) => ({
        value: String(revision),
        label: text('history.choice', {
          revision,
          moment: intl.formatDate(savedAt, { dateStyle: 'short', timeStyle: 'short' }),
        }),
      })),
    ],
    [notes, text, intl],
  );
  return (
    <Select
      label={text('history.compareWith')}
      value={other}
      onChange={onChange}
      options={options}
    />
  );
});
