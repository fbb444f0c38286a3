import type { Report } from '#contract/report.ts';

type Shown = { readonly report: Report };

/**
 * Whether a report read anew looks as it did: what is typed and saved is drawn by the draft, so that
 * a save draws nothing of the desk again.
 */
export function isDrawnAlike({ report: before }: Shown, { report: after }: Shown): boolean {
  const { revision: _1, savedAt: _2, content: _3, correction: _4, ...shown } = before;
  return Object.entries(shown).every(([field, value]) => value === after[field as keyof Report]);
}
