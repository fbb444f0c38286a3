// What a key means in a long list: another row, or a mark on rows to be changed together.
import type { KeyboardEvent } from 'react';

/** Rows marked beside the one that is open. */
export type RowMarks = {
  readonly count: number;
  /** Another function whenever marks have changed. */
  readonly has: (index: number) => boolean;
  readonly onToggle: (index: number) => void;
  /** As a toggle, beside the open row if nothing is marked yet. */
  readonly onAdd: (index: number) => void;
  /** Marks everything from where marking began, or the open row, to this one. */
  readonly onExtend: (index: number) => void;
  readonly onAll: () => void;
  readonly onClear: () => void;
};

export type ListPlace = {
  readonly at: number;
  readonly count: number;
  /** Rows a page key goes by. */
  readonly pageRows: number;
};

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Row the key leads to, or null. */
export function nextRow(key: string, { at, count, pageRows }: ListPlace): number | null {
  if (count === 0) return null;
  const fit = (index: number) => Math.min(count - 1, Math.max(0, index));
  switch (key) {
    case 'ArrowDown':
      return fit(at + 1);
    case 'ArrowUp':
      return fit(at - 1);
    case 'PageDown':
      return fit(at + pageRows);
    case 'PageUp':
      return fit(at - pageRows);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/**
 * Marks as a key asks: Space the open row, Shift with a moving key a stretch, Ctrl+A all, Escape none.
 * The row to bring into sight, null if no other, or undefined for a key that marks nothing.
 */
export function markByKey(key: Key, place: ListPlace, marks: RowMarks): number | null | undefined {
  if (key.altKey) return undefined;
  const isMod = key.ctrlKey || key.metaKey;
  if (isMod) {
    if (key.code !== 'KeyA' || key.shiftKey) return undefined;
    marks.onAll();
    return null;
  }
  if (key.shiftKey) {
    const next = nextRow(key.key, place);
    if (next === null) return undefined;
    marks.onExtend(next);
    return next;
  }
  if (key.key === ' ' && place.at >= 0) {
    marks.onToggle(place.at);
    return null;
  }
  if (key.key === 'Escape' && marks.count > 0) {
    marks.onClear();
    return null;
  }
  return undefined;
}
