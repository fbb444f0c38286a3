import { localeTags } from '../../i18n/messages.ts';
import { useText, useTextLocale } from '../../i18n/text.ts';
import type { DateWords } from '../../ui/date-entry.ts';

export function useDateWords(): DateWords {
  const text = useText();
  const locale = useTextLocale();
  return { locale: localeTags[locale], about: text('report.aboutDate') };
}
