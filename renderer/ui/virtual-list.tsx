import {
  type KeyboardEvent,
  memo,
  type MouseEvent,
  type ReactNode,
  type RefObject,
  useDeferredValue,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import { markByKey, nextRow, type RowMarks } from './list-keys.ts';
import { fitRange, rowsToDraw, scrollToSee } from './row-range.ts';
import { useRowsInSight } from './use-rows-in-sight.ts';
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
  /** The same function as long as the rows are the same: a new one draws them all again. */
  readonly renderRow: (index: number) => ReactNode;
  readonly onSelect: (index: number) => void;
  /** Enter: go on to what is selected. */
  readonly onOpen: () => void;
  /** Pixels the list begins scrolled by; waits until it is long enough. */
  readonly initialScroll: number;
  readonly onScroll: (scrollTop: number) => void;
  /** First and last row in sight. */
  readonly onRangeChange?: (first: number, last: number) => void;
  /** Rows that can be marked; left out, only one row is ever chosen. */
  readonly marks?: RowMarks;
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
  const { count, rowHeight, selectedIndex, renderRow, onRangeChange, marks } = props;
  const listId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const { first, last } = fitRange(useRowsInSight(scroller, rowHeight), count);
  const content = useMemo(() => ({ count, renderRow }), [count, renderRow]);
  // Rows out of sight may show for a moment what they showed before: those in sight come first.
  const contentOutOfSight = useDeferredValue(content);
  const around = { count, around: overscanRows, selected: selectedIndex };

  useEffect(() => onRangeChange?.(first, last), [onRangeChange, first, last]);
  useScrollMemory(props, scroller);
  const reveal = (row: number): void => {
    const element = scroller.current;
    if (!element) return;
    const { scrollTop, clientHeight: height } = element;
    element.scrollTop = scrollToSee(row, { scrollTop, height, rowHeight });
  };
  useRevealSelected(props, reveal);

  const rowId = (index: number) => `${listId}-${index}`;
  const pageRows = () =>
    Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1);

  const isChosen = (index: number) =>
    marks !== undefined && marks.count > 0 ? marks.has(index) : index === selectedIndex;

  const press = (event: KeyboardEvent) => {
    const place = { at: selectedIndex, count, pageRows: pageRows() };
    const marked = marks && markByKey(event, place, marks);
    if (marked !== undefined) {
      event.preventDefault();
      if (marked !== null) reveal(marked);
      return;
    }
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Enter' && selectedIndex >= 0) {
      event.preventDefault();
      props.onOpen();
      return;
    }
    const next = nextRow(event.key, place);
    if (next === null) return;
    event.preventDefault();
    props.onSelect(next);
    reveal(next);
  };
  const click = (event: MouseEvent) => {
    const row = rowOf(event);
    if (row === null) return;
    if (marks && event.shiftKey) marks.onExtend(row);
    else if (marks && (event.ctrlKey || event.metaKey)) marks.onAdd(row);
    else {
      marks?.onClear();
      props.onSelect(row);
    }
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
      aria-multiselectable={marks !== undefined}
      {...(selectedIndex >= 0 && { 'aria-activedescendant': rowId(selectedIndex) })}
      onKeyDown={press}
      // A click with Shift marks rows, and is not to select the words between them.
      onMouseDown={(event) => {
        if (!event.shiftKey) return;
        event.preventDefault();
        scroller.current?.focus();
      }}
      onClick={click}
      onDoubleClick={(event) => rowOf(event) !== null && props.onOpen()}
      onScroll={(event) => props.onScroll(event.currentTarget.scrollTop)}
    >
      <div
        className="virtual-list__all"
        role="presentation"
        style={{ height: count * rowHeight, backgroundSize: `100% ${rowHeight}px` }}
      >
        {rowsToDraw({ first, last }, around).map((index) => (
          <Row
            // By its place: to put other words into a row takes less than to make one.
            key={index}
            id={rowId(index)}
            index={index}
            rowHeight={rowHeight}
            isSelected={isChosen(index)}
            isCurrent={index === selectedIndex}
            content={index >= first && index <= last ? content : contentOutOfSight}
          />
        ))}
      </div>
    </div>
  );
}

type RowProps = {
  readonly id: string;
  readonly index: number;
  readonly rowHeight: number;
  /** Marked, or the one that is open while none is. */
  readonly isSelected: boolean;
  readonly isCurrent: boolean;
  readonly content: Pick<VirtualListProps, 'count' | 'renderRow'>;
};

const Row = memo(function Row(props: RowProps) {
  const { id, index, rowHeight, isSelected, isCurrent, content } = props;
  return (
    <div
      id={id}
      className="virtual-list__row"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- nor this one
      role="option"
      // The keys and the clicks are the list's, as is the focus.
      aria-selected={isSelected}
      data-current={isCurrent || undefined}
      aria-setsize={content.count}
      aria-posinset={index + 1}
      style={{ height: rowHeight, transform: `translateY(${index * rowHeight}px)` }}
    >
      {content.renderRow(index)}
    </div>
  );
});

/** Index of the row an event happened in; null between rows. */
function rowOf({ target }: MouseEvent): number | null {
  const row = target instanceof Element ? target.closest('[role=option]') : null;
  return row && Number(row.getAttribute('aria-posinset')) - 1;
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
