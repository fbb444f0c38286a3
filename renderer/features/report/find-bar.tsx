import { ChevronDown, ChevronUp, Replace, Search, WholeWord, X } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import { longestQuery } from '#contract/search.ts';
import type { ReportId } from '#contract/ids.ts';
import type { EditorHandle } from '../../editor/editor.tsx';
import { useText } from '../../i18n/text.ts';
import { IconButton } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { keysText, useKeys } from '../../ui/keys.ts';
import { shortcuts } from '../../ui/shortcuts.ts';
import './find-bar.css';
import { ReplaceRow } from './replace-row.tsx';
import { type Find, useFind } from './use-find.ts';

type FindBarProps = {
  readonly editor: RefObject<EditorHandle | null>;
  readonly reportId: ReportId;
  readonly isFresh: boolean;
};

/** Words looked for inside the report, how many places there are, and the way between them. */
export function FindBar({ editor, reportId, isFresh }: FindBarProps) {
  const text = useText();
  const find = useFind(editor, reportId, isFresh);
  const line = useRef<HTMLInputElement>(null);
  const replacementLine = useRef<HTMLInputElement>(null);
  const [wantsFocus, setWantsFocus] = useState(0);
  const [isReplacing, setReplacing] = useState(false);

  useEffect(() => {
    if (wantsFocus === 0) return;
    line.current?.focus();
    line.current?.select();
  }, [wantsFocus]);

  const open = () => {
    find.open();
    setWantsFocus((count) => count + 1);
  };
  const openReplace = () => {
    setReplacing(true);
    // With words to look for, the ones to put in their place are asked for.
    if (find.isOpen && find.words !== '' && isReplacing) replacementLine.current?.focus();
    else open();
  };
  const step = (by: 1 | -1) => (find.words === '' ? open() : find.step(by));
  const close = () => {
    editor.current?.focusPlace();
    find.close();
    setReplacing(false);
  };
  useKeys([
    { keys: shortcuts.find, run: open },
    { keys: shortcuts.replace, run: openReplace },
    { keys: shortcuts.findNext, run: () => step(1) },
    { keys: shortcuts.findPrevious, run: () => step(-1) },
  ]);
  if (!find.isOpen) return null;

  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  };
  return (
    <search className="find-bar" aria-label={text('find.label')}>
      <div className="find-bar__row">
        <Icon of={Search} />
        <input
          ref={line}
          className="find-bar__words"
          aria-label={text('find.label')}
          placeholder={text('find.label')}
          maxLength={longestQuery}
          spellCheck={false}
          autoComplete="off"
          value={find.words}
          onChange={(event) => find.setWords(event.target.value)}
          onKeyDown={press}
        />
        <output className="find-bar__count">
          <Count find={find} />
        </output>
        <IconButton
          icon={ChevronUp}
          label={text('find.previous')}
          keys={keysText(shortcuts.findPrevious)}
          onPress={() => step(-1)}
        />
        <IconButton
          icon={ChevronDown}
          label={text('find.next')}
          keys={keysText(shortcuts.findNext)}
          onPress={() => step(1)}
        />
        <ToggleButton
          className="button button--icon"
          aria-label={text('find.exact')}
          isSelected={find.isExact}
          onChange={find.setExact}
        >
          <Icon of={WholeWord} />
        </ToggleButton>
        <IconButton
          icon={Replace}
          label={text('replace.open')}
          keys={keysText(shortcuts.replace)}
          aria-expanded={isReplacing}
          onPress={() => (isReplacing ? setReplacing(false) : openReplace())}
        />
        <IconButton icon={X} label={text('find.close')} keys="Esc" onPress={close} />
      </div>
      {isReplacing && <ReplaceRow find={find} lineRef={replacementLine} onClose={close} />}
    </search>
  );
}

function Count({ find: { words, count, current, isOfSearch } }: { readonly find: Find }) {
  const text = useText();
  if (words.trim() === '' || count === null) return null;
  if (count === 0) return text(isOfSearch ? 'find.notInText' : 'find.none');
  return text('find.place', { at: current + 1, count });
}
