import { Button } from 'react-aria-components';
import { howTexts, noteText, understoodTexts } from '../../i18n/search-words.ts';
import { useText, useTextLocale } from '../../i18n/text.ts';
import { useSearch } from '../../state/search.ts';
import { searchAsTyped } from '../../state/workspace.ts';
import { keysText, useKeys } from '../../ui/keys.ts';
import { shortcuts } from '../../ui/shortcuts.ts';
import { Tooltip } from '../../ui/tooltip.tsx';

/** What the query was understood as, what could not be, and how far the search went beyond it. */
export function Understood() {
  const text = useText();
  const locale = useTextLocale();
  const result = useSearch((state) => state.result);
  if (!result) return null;
  const understood = understoodTexts(result.understood, text, locale).join('; ');
  const beyond = howTexts(result.how, text).join('; ');
  return (
    <>
      {understood !== '' && (
        <p className="list-head__note">{text('search.understoodAs', { understood })}</p>
      )}
      {result.notes.map((note) => (
        <p key={JSON.stringify(note)} className="list-head__note">
          {noteText(note, text)}
        </p>
      ))}
      {beyond !== '' && (
        <p className="list-head__note">
          {beyond} {result.how.corrections.length > 0 && <AsTyped />}
        </p>
      )}
    </>
  );
}

/** The way back from a correction. */
function AsTyped() {
  const text = useText();
  const label = text('search.asTyped');
  useKeys([{ keys: shortcuts.searchAsTyped, run: searchAsTyped }]);
  return (
    <Tooltip label={label} keys={keysText(shortcuts.searchAsTyped)}>
      <Button className="list-head__link" onPress={searchAsTyped}>
        {label}
      </Button>
    </Tooltip>
  );
}
