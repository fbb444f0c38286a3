import { create } from 'zustand';

/** Counts how often a person went from the list to what was found in a report. */
export const useJump = create<{ readonly count: number }>()(() => ({ count: 0 }));

/** Has the open report show the place that was found, even if it was open before. */
export function jumpToPlace(): void {
  useJump.setState(({ count }) => ({ count: count + 1 }));
}
