import type { Editor } from '@tiptap/core';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { Menu, MenuItem, Popover, Separator } from 'react-aria-components';
import { useText } from '../../i18n/text.ts';
import '../../ui/menu.css';
import type { WordPlace } from './misspelt-marks.ts';
import type { Speller, SpellingRun } from './speller.ts';
import './spelling-menu.css';

type SpellingMenuProps = {
  readonly editor: Editor;
  readonly speller: Speller;
  readonly language: string;
  readonly place: WordPlace;
  readonly onIgnore: (word: string) => void;
  readonly onClose: () => void;
};

/** Offers words in the place of a misspelt one; the arrows choose, Enter takes. */
export function SpellingMenu(props: SpellingMenuProps) {
  const { editor, speller, language, place, onIgnore, onClose } = props;
  const text = useText();
  const [run] = useState(() => runAt(editor, place));
  const [suggestions, setSuggestions] = useState<readonly string[] | null>(null);
  const anchor = useRef(elementAt(editor, place));

  useEffect(() => {
    let isCurrent = true;
    void speller.suggest(run, language).then((found) => isCurrent && setSuggestions(found));
    return () => {
      isCurrent = false;
    };
  }, [speller, run, language]);

  // A place in the text is right only until the text changes, and the menu may come late.
  const close = useEffectEvent(onClose);
  useEffect(() => {
    const onUpdate = (): void => close();
    editor.on('update', onUpdate);
    return () => {
      editor.off('update', onUpdate);
    };
  }, [editor]);

  const finish = (change: () => void): void => {
    onClose();
    change();
    editor.commands.focus();
  };
  if (suggestions === null) return null;
  return (
    <Popover
      className="menu spelling-menu"
      isOpen
      triggerRef={anchor}
      placement="bottom start"
      offset={4}
      onOpenChange={(isOpen) => isOpen || finish(() => undefined)}
    >
      <Menu
        className="menu__items"
        aria-label={text('spelling.menu', { word: run.text })}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the menu has been asked for by a key or a click
        autoFocus="first"
      >
        {suggestions.map((word) => (
          <MenuItem
            key={word}
            className="menu__item spelling-menu__word"
            textValue={word}
            onAction={() => finish(() => putWord(editor, place, word))}
          >
            {word}
          </MenuItem>
        ))}
        {suggestions.length === 0 && (
          <MenuItem className="menu__item spelling-menu__none" isDisabled>
            {text('spelling.noSuggestions')}
          </MenuItem>
        )}
        <Separator className="spelling-menu__line" />
        <MenuItem
          className="menu__item"
          onAction={() => finish(() => speller.addToDictionary(run.text))}
        >
          {text('spelling.add')}
        </MenuItem>
        <MenuItem className="menu__item" onAction={() => finish(() => onIgnore(run.text))}>
          {text('spelling.ignore')}
        </MenuItem>
      </Menu>
    </Popover>
  );
}

function runAt({ state: { doc } }: Editor, { from, to }: WordPlace): SpellingRun {
  const mark = doc
    .resolve(from + 1)
    .marks()
    .find(({ type }) => type.name === 'language');
  return { text: doc.textBetween(from, to), language: mark ? String(mark.attrs.language) : null };
}

function elementAt({ view }: Editor, { from }: WordPlace): Element | null {
  return view.domAtPos(from + 1).node.parentElement;
}

/** As one step to undo; the marks of the word stay. */
function putWord({ view, state }: Editor, { from, to }: WordPlace, word: string): void {
  view.dispatch(state.tr.insertText(word, from, to));
}
