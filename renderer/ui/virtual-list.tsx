import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
} from 'react';
import './virtual-list.css';

type VirtualListProps = {
  /** Id of the element that takes the focus. */
  readonly id: string;
  readonly label: string;
  readonly count: number;
  /** Pixels; all rows have the same. */
  readonly rowHeight: number;
  /** Key of the selected row, whether or not the list has it; null while nothing is selected. */
  readonly selectedKey: string | null;
  /** Its place, or -1 while the list does not have it. */
  readonly selectedIndex: number;
  /** The same function as long as the rows are the same: a new one measures them all again. */
  readonly keyOf: (index: number) => string;
  readonly renderRow: (index: number, isSelected: boolean) => ReactNode;
  readonly onSelect: (index: number) => void;
  /** Enter: go on to what is selected. */
  readonly onOpen: () => void;
  /** Pixels the list begins scrolled by; waits until it is long enough. */
  readonly initialScroll: number;
  readonly onScroll: (scrollTop: number) => void;
  /** First and last row in sight. */
  readonly onRangeChange?: (first: number, last: number) => void;
  /** When it changes, another list stands here, which is shown from its top. */
  readonly listKey: string;
};

// Rows kept ready on either side: more than one turn of a wheel or one page.
const overscanRows = 16;

/**
 * A listbox of any length of which only the rows in sight are drawn. The list itself has the focus
 * and names the selected row (`aria-activedescendant`), which is always drawn.
 */
export function VirtualList(props: VirtualListProps) {
  const { count, rowHeight, selectedIndex, keyOf, onSelect, onRangeChange } = props;
  const listId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const estimateSize = useCallback(() => rowHeight, [rowHeight]);
  // oxlint-disable-next-line react/incompatible-library -- the React Compiler is not used
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize,
    overscan: overscanRows,
    getItemKey: keyOf,
    rangeExtractor: (range) => withSelected(range, selectedIndex),
  });

  const { startIndex = 0, endIndex = 0 } = virtualizer.range ?? {};
  useEffect(() => onRangeChange?.(startIndex, endIndex), [onRangeChange, startIndex, endIndex]);
  useScrollMemory(props, scroller);
  useRevealSelected(props, (index) => virtualizer.scrollToIndex(index, { align: 'auto' }));

  const rowId = (index: number) => `${listId}-${keyOf(index)}`;
  const pageRows = () =>
    Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1);

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Enter' && selectedIndex >= 0) {
      event.preventDefault();
      props.onOpen();
      return;
    }
    const next = nextIndex(event.key, selectedIndex, count, pageRows());
    if (next === null) return;
    event.preventDefault();
    onSelect(next);
    virtualizer.scrollToIndex(next, { align: 'auto' });
  };

  return (
    <div
      ref={scroller}
      id={props.id}
      className="virtual-list"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no tag draws rows of its own
      role="listbox"
      tabIndex={0}
      aria-label={props.label}
      {...(selectedIndex >= 0 && { 'aria-activedescendant': rowId(selectedIndex) })}
      onKeyDown={press}
      onScroll={(event) => props.onScroll(event.currentTarget.scrollTop)}
    >
      <div
        className="virtual-list__all"
        role="presentation"
        style={{ height: virtualizer.getTotalSize(), backgroundSize: `100% ${rowHeight}px` }}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => (
          // The keys are the list's: it has the focus, its rows only take clicks.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
          <div
            key={key}
            id={rowId(index)}
            className="virtual-list__row"
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- nor this one
            role="option"
            aria-selected={index === selectedIndex}
            aria-setsize={count}
            aria-posinset={index + 1}
            style={{ height: rowHeight, transform: `translateY(${start}px)` }}
            onClick={() => onSelect(index)}
            onDoubleClick={props.onOpen}
          >
            {props.renderRow(index, index === selectedIndex)}
          </div>
        ))}
      </div>
    </div>
  );
}

function withSelected(range: Range, selectedIndex: number): number[] {
  const rows = defaultRangeExtractor(range);
  if (selectedIndex < 0 || selectedIndex >= range.count || rows.includes(selectedIndex))
    return rows;
  return selectedIndex < (rows[0] ?? 0) ? [selectedIndex, ...rows] : [...rows, selectedIndex];
}

function nextIndex(key: string, at: number, count: number, pageRows: number): number | null {
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

/** Begins where the person was as soon as the list is long enough; another list begins at its top. */
function useScrollMemory(
  props: VirtualListProps,
  scrollerRef: RefObject<HTMLDivElement | null>,
): void {
  const { initialScroll, count, rowHeight, listKey } = props;
  const wanted = useRef<number | null>(initialScroll);
  const shownKey = useRef(listKey);
  useLayoutEffect(() => {
    const element = scrollerRef.current;
    if (!element) return;
    if (shownKey.current !== listKey) {
      shownKey.current = listKey;
      wanted.current = null;
      element.scrollTop = 0;
    }
    if (wanted.current === null || count * rowHeight < wanted.current) return;
    element.scrollTop = wanted.current;
    wanted.current = null;
  }, [scrollerRef, count, rowHeight, listKey]);
}

/** A row selected from elsewhere comes into sight, as soon as the list has it. */
function useRevealSelected(props: VirtualListProps, reveal: (index: number) => void): void {
  const { selectedKey, selectedIndex } = props;
  // What is selected when the list is first drawn stays where the remembered scroll has it.
  const seenKey = useRef(selectedKey);
  const isPending = useRef(false);
  useLayoutEffect(() => {
    if (seenKey.current !== selectedKey) isPending.current = true;
    seenKey.current = selectedKey;
    if (!isPending.current || selectedIndex < 0) return;
    isPending.current = false;
    reveal(selectedIndex);
  });
}
