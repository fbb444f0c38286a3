import type { Classification } from '#contract/report.ts';
import type { MessageId } from './messages.ts';

/** The mark as it stands in a list row; a report that carries none has no words. */
export const markWords: Readonly<
  Record<Classification, { readonly short: MessageId; readonly full: MessageId } | null>
> = {
  unset: null,
  open: null,
  service: { short: 'mark.service.short', full: 'mark.service' },
};
