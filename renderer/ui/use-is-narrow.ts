import { useSyncExternalStore } from 'react';

// Below this the three panes leave the report less than its column of 68 characters.
const narrow = matchMedia('(max-width: 1199px)');

/** Whether the window is too narrow for a navigation with words. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => narrow.matches);
}

function subscribe(listener: () => void): () => void {
  narrow.addEventListener('change', listener);
  return () => narrow.removeEventListener('change', listener);
}
