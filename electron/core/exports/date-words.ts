import { type DatePoint, type DateWording, dateWordings } from './date-wording.ts';
import type { PrintLanguage } from './labels.ts';

type Known = DatePoint & {
  /** EDTF: `~` approximate, `?` uncertain, `%` both. */
  readonly qualifier: '' | '~' | '?' | '%';
};

const pointShape = /^(\d{4})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([?~%]?)$/u;

function parsePoint(edtf: string): Known | null {
  const match = pointShape.exec(edtf);
  if (match === null) return null;
  const number = (digits: string | undefined): number | null =>
    digits === undefined || digits === 'XX' ? null : Number(digits);
  const month = number(match[2]);
  if (month !== null && (month < 1 || month > 12)) return null;
  return {
    year: Number(match[1]),
    month,
    day: month === null ? null : number(match[3]),
    qualifier: (match[4] ?? '') as Known['qualifier'],
  };
}

function pointWords(point: Known, wording: DateWording): string {
  switch (point.qualifier) {
    case '':
      return wording.point(point);
    case '~':
      return wording.about(point);
    case '?':
      return wording.perhaps(wording.point(point));
    case '%':
      return wording.perhaps(wording.about(point));
  }
}

const precision = (point: DatePoint): number =>
  Number(point.month !== null) + Number(point.day !== null);

function rangeWords(from: Known, to: Known, wording: DateWording): string {
  const isPlain = from.qualifier === '' && to.qualifier === '';
  if (isPlain && precision(from) === precision(to)) return wording.range(from, to);
  return `${pointWords(from, wording)} – ${pointWords(to, wording)}`;
}

/** An EDTF date in words, «2–4 февраля 2026 г.»; what is not understood stays as it is written. */
export function dateInWords(edtf: string, language: PrintLanguage): string {
  const wording = dateWordings[language];
  const [start = '', end] = edtf.split('/');
  const from = parsePoint(start);
  if (end === undefined || end === start) return from === null ? edtf : pointWords(from, wording);
  const isOpen = (side: string): boolean => side === '' || side === '..';
  const to = parsePoint(end);
  if (from !== null && to !== null) return rangeWords(from, to, wording);
  if (from !== null && isOpen(end)) return wording.from(from);
  if (to !== null && isOpen(start)) return wording.until(to);
  return edtf;
}
