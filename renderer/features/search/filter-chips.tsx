import { X } from 'lucide-react';
import { memo } from 'react';
import { Button } from 'react-aria-components';
import type { Filters } from '#contract/search.ts';
import { facetValueText } from '../../i18n/facet-words.ts';
import { type Text, useText } from '../../i18n/text.ts';
import {
  chosenFacets,
  chosenValues,
  withoutFacet,
  withoutValue,
  yearsOf,
} from '../../state/filters.ts';
import { setFilters, useWorkspace } from '../../state/workspace.ts';
import { Icon } from '../../ui/icon.tsx';
import { focusPane } from '../../ui/panes.ts';
import { TagDot } from '../../ui/tag-dot.tsx';

type Chip = {
  readonly key: string;
  readonly name: string;
  readonly isTag: boolean;
  /** The filters without it. */
  readonly rest: Filters;
};

/** The filters that are on, each with the way out of it. */
export const FilterChips = memo(function FilterChips() {
  const text = useText();
  const filters = useWorkspace((state) => state.filters);
  const chips = chipsOf(filters, text);
  if (chips.length === 0) return null;
  const drop = (rest: Filters) => {
    setFilters(rest);
    // The chip that had the focus is gone.
    focusPane('search');
  };
  return (
    <ul className="filter-chips" aria-label={text('search.filters')}>
      {chips.map(({ key, name, isTag, rest }) => (
        <li key={key} className="filter-chips__item">
          <Button
            className="filter-chip"
            aria-label={text('search.dropFilter', { name })}
            onPress={() => drop(rest)}
          >
            {isTag && <TagDot name={name} />}
            <span className="filter-chip__name">{name}</span>
            <Icon of={X} size={12} />
          </Button>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <Button className="filter-chips__all" onPress={() => drop({})}>
            {text('search.dropFilters')}
          </Button>
        </li>
      )}
    </ul>
  );
});

function chipsOf(filters: Filters, text: Text): readonly Chip[] {
  return chosenFacets(filters).flatMap((facet): Chip[] => {
    if (facet === 'period') {
      const name = periodText(filters, text);
      return [{ key: facet, name, isTag: false, rest: withoutFacet(filters, facet) }];
    }
    return chosenValues(filters, facet).map((value) => ({
      key: `${facet}:${value}`,
      name: facetValueText(facet, value, text),
      isTag: facet === 'topic',
      rest: withoutValue(filters, facet, value),
    }));
  });
}

function periodText(filters: Filters, text: Text): string {
  const { from, to } = yearsOf(filters);
  if (from === to) return String(from ?? '');
  if (from === null) return text('facet.until', { year: String(to) });
  if (to === null) return text('facet.since', { year: String(from) });
  return `${from}–${to}`;
}
