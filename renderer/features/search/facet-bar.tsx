import { memo, useRef } from 'react';
import { useText } from '../../i18n/text.ts';
import { facetNames } from '../../state/filters.ts';
import { useKeys } from '../../ui/keys.ts';
import { shortcuts } from '../../ui/shortcuts.ts';
import { Toolbar } from '../../ui/toolbar.tsx';
import { FacetPicker } from './facet-picker.tsx';

/**
 * One line of facets, each of which opens to its values with how many reports have them. What
 * changes with every answer stands around it: it is drawn anew by itself alone.
 */
export const FacetBar = memo(function FacetBar() {
  const text = useText();
  const bar = useRef<HTMLDivElement>(null);
  useKeys([{ keys: shortcuts.facets, run: () => bar.current?.querySelector('button')?.focus() }]);
  return (
    <div className="facet-bar">
      <Toolbar label={text('facet.bar')} toolbarRef={bar}>
        {facetNames.map((facet) => (
          <FacetPicker key={facet} facet={facet} />
        ))}
      </Toolbar>
    </div>
  );
});
