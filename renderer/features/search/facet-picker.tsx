import { Check } from 'lucide-react';
import { useIntl } from 'react-intl';
import {
  Button,
  Dialog,
  DialogTrigger,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import { facetValueText } from '../../i18n/facet-words.ts';
import { useText } from '../../i18n/text.ts';
import { chooseYears, chosenValues, withValues } from '../../state/filters.ts';
import { useFacetValues } from '../../state/facets.ts';
import { setFilters, useWorkspace } from '../../state/workspace.ts';
import type { FacetName, FacetValue } from '../../search/client.ts';
import { Icon } from '../../ui/icon.tsx';
import { TagDot } from '../../ui/tag-dot.tsx';

/** A facet as a button, and its values to choose any of. */
export function FacetPicker({ facet }: { readonly facet: FacetName }) {
  const text = useText();
  const chosen = useWorkspace(({ filters }) => chosenValues(filters, facet).length);
  const name = text(`facet.${facet}`);
  return (
    <DialogTrigger>
      <Button
        className={chosen > 0 ? 'facet facet--on' : 'facet'}
        aria-label={chosen > 0 ? text('facet.chosen', { name, count: chosen }) : name}
      >
        {name}
      </Button>
      <Popover className="select__list facet__popover" placement="bottom start" offset={4}>
        <Dialog className="facet__values" aria-label={name}>
          <FacetValues facet={facet} name={name} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function FacetValues({ facet, name }: { readonly facet: FacetName; readonly name: string }) {
  const text = useText();
  const intl = useIntl();
  const filters = useWorkspace((state) => state.filters);
  const counted = useFacetValues(facet);
  if (counted === null) return null;
  const chosen = chosenValues(filters, facet);
  const values = withChosen(counted, chosen);
  const choose = (next: readonly string[]) =>
    setFilters(facet === 'period' ? chooseYears(filters, next) : withValues(filters, facet, next));
  return (
    <ListBox
      className="select__options"
      aria-label={name}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- opening it is asking for its values
      autoFocus="first"
      selectionMode="multiple"
      selectedKeys={chosen}
      onSelectionChange={(keys) =>
        choose(keys === 'all' ? values.map(({ value }) => value) : [...keys].map(String))
      }
      // Escape closes the list; taking all values off is what the chips are for.
      escapeKeyBehavior="none"
      renderEmptyState={() => <p className="facet__none">{text('facet.none')}</p>}
    >
      {values.map(({ value, count }) => {
        const words = facetValueText(facet, value, text);
        return (
          <ListBoxItem
            key={value}
            id={value}
            className="select__option facet__value"
            textValue={words}
          >
            {({ isSelected }) => (
              <>
                <span className="facet__tick">{isSelected && <Icon of={Check} size={14} />}</span>
                {facet === 'topic' && <TagDot name={value} />}
                <span className="facet__words" title={words}>
                  {words}
                </span>
                <span className="facet__count">{intl.formatNumber(count)}</span>
              </>
            )}
          </ListBoxItem>
        );
      })}
    </ListBox>
  );
}

/** What is on stays in sight, even where nothing found has it. */
function withChosen(
  values: readonly FacetValue[],
  chosen: readonly string[],
): readonly FacetValue[] {
  const missing = chosen.filter((one) => !values.some(({ value }) => value === one));
  return [...values, ...missing.map((value) => ({ value, count: 0 }))];
}
