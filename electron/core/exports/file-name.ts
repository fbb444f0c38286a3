import type { Report } from '#contract/report.ts';
import { effectiveDate } from '#contract/effective-date.ts';
import { isValidDate } from '../reports/dates.ts';
import { labels, printLanguage } from './labels.ts';
import { marksOf } from './requisites.ts';

const extension = '.pdf';
const maxLength = 120;
/** File systems count bytes, 255 at most; the rest is for the suffix of a temporary file. */
const maxBytes = 200;

const reservedOnWindows = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/iu;

function withoutForbidden(text: string): string {
  return (
    text
      .toWellFormed()
      .normalize('NFC')
      .replace(/\s+/gu, ' ')
      // Invisible characters could show a name in another order than it is stored.
      .replace(/\p{C}/gu, '')
      .replace(/[/\\:|]/gu, '-')
      .replace(/[<>"?*]/gu, '')
      .replace(/ +/gu, ' ')
      .trim()
  );
}

const bytesOf = (text: string): number => encodeURIComponent(text).replace(/%../gu, 'b').length;

function fits(stem: string): boolean {
  const name = `${stem}${extension}`;
  return name.length <= maxLength && bytesOf(name) <= maxBytes;
}

/** Cuts whole words off the end, or letters where a text has no spaces. */
function shortened(stem: string): string {
  if (fits(stem)) return stem;
  const letters = [...stem];
  while (!fits(`${letters.join('')}…`)) letters.pop();
  const cut = letters.join('');
  const lastSpace = cut.lastIndexOf(' ');
  return `${(lastSpace > cut.length / 2 ? cut.slice(0, lastSpace) : cut).replace(/[\s.,;]+$/u, '')}…`;
}

/**
 * The name proposed for a report's PDF, good on every system: date, number, mark and title,
 * «2026-02-04 № 12-05-34 ДСП Поездка в Нанкин.pdf».
 */
export function pdfFileName(report: Report): string {
  const { content } = report;
  const words = labels[printLanguage(content.language)];
  const knownDate = /^\d{4}(?:-\d\d){0,2}/u.exec(effectiveDate(content, isValidDate))?.[0] ?? '';
  const number = content.number.trim().replace(/^№\s*/u, '');
  const stem = [
    knownDate,
    number && `№ ${number}`,
    marksOf(content)?.short ?? '',
    content.title.trim() || words.kinds[content.kind],
  ]
    .map(withoutForbidden)
    .filter((part) => part !== '')
    .join(' ')
    .replace(/^[.\s-]+/u, '')
    .replace(/[.\s]+$/u, '');
  const named = stem === '' ? words.kinds[content.kind] : stem;
  // Windows also refuses a reserved name with anything after its first point.
  const isReserved = reservedOnWindows.test(named.split('.')[0]?.trim() ?? '');
  return `${shortened(isReserved ? `${words.kinds[content.kind]} ${named}` : named)}${extension}`;
}
