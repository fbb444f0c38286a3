import { useIntl } from 'react-intl';
import { facetValueText } from '../../i18n/facet-words.ts';
import { useText } from '../../i18n/text.ts';
import { chosenValues, isFiltered } from '../../state/filters.ts';
import { type Nearest, useNearest } from '../../state/nearest.ts';
import { useSearch } from '../../state/search.ts';
import { setFilters, setQuery, useWorkspace } from '../../state/workspace.ts';
import { Button } from '../../ui/button.tsx';
import { Empty } from './empty.tsx';

/** Nothing is listed: says why, and offers the nearest search that finds something. */
export function NoHits() {
  const text = useText();
  const intl = useIntl();
  const progress = useSearch((state) => state.progress);
  const answered = useSearch((state) => state.answered);
  const nearest = useNearest(answered);
  const query = answered.query.trim();
  if (!progress.isReady) {
    const indexed = intl.formatNumber(progress.indexed);
    return <Empty title={text('search.notYet.title')} lead={text('search.notYet', { indexed })} />;
  }
  const isNarrowed = isFiltered(answered.filters);
  const isWider = nearest !== null && nearest.wider.length > 0;
  return (
    <Empty
      title={query === '' ? text('search.none') : text('search.none.title', { query })}
      lead={text(isNarrowed && isWider ? 'search.none.filtered' : 'search.none.lead')}
    >
      {nearest && <Offers nearest={nearest} />}
      {query === '' ? (
        <Button onPress={() => setFilters({})}>{text('library.showAll')}</Button>
      ) : (
        <Button onPress={() => setQuery('')}>{text('search.clear')}</Button>
      )}
    </Empty>
  );
}

function Offers({ nearest: { wider, words } }: { readonly nearest: Nearest }) {
  const text = useText();
  const intl = useIntl();
  const filters = useWorkspace((state) => state.filters);
  return (
    <>
      {wider.map(({ without, filters: left, count }) => {
        const values = without === null ? [] : chosenValues(filters, without);
        const names = values.map((value) => without && facetValueText(without, value, text));
        return (
          <Button key={without ?? 'all'} onPress={() => setFilters(left)}>
            {without === null
              ? text('search.none.everywhere', { count })
              : text('search.none.without', { name: names.join(', '), count })}
          </Button>
        );
      })}
      {words.length > 0 && (
        <>
          <p>{text('search.none.words')}</p>
          <ul className="library__words">
            {words.map((word) => (
              <li key={`${word.kind}:${word.text}`}>
                <Button onPress={() => setQuery(`${word.text} `)}>
                  {`${word.text} · ${intl.formatNumber(word.count)}`}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
