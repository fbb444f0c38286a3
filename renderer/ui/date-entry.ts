// Dates as people write and read them, and the EDTF text (ISO 8601-2) they are kept as.

/** Words the interface's language puts around a date. */
export type DateWords = {
  readonly locale: string;
  /** «около», "about": stands before a date that is known only roughly. */
  readonly about: string;
};

type Parts = { readonly year: number; readonly month?: number; readonly day?: number };
type Precision = 'year' | 'month' | 'day';

const point = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;
// A digit nobody knows is X; a date nobody is sure of ends in ?, ~ or both as %.
const uncertainPoint =
  /^(?:\d{4}|\d{3}X|\d{2}XX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\d|3[01]|XX))?)?[?~%]?$/;

/**
 * The EDTF text of a date in somebody's own writing: 4.02.2026, 4 февраля 2026 г., февраль 2026,
 * 2026, 3–5 февраля 2026, около 2026, or EDTF itself. '' for nothing, null when not understood.
 */
export function readDate(text: string, words: DateWords): string | null {
  const plain = simplify(text);
  if (plain === '') return '';
  return readEdtf(plain) ?? readAbout(plain, words) ?? readRange(plain, words.locale);
}

/** The date in words where there are any that `readDate` takes back, else the EDTF text itself. */
export function dateInWords(edtf: string, words: DateWords): string {
  const about = /^(.*)~$/.exec(edtf)?.[1];
  if (about !== undefined) {
    return pointParts(about) ? `${words.about} ${dateInWords(about, words)}` : edtf;
  }
  const [from, to, ...rest] = edtf.split('/').map(pointParts);
  if (!from || to === null || rest.length > 0) return edtf;
  if (to === undefined) return formatter(words.locale, precisionOf(from)).format(utc(from));
  if (precisionOf(from) !== precisionOf(to) || !isInOrder(from, to)) return edtf;
  return formatter(words.locale, precisionOf(from)).formatRange(utc(from), utc(to));
}

function simplify(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s\u2009\u202f]+/g, ' ')
    .replace(/(\d) ?(?:гг?\.?|года|годы)(?= |$)/g, '$1')
    .trim();
}

/** Whether a date as it is kept is one that a person could have written here. */
export function isEdtf(text: string): boolean {
  return readEdtf(text) !== null;
}

function readEdtf(plain: string): string | null {
  const edtf = plain.replaceAll('x', 'X');
  const ends = edtf.split('/');
  if (ends.length === 1) return isPoint(edtf) ? edtf : null;
  const [from = '', to = ''] = ends;
  const isEnd = (end: string): boolean => end === '' || end === '..' || isPoint(end);
  if (ends.length > 2 || !isEnd(from) || !isEnd(to) || !(isPoint(from) || isPoint(to))) return null;
  const [first, last] = [pointParts(from), pointParts(to)];
  return first && last && !isInOrder(first, last) ? null : edtf;
}

function isPoint(text: string): boolean {
  if (!uncertainPoint.test(text)) return false;
  const certain = text.replace(/[?~%]$/, '');
  return !point.test(certain) || pointParts(certain) !== null;
}

function readAbout(plain: string, words: DateWords): string | null {
  const about = `${words.about} `;
  if (!plain.startsWith(about)) return null;
  const date = readPoint(plain.slice(about.length), words.locale);
  return date && `${toEdtf(date)}~`;
}

function readRange(plain: string, locale: string): string | null {
  const ends = plain.split(/ ?[–—] ?| - |(?<=\d)-(?=\d{1,2}\D)/);
  if (ends.length > 2) return null;
  const [first = '', last] = ends;
  if (last === undefined) {
    const date = readPoint(first, locale);
    return date && toEdtf(date);
  }
  // «February 3 – 5, 2026» names the month only at the beginning.
  const monthFirst = /^(\p{L}+\.?) \d/u.exec(first)?.[1];
  const to = readPoint(last, locale) ?? readPoint(`${monthFirst} ${last}`, locale);
  if (!to) return null;
  const from = readPoint(first, locale) ?? readBeginning(first, to, locale);
  if (!from || precisionOf(from) !== precisionOf(to) || !isInOrder(from, to)) return null;
  return `${toEdtf(from)}/${toEdtf(to)}`;
}

/** A beginning that leaves to the end what they share: «3–5 февраля», «28 января – 3 февраля». */
function readBeginning(text: string, end: Parts, locale: string): Parts | null {
  if (/^\d{1,2}$/.test(text) && end.month !== undefined) {
    return existing({ year: end.year, month: end.month, day: Number(text) });
  }
  const separator = /\.?\d$/.test(text) && /\d\.\d/.test(text) ? '.' : ' ';
  return readPoint(`${text}${separator}${end.year}`, locale);
}

function readPoint(text: string, locale: string): Parts | null {
  const iso = pointParts(text);
  if (iso) return iso;
  const numbers = /^(?:(\d{1,2})\.)?(\d{1,2})\.(\d{4})$/.exec(text);
  if (numbers) return partsFrom(numbers[3], Number(numbers[2]), numbers[1]);
  const named =
    /^(?:(?<day>\d{1,2}) )?(?<month>\p{L}+)\.?,? (?<year>\d{4})$/u.exec(text) ??
    /^(?<month>\p{L}+)\.? (?<day>\d{1,2}),? (?<year>\d{4})$/u.exec(text);
  if (!named?.groups) return null;
  const { day, month = '', year } = named.groups;
  return partsFrom(year, monthNumber(month, locale), day);
}

function partsFrom(year?: string, month?: number | null, day?: string): Parts | null {
  if (!month) return null;
  return existing({ year: Number(year), month, ...(day && { day: Number(day) }) });
}

function pointParts(text: string): Parts | null {
  const match = point.exec(text);
  if (!match) return null;
  return existing({
    year: Number(match[1]),
    ...(match[2] && { month: Number(match[2]) }),
    ...(match[3] && { day: Number(match[3]) }),
  });
}

/** The date, unless the calendar has none such. */
function existing(parts: Parts): Parts | null {
  const date = utc(parts);
  const isReal =
    date.getUTCMonth() + 1 === (parts.month ?? 1) && date.getUTCDate() === (parts.day ?? 1);
  return isReal ? parts : null;
}

/** Number of a month by its name, whole or cut after three letters, in either case form. */
function monthNumber(name: string, locale: string): number | null {
  if (name.length < 3) return null;
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  const found = months.filter((month) =>
    monthNames(month, locale).some((full) => full.startsWith(name)),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

function monthNames(month: number, locale: string): string[] {
  const date = utc({ year: 2026, month });
  const forms: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'long', day: 'numeric' },
  ];
  return forms.map((form) => {
    const parts = new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' }).formatToParts(date);
    return parts.find(({ type }) => type === 'month')?.value.toLowerCase() ?? '';
  });
}

function precisionOf({ month, day }: Parts): Precision {
  return day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
}

function isInOrder(from: Parts, to: Parts): boolean {
  return utc(from) < utc(to);
}

function utc({ year, month = 1, day = 1 }: Parts): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

function toEdtf({ year, month, day }: Parts): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const rest = [month, day].filter((value) => value !== undefined).map(two);
  return [String(year).padStart(4, '0'), ...rest].join('-');
}

const formats: Record<Precision, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
};

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Kept: making one for every row took most of the time of writing its date. */
function formatter(locale: string, precision: Precision): Intl.DateTimeFormat {
  const name = `${locale} ${precision}`;
  const known = formatters.get(name);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { ...formats[precision], timeZone: 'UTC' });
  formatters.set(name, made);
  return made;
}
