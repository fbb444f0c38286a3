import { type KeyboardEvent, type RefObject, useState } from 'react';
import { useText } from '../../i18n/text.ts';
import { Button } from '../../ui/button.tsx';
import { keysText } from '../../ui/keys.ts';
import { shortcuts } from '../../ui/shortcuts.ts';
import { Tooltip } from '../../ui/tooltip.tsx';
import type { Find } from './use-find.ts';

const longestReplacement = 1000;

type ReplaceRowProps = {
  readonly find: Find;
  readonly lineRef: RefObject<HTMLInputElement | null>;
  readonly onClose: () => void;
};

/** What is put in place of what was found, here or everywhere. */
export function ReplaceRow({ find, lineRef, onClose }: ReplaceRowProps) {
  const text = useText();
  const [replacement, setReplacement] = useState('');
  const [replacedCount, setReplacedCount] = useState<number | null>(null);
  const isPossible = (find.count ?? 0) > 0;
  const replaceAll = () => setReplacedCount(find.replaceAll(replacement));

  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onClose();
    else if (event.key !== 'Enter') return;
    else if (event.altKey) replaceAll();
    else find.replace(replacement);
    event.preventDefault();
  };
  return (
    <div className="find-bar__row">
      <input
        ref={lineRef}
        className="find-bar__words"
        aria-label={text('replace.with')}
        placeholder={text('replace.with')}
        maxLength={longestReplacement}
        spellCheck={false}
        autoComplete="off"
        value={replacement}
        onChange={(event) => {
          setReplacement(event.target.value);
          setReplacedCount(null);
        }}
        onKeyDown={press}
      />
      <output className="find-bar__count">
        {replacedCount !== null && text('replace.done', { count: replacedCount })}
      </output>
      <Tooltip label={text('replace.one')} keys="Enter">
        <Button isDisabled={!isPossible} onPress={() => find.replace(replacement)}>
          {text('replace.one')}
        </Button>
      </Tooltip>
      <Tooltip label={text('replace.all')} keys={keysText(shortcuts.replaceAll)}>
        <Button isDisabled={!isPossible} onPress={replaceAll}>
          {text('replace.all')}
        </Button>
      </Tooltip>
    </div>
  );
}
