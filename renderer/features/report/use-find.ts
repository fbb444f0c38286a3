import { type RefObject, useEffect, useRef, useState } from 'react';
import type { ReportId } from '#contract/ids.ts';
import type { EditorHandle, Place } from '../../editor/editor.tsx';
import { useJump } from '../../state/jump.ts';
import { findPlaces } from '../../state/search-client.ts';
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
  readonly setWords: (words: string) => void;
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
  /** The text they were looked for in. */
  readonly text: string;
  readonly places: readonly Place[];
  readonly current: number;
};

const nothingFound: Found = { words: '', text: '', places: [], current: 0 };

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
        : // Without a worker there are no places, which is what the bar then says.
          findPlaces(sought, text).catch(() => []);
    void looking.then((places) => {
      if (!isCurrent) return;
      setFound((before) => ({
        words: sought,
        text,
        places,
        current:
          before.words === sought ? Math.max(0, Math.min(before.current, places.length - 1)) : 0,
      }));
    });
    return () => {
      isCurrent = false;
    };
  }, [sought, text]);

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

  return {
    isOpen: now.isOpen,
    words,
    isOfSearch: now.typed === null && hitWords !== '',
    count: found.words === words ? found.places.length : null,
    current: found.current,
    setWords(typed) {
      isRevealDue.current = true;
      setOwn({ hitWords, typed, isOpen: true });
    },
    open: () => setOwn({ ...now, isOpen: true }),
    step(by) {
      if (!now.isOpen) setOwn({ ...now, isOpen: true });
      const count = found.places.length;
      if (count === 0 || found.words !== words) return;
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
