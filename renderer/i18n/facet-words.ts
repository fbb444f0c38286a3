import type { Language } from '#contract/language.ts';
import type { ReportKind, ReportStatus } from '#contract/report.ts';
import type { Text } from './text.ts';

type Facet = 'period' | 'place' | 'kind' | 'topic' | 'person' | 'language' | 'status';

/** A value of a facet as it is read: codes become words, names and years stand as they are. */
export function facetValueText(facet: Facet, value: string, text: Text): string {
  switch (facet) {
    case 'kind':
      return text(`kind.${value as ReportKind}`);
    case 'language':
      return text(`language.${value as Language}`);
    case 'status':
      return text(`status.${value as ReportStatus}`);
    default:
      return value;
  }
}
