import { Bookmark, BookmarkCheck } from 'lucide-react';
import { type FormEvent, memo, useState } from 'react';
import { Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { longestSearchName, type SavedSearch } from '#contract/search.ts';
import { useText } from '../../i18n/text.ts';
import { isFiltered } from '../../state/filters.ts';
import { attempt } from '../../state/problems.ts';
import {
  deleteSavedSearch,
  renameSavedSearch,
  saveCurrentSearch,
  useOpenSavedSearch,
} from '../../state/saved-searches.ts';
import { rememberSearch } from '../../state/search-history.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { keysText, useKeys } from '../../ui/keys.ts';
import { shortcuts } from '../../ui/shortcuts.ts';
import { TextField } from '../../ui/text-field.tsx';

/** Keeps the present search under a name; of one that is kept, changes the name or lets it go. */
export const SaveSearch = memo(function SaveSearch() {
  const text = useText();
  const saved = useOpenSavedSearch();
  const isAsked = useWorkspace(({ query, filters }) => query.trim() !== '' || isFiltered(filters));
  const [isOpen, setOpen] = useState(false);
  useKeys([{ keys: shortcuts.saveSearch, run: () => setOpen(isAsked) }]);
  if (!isAsked) return null;
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <IconButton
        icon={saved ? BookmarkCheck : Bookmark}
        label={text(saved ? 'savedSearch.change' : 'savedSearch.save')}
        keys={keysText(shortcuts.saveSearch)}
      />
      <Popover className="save-search" placement="bottom end" offset={4}>
        <Dialog className="save-search__form">
          <SaveForm saved={saved} onDone={() => setOpen(false)} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
});

type SaveFormProps = { readonly saved: SavedSearch | null; readonly onDone: () => void };

function SaveForm({ saved, onDone }: SaveFormProps) {
  const text = useText();
  const query = useWorkspace((state) => state.query);
  const [name, setName] = useState(saved?.name ?? query.trim().slice(0, longestSearchName));
  const tidy = name.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (tidy === '') return;
    rememberSearch();
    attempt(() => (saved ? renameSavedSearch(saved.id, tidy) : saveCurrentSearch(tidy)));
    onDone();
  };
  return (
    <form onSubmit={submit}>
      <Heading slot="title" className="save-search__title">
        {text(saved ? 'savedSearch.change' : 'savedSearch.save')}
      </Heading>
      <TextField
        label={text('savedSearch.name')}
        value={name}
        onChange={setName}
        maxLength={longestSearchName}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the one field of a form asked for
        autoFocus
      />
      <div className="save-search__actions">
        {saved && (
          <Button
            variant="danger"
            onPress={() => {
              attempt(() => deleteSavedSearch(saved));
              onDone();
            }}
          >
            {text('savedSearch.delete')}
          </Button>
        )}
        <Button type="submit" variant="primary" isDisabled={tidy === ''}>
          {text('action.save')}
        </Button>
      </div>
    </form>
  );
}
