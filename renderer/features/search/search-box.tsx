// Search as it is typed: the box above the list, and what the search understood and found.
// May import state, ui, i18n and the contract; no other feature.
import { Search, X } from 'lucide-react';
import { longestQuery } from '#contract/search.ts';
import { useText } from '../../i18n/text.ts';
import { attempt } from '../../state/problems.ts';
import { clearSearchHistory, rememberSearch } from '../../state/search-history.ts';
import { isFiltered } from '../../state/filters.ts';
import { setFilters, setQuery, useWorkspace } from '../../state/workspace.ts';
import { IconButton } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { keysText, useKeys } from '../../ui/keys.ts';
import { focusPane, paneIds } from '../../ui/panes.ts';
import { shortcuts } from '../../ui/shortcuts.ts';
import { SuggestField } from '../../ui/suggest-field.tsx';
import { QueryHelp } from './query-help.tsx';
import './search.css';
import { useSuggestions } from './use-suggestions.tsx';

export function SearchBox() {
  const text = useText();
  const query = useWorkspace((state) => state.query);
  const { groups, offer, pick } = useSuggestions(query);
  useKeys([{ keys: shortcuts.clearHistory, run: () => attempt(clearSearchHistory) }]);

  const clear = () => {
    setQuery('');
    focusPane('search');
  };
  // Escape takes back what was asked for, the words before the filters, and then leaves.
  const escape = () => {
    if (query !== '') setQuery('');
    else if (isFiltered(useWorkspace.getState().filters)) setFilters({});
    else focusPane('list');
  };
  return (
    <search className="search-box">
      <Icon of={Search} />
      <SuggestField
        id={paneIds.search}
        label={text('search.label')}
        placeholder={text('search.placeholder')}
        value={query}
        maxLength={longestQuery}
        groups={groups}
        onChange={(typed, caret) => {
          setQuery(typed);
          offer(typed, caret);
        }}
        onPick={pick}
        onEnter={() => {
          rememberSearch();
          focusPane('list');
        }}
        onDown={() => focusPane('list')}
        onEscape={escape}
      />
      {query === '' ? (
        <kbd className="search-box__keys">{keysText(shortcuts.search)}</kbd>
      ) : (
        <IconButton icon={X} label={text('search.clear')} keys="Esc" onPress={clear} />
      )}
      <QueryHelp />
    </search>
  );
}
