import { useState } from 'react';
import { reportKinds } from '#contract/report.ts';
import type { SeriesInput, SeriesState } from '#contract/series.ts';
import { useText } from '../../i18n/text.ts';
import { useSeries } from '../../state/series.ts';
import { Button } from '../../ui/button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { SeriesForm } from './series-form.tsx';

const fresh: SeriesInput = { id: null, name: '', kinds: [], pattern: '{n}', index: '', next: null };

/** The series of numbers, each with the number it gives next; one at a time is changed. */
export function SeriesPart() {
  const text = useText();
  const { data, error } = useSeries();
  const [edited, setEdited] = useState<SeriesInput | null>(null);
  if (error) return <FailureNotice error={error} />;
  if (!data) return null;
  const freeFor = (id: SeriesInput['id']) => {
    const taken = new Set(data.flatMap((one) => (one.id === id ? [] : one.kinds)));
    return reportKinds.filter((kind) => !taken.has(kind));
  };
  const done = () => setEdited(null);
  return (
    <div className="series">
      <ul className="series__list">
        {data.map((one) => (
          <li key={one.id}>
            {edited?.id === one.id ? (
              <SeriesForm
                series={edited}
                isRest={one.kinds.length === 0}
                freeKinds={freeFor(one.id)}
                onDone={done}
              />
            ) : (
              <SeriesRow series={one} onEdit={() => setEdited(inputOf(one))} />
            )}
          </li>
        ))}
      </ul>
      {edited?.id === null ? (
        <SeriesForm series={edited} isRest={false} freeKinds={freeFor(null)} onDone={done} />
      ) : (
        <div>
          <Button onPress={() => setEdited(fresh)}>{text('series.add')}</Button>
        </div>
      )}
    </div>
  );
}

type SeriesRowProps = { readonly series: SeriesState; readonly onEdit: () => void };

function SeriesRow({ series: { name, kinds, sample }, onEdit }: SeriesRowProps) {
  const text = useText();
  const title = name === '' ? text('series.unnamed') : name;
  const covered =
    kinds.length === 0 ? text('series.rest') : kinds.map((kind) => text(`kind.${kind}`)).join(', ');
  return (
    <div className="series__row">
      <div>
        <p className="series__name">{title}</p>
        <p className="series__more">
          {covered} · {text('series.sample', { sample })}
        </p>
      </div>
      <Button onPress={onEdit} aria-label={text('series.editNamed', { name: title })}>
        {text('series.edit')}
      </Button>
    </div>
  );
}

function inputOf({ id, name, kinds, pattern, index }: SeriesState): SeriesInput {
  return { id, name, kinds: [...kinds], pattern, index, next: null };
}
