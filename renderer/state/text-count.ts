import { create } from 'zustand';

export type TextCount = { readonly words: number; readonly characters: number };

type TextCountState = { readonly count: TextCount | null };

/** How long the text of the open report is; null while none is open. */
export const useTextCount = create<TextCountState>()(() => ({ count: null }));

export function showTextCount(count: TextCount | null): void {
  useTextCount.setState({ count });
}
