import { type FormEvent, useState } from 'react';
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import type { ReportKind } from '#contract/report.ts';
import type { SeriesInput } from '#contract/series.ts';
import { useText } from '../../i18n/text.ts';
import { deleteSeries, saveSeries } from '../../state/series.ts';
import { Button } from '../../ui/button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { TextField } from '../../ui/text-field.tsx';

type SeriesFormProps = {
  readonly series: SeriesInput;
  /** Whether it is the one of all kinds that no other has. */
  readonly isRest: boolean;
  /** Kinds that no other series has. */
  readonly freeKinds: readonly ReportKind[];
  readonly onDone: () => void;
};

/** Name, kinds and pattern of a series, and the number it goes on from. */
export function SeriesForm({ series, isRest, freeKinds, onDone }: SeriesFormProps) {
  const text = useText();
  const [input, setInput] = useState(series);
  const [next, setNext] = useState('');
  const [error, setError] = useState<unknown>(null);
  const isNextRight = next === '' || /^[1-9]\d{0,5}$/.test(next);
  const hasKinds = isRest || input.kinds.length > 0;
  const { id } = input;

  const change = (part: Partial<SeriesInput>) => {
    setInput({ ...input, ...part });
    setError(null);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saveSeries({ ...input, next: next === '' ? null : Number(next) }).then(onDone, setError);
  };

  return (
    <form className="series__form" onSubmit={submit}>
      <TextField
        label={text('series.name')}
        value={input.name}
        onChange={(name) => change({ name })}
        maxLength={200}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the form was asked for
        autoFocus
      />
      <div className="series__line">
        <TextField
          label={text('series.pattern')}
          value={input.pattern}
          onChange={(pattern) => change({ pattern })}
          maxLength={64}
        />
        <TextField
          label={text('series.index')}
          value={input.index}
          onChange={(index) => change({ index })}
          maxLength={32}
        />
        <TextField
          label={text('series.next')}
          value={next}
          onChange={setNext}
          maxLength={6}
          error={isNextRight ? '' : text('series.nextWrong')}
        />
      </div>
      <p className="series__more">{text('series.patternHint')}</p>
      {!isRest && (
        <CheckboxGroup
          className="field"
          value={input.kinds}
          onChange={(kinds) => change({ kinds: freeKinds.filter((kind) => kinds.includes(kind)) })}
        >
          <Label className="field__label">{text('series.kinds')}</Label>
          <div className="series__kinds">
            {freeKinds.map((kind) => (
              <Checkbox key={kind} value={kind} className="series__kind">
                <span className="series__box" />
                {text(`kind.${kind}`)}
              </Checkbox>
            ))}
          </div>
          {!hasKinds && <p className="field__hint">{text('series.kindsNeeded')}</p>}
        </CheckboxGroup>
      )}
      {error !== null && <FailureNotice error={error} />}
      <div className="series__actions">
        <Button type="submit" variant="primary" isDisabled={!hasKinds || !isNextRight}>
          {text('action.save')}
        </Button>
        <Button onPress={onDone}>{text('action.cancel')}</Button>
        {id !== null && !isRest && (
          <Button variant="danger" onPress={() => void deleteSeries(id).then(onDone, setError)}>
            {text('series.delete')}
          </Button>
        )}
      </div>
    </form>
  );
}
