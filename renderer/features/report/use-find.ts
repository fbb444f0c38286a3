import { type RefObject, useEffect, useRef, useState } from 'react';
import type { ReportId } from '#contract/ids.ts';
import type { EditorHandle, Place } from '../../editor/editor.tsx';
import { useJump } from '../../state/jump.ts';
import { findPlaces } from '../../state/search-client.ts';
import { exactPlaces } from './exact-places.ts';
import { useIsSearch, useSearch } from '../../state/search.ts';

// A round of looking after a pause in the typing, not after every letter.
const findAgainMs = 300;

export type Find = {
  readonly isOpen: boolean;
  readonly words: string;
  /** Whether the words are those the report was found by. */
  readonly isOfSearch: boolean;
  /** Places found; null while they are being looked for. */
  readonly count: number | null;
  /** Index of the current one. */
  readonly current: number;
  /** Whether only the words as they are typed are places, and no other form of them. */
  readonly isExact: boolean;
  readonly setWords: (words: string) => void;
  readonly setExact: (isExact: boolean) => void;
  /** Puts other words in the current place, which then is the next one. */
  readonly replace: (replacement: string) => void;
  /** Puts other words in all places as one step to undo; gives how many there were. */
  readonly replaceAll: (replacement: string) => number;
  readonly open: () => void;
  readonly step: (by: 1 | -1) => void;
  readonly close: () => void;
};

/** What a person has done since the report was found by these words. */
type Own = {
  readonly hitWords: string;
  readonly typed: string | null;
  readonly isOpen: boolean;
};

type Found = {
  readonly words: string;
  readonly isExact: boolean;
  /** The text they were looked for in. */
  readonly text: string;
  readonly places: readonly Place[];
  readonly current: number;
};

const nothingFound: Found = { words: '', isExact: false, text: '', places: [], current: 0 };

/**
 * Words looked for inside a report: at first those it was found by, then what is typed. `isFresh`
 * says that the report was opened just now and has no place to come back to.
 */
export function useFind(
  editor: RefObject<EditorHandle | null>,
  reportId: ReportId,
  isFresh: boolean,
): Find {
  const hitWords = useHitWords(reportId);
  const [own, setOwn] = useState<Own>({ hitWords: '', typed: null, isOpen: false });
  // Another search puts its own words in the place of what was typed before.
  const now = own.hitWords === hitWords ? own : { hitWords, typed: null, isOpen: hitWords !== '' };
  const words = now.typed ?? hitWords;
  const [isExact, setExact] = useState(false);
  const [found, setFound] = useState(nothingFound);
  const [text, setText] = useState<string | null>(null);
  const isRevealDue = useRef(isFresh);
  const jumps = useJump((state) => state.count);
  const seenJumps = useRef(jumps);

  const sought = now.isOpen ? words : '';

  useEffect(() => {
    if (!now.isOpen) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => setText(editor.current?.readWords() ?? null);
    read();
    const end = editor.current?.onEdit(() => {
      clearTimeout(timer);
      timer = setTimeout(read, findAgainMs);
    });
    return () => {
      clearTimeout(timer);
      end?.();
    };
  }, [editor, now.isOpen]);

  useEffect(() => {
    if (text === null) return undefined;
    let isCurrent = true;
    const looking =
      sought.trim() === ''
        ? Promise.resolve([])
        : isExact
          ? Promise.resolve(exactPlaces(sought, text))
          : // Without a worker there are no places, which is what the bar then says.
            findPlaces(sought, text).catch(() => []);
    void looking.then((places) => {
      if (!isCurrent) return;
      setFound((before) => ({
        words: sought,
        isExact,
        text,
        places,
        current:
          before.words === sought && before.isExact === isExact
            ? Math.max(0, Math.min(before.current, places.length - 1))
            : 0,
      }));
    });
    return () => {
      isCurrent = false;
    };
  }, [sought, isExact, text]);

  useEffect(() => {
    if (!editor.current?.markPlaces(found.text, found.places, found.current)) return;
    if (isRevealDue.current && found.places.length > 0) {
      editor.current.revealPlace();
      isRevealDue.current = false;
    }
  }, [editor, found]);

  useEffect(() => {
    if (seenJumps.current !== jumps) editor.current?.revealPlace();
    seenJumps.current = jumps;
  }, [editor, jumps]);

  const isFound = found.words === words && found.isExact === isExact;
  const replacePlaces = (places: readonly Place[], replacement: string): number => {
    if (!isFound || places.length === 0) return 0;
    if (!editor.current?.replacePlaces(found.text, places, replacement)) return 0;
    isRevealDue.current = true;
    setText(editor.current.readWords());
    return places.length;
  };

  return {
    isOpen: now.isOpen,
    words,
    isOfSearch: now.typed === null && hitWords !== '',
    count: isFound ? found.places.length : null,
    current: found.current,
    isExact,
    setExact(next) {
      isRevealDue.current = true;
      setExact(next);
    },
    replace: (replacement) =>
      replacePlaces(found.places.slice(found.current, found.current + 1), replacement),
    replaceAll: (replacement) => replacePlaces(found.places, replacement),
    setWords(typed) {
      isRevealDue.current = true;
      setOwn({ hitWords, typed, isOpen: true });
    },
    open: () => setOwn({ ...now, isOpen: true }),
    step(by) {
      if (!now.isOpen) setOwn({ ...now, isOpen: true });
      const count = found.places.length;
      if (count === 0 || !isFound) return;
      isRevealDue.current = true;
      setFound({ ...found, current: (found.current + by + count) % count });
    },
    close: () => setOwn({ ...now, isOpen: false }),
  };
}

/**
 * The words by which the search in force has found this report; '' where it has not, or where it
 * asked for nothing that stands in a text.
 */
function useHitWords(id: ReportId): string {
  const isSearch = useIsSearch();
  const words = useSearch((state) => state.words);
  const isHit = useSearch(({ result }) => {
    const asksWords = result?.understood.some(({ part }) => part !== 'condition') ?? false;
    return asksWords && (result?.ids.includes(id) ?? false);
  });
  return isSearch && isHit ? words.trim() : '';
}
