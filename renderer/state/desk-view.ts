// How the desk of a report is laid out, whichever report lies on it. Lost when the window closes.
import { create } from 'zustand';

/** Groups of requisites that fold, in the order they stand. */
export type RecordGroupName = 'visas' | 'dates' | 'people' | 'papers' | 'file';

type DeskView = {
  /** Nothing but the text is shown. */
  readonly isQuiet: boolean;
  readonly isOutlineOpen: boolean;
  readonly isHistoryOpen: boolean;
  readonly openGroups: ReadonlySet<RecordGroupName>;
};

export const useDeskView = create<DeskView>()(() => ({
  isQuiet: false,
  isOutlineOpen: false,
  isHistoryOpen: false,
  openGroups: new Set<RecordGroupName>(['visas']),
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

export function setGroupOpen(name: RecordGroupName, isOpen: boolean): void {
  useDeskView.setState(({ openGroups }) => {
    const next = new Set(openGroups);
    if (isOpen) next.add(name);
    else next.delete(name);
    return { openGroups: next };
  });
}
