import { type RefObject, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { type RowRange, rowsInSight } from './row-range.ts';

/** The rows a scroller shows, as far as its own height and place tell. */
export function useRowsInSight(
  scrollerRef: RefObject<HTMLElement | null>,
  rowHeight: number,
): RowRange {
  const [range, setRange] = useState<RowRange>({ first: 0, last: -1 });
  useLayoutEffect(() => {
    const scroller = scrollerRef.current;
    if (!scroller) return;
    const look = (): void => {
      const next = rowsInSight(scroller.scrollTop, scroller.clientHeight, rowHeight);
      setRange((last) => (last.first === next.first && last.last === next.last ? last : next));
    };
    // The rows have to be there in the frame that shows the new place.
    const follow = (): void => flushSync(look);
    const sizes = new ResizeObserver(look);
    look();
    sizes.observe(scroller);
    scroller.addEventListener('scroll', follow, { passive: true });
    return () => {
      sizes.disconnect();
      scroller.removeEventListener('scroll', follow);
    };
  }, [scrollerRef, rowHeight]);
  return range;
}
