// Search as it is typed: the box above the list, and what the search understood and found.
// May import state, ui, i18n and the contract; no other feature.
import { Search, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { Button, Input, SearchField } from 'react-aria-components';
import { useText } from '../../i18n/text.ts';
import { shortcuts } from '../../ui/shortcuts.ts';
import { setQuery, useWorkspace } from '../../state/workspace.ts';
import { Icon } from '../../ui/icon.tsx';
import { keysText } from '../../ui/keys.ts';
import { focusPane, paneIds } from '../../ui/panes.ts';
import './search.css';

export function SearchBox() {
  const text = useText();
  const query = useWorkspace((state) => state.query);
  // Down goes from the words to what they found; Escape clears first, and then leaves.
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const leaves = event.key === 'ArrowDown' || (event.key === 'Escape' && query === '');
    if (!leaves) return;
    event.preventDefault();
    focusPane('list');
  };
  return (
    <SearchField
      className="search-box"
      aria-label={text('search.label')}
      value={query}
      onChange={setQuery}
    >
      <Icon of={Search} />
      <Input
        id={paneIds.search}
        className="search-box__input"
        placeholder={text('search.placeholder')}
        maxLength={1000}
        spellCheck="false"
        onKeyDown={press}
      />
      {query === '' ? (
        <kbd className="search-box__keys">{keysText(shortcuts.search)}</kbd>
      ) : (
        <Button className="button button--icon" aria-label={text('search.clear')}>
          <Icon of={X} />
        </Button>
      )}
    </SearchField>
  );
}
