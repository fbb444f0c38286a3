import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { followSpelling, type SpellingRound } from './follow-spelling.ts';
import type { WordPlace } from './misspelt-marks.ts';
import type { Speller } from './speller.ts';
import { SpellingMenu } from './spelling-menu.tsx';

type Spelling = {
  /** Selects the next misspelt word and offers what it may have been meant to be. */
  readonly openNext: () => Promise<void>;
  /** The same for the word at a position; false where it is not misspelt. */
  readonly openAt: (position: number) => boolean;
  readonly menu: ReactNode;
};

/** Spelling of the text while there is a speller; null switches it off. */
export function useSpelling(editor: Editor, speller: Speller | null, language: string): Spelling {
  const round = useRef<SpellingRound>(null);
  const [place, setPlace] = useState<WordPlace | null>(null);

  useEffect(() => {
    if (speller === null) return undefined;
    const started = followSpelling(editor, speller, language);
    round.current = started;
    return () => {
      started.end();
      round.current = null;
    };
  }, [editor, speller, language]);

  const open = (next: WordPlace): void => {
    const { doc, tr } = editor.state;
    const selection = TextSelection.create(doc, next.from, next.to);
    editor.view.dispatch(tr.setSelection(selection).scrollIntoView());
    setPlace(next);
  };
  return {
    async openNext() {
      const next = (await round.current?.findNext()) ?? null;
      if (next) open(next);
    },
    openAt(position) {
      const found = round.current?.at(position) ?? null;
      if (found) open(found);
      return found !== null;
    },
    menu: speller && place && (
      <SpellingMenu
        key={place.from}
        editor={editor}
        speller={speller}
        language={language}
        place={place}
        onIgnore={(word) => round.current?.ignore(word)}
        onClose={() => setPlace(null)}
      />
    ),
  };
}
