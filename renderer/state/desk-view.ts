// How the desk of a report is laid out, whichever report lies on it. Lost when the window closes.
import { create } from 'zustand';

type DeskView = {
  /** Nothing but the text is shown. */
  readonly isQuiet: boolean;
  readonly isOutlineOpen: boolean;
  readonly isHistoryOpen: boolean;
};

export const useDeskView = create<DeskView>()(() => ({
  isQuiet: false,
  isOutlineOpen: false,
  isHistoryOpen: false,
}));

export function setQuiet(isQuiet: boolean): void {
  useDeskView.setState({ isQuiet });
}

export function toggleQuiet(): void {
  useDeskView.setState(({ isQuiet }) => ({ isQuiet: !isQuiet }));
}

export function setOutlineOpen(isOutlineOpen: boolean): void {
  useDeskView.setState({ isOutlineOpen });
}

export function setHistoryOpen(isHistoryOpen: boolean): void {
  useDeskView.setState({ isHistoryOpen });
}
