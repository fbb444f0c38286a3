import { useText } from '../../i18n/text.ts';
import { attempt } from '../../state/problems.ts';
import { bringBackSavedSearch, useSavedSearches } from '../../state/saved-searches.ts';

/** The way back for a saved search that was just deleted. */
export function BringBack() {
  const text = useText();
  const deleted = useSavedSearches((state) => state.deleted);
  if (!deleted) return null;
  return (
    <output className="navigation__deleted">
      {text('savedSearch.deleted', { name: deleted.name })}
      <button
        type="button"
        className="navigation__more"
        onClick={() => attempt(bringBackSavedSearch)}
      >
        {text('savedSearch.bringBack')}
      </button>
    </output>
  );
}
