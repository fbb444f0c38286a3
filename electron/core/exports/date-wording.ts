// Dates in the words of each language. Own tables: Chromium's data has no Kazakh months.
import type { PrintLanguage } from './labels.ts';

/** A day, a month or a year, as exactly as it is known. */
export type DatePoint = {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
};

export type DateWording = {
  readonly point: (point: DatePoint) => string;
  /** Both ends are known equally exactly, and the second is later. */
  readonly range: (from: DatePoint, to: DatePoint) => string;
  readonly from: (point: DatePoint) => string;
  readonly until: (point: DatePoint) => string;
  readonly about: (point: DatePoint) => string;
  readonly perhaps: (words: string) => string;
};

/** How much of a range's first end its second end says as well. */
type Shared = 'month' | 'year' | 'nothing';

function shared(from: DatePoint, to: DatePoint): Shared {
  if (from.year !== to.year || from.month === null) return 'nothing';
  return from.month === to.month && from.day !== null ? 'month' : 'year';
}

const name = (names: readonly string[], month: number): string => names[month - 1] ?? '';

const russianMonths =
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');
const russianGenitives =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

function russianPoint({ year, month, day }: DatePoint): string {
  if (month === null) return `${year} г.`;
  if (day === null) return `${name(russianMonths, month)} ${year} г.`;
  return `${day} ${name(russianGenitives, month)} ${year} г.`;
}

function russianGenitive({ year, month, day }: DatePoint): string {
  return month !== null && day === null
    ? `${name(russianGenitives, month)} ${year} г.`
    : russianPoint({ year, month, day });
}

const russian: DateWording = {
  point: russianPoint,
  range(from, to) {
    if (from.month === null) return `${from.year}–${to.year} гг.`;
    const common = shared(from, to);
    if (common === 'nothing') return `${russianPoint(from)} – ${russianPoint(to)}`;
    if (common === 'month') return `${from.day}–${russianPoint(to)}`;
    const start =
      from.day === null
        ? name(russianMonths, from.month)
        : `${from.day} ${name(russianGenitives, from.month)}`;
    return `${start} – ${russianPoint(to)}`;
  },
  from: (point) => `с ${russianGenitive(point)}`,
  until: (point) => `до ${russianGenitive(point)}`,
  about: (point) => `около ${russianGenitive(point)}`,
  perhaps: (words) => `предположительно ${words}`,
};

const kazakhMonths =
  'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' ');
const kazakhAblatives =
  'қаңтардан ақпаннан наурыздан сәуірден мамырдан маусымнан шілдеден тамыздан қыркүйектен қазаннан қарашадан желтоқсаннан'.split(
    ' ',
  );
const kazakhDatives =
  'қаңтарға ақпанға наурызға сәуірге мамырға маусымға шілдеге тамызға қыркүйекке қазанға қарашаға желтоқсанға'.split(
    ' ',
  );

function kazakhMonthAndDay(names: readonly string[], month: number, day: number | null): string {
  return day === null ? name(names, month) : `${day} ${name(names, month)}`;
}

function kazakhPoint({ year, month, day }: DatePoint, names = kazakhMonths): string {
  return month === null ? `${year} жыл` : `${year} жылғы ${kazakhMonthAndDay(names, month, day)}`;
}

const kazakh: DateWording = {
  point: (point) => kazakhPoint(point),
  range(from, to) {
    if (from.month === null || to.month === null) return `${from.year}–${to.year} жылдар`;
    const common = shared(from, to);
    if (common === 'nothing') return `${kazakhPoint(from)} – ${kazakhPoint(to)}`;
    const end = kazakhMonthAndDay(kazakhMonths, to.month, to.day);
    return common === 'month'
      ? `${from.year} жылғы ${from.day}–${end}`
      : `${kazakhPoint(from)} – ${end}`;
  },
  from: (point) =>
    point.month === null
      ? `${point.year} жылдан бастап`
      : `${kazakhPoint(point, kazakhAblatives)} бастап`,
  until: (point) =>
    point.month === null
      ? `${point.year} жылға дейін`
      : `${kazakhPoint(point, kazakhDatives)} дейін`,
  about: (point) => `шамамен ${kazakhPoint(point)}`,
  perhaps: (words) => `болжам бойынша ${words}`,
};

const englishMonths =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

function englishPoint({ year, month, day }: DatePoint): string {
  if (month === null) return `${year}`;
  return `${day === null ? '' : `${day} `}${name(englishMonths, month)} ${year}`;
}

const english: DateWording = {
  point: englishPoint,
  range(from, to) {
    if (from.month === null) return `${from.year}–${to.year}`;
    const common = shared(from, to);
    if (common === 'nothing') return `${englishPoint(from)} – ${englishPoint(to)}`;
    if (common === 'month') return `${from.day}–${englishPoint(to)}`;
    const start = `${from.day === null ? '' : `${from.day} `}${name(englishMonths, from.month)}`;
    return `${start} – ${englishPoint(to)}`;
  },
  from: (point) => `from ${englishPoint(point)}`,
  until: (point) => `until ${englishPoint(point)}`,
  about: (point) => `about ${englishPoint(point)}`,
  perhaps: (words) => `probably ${words}`,
};

function chinesePoint({ year, month, day }: DatePoint, omit: Shared = 'nothing'): string {
  const yearWords = omit === 'nothing' ? `${year}年` : '';
  const monthWords = month === null || omit === 'month' ? '' : `${month}月`;
  return `${yearWords}${monthWords}${day === null ? '' : `${day}日`}`;
}

function chinese(about: string, perhaps: string): DateWording {
  return {
    point: (point) => chinesePoint(point),
    range: (from, to) => `${chinesePoint(from)}至${chinesePoint(to, shared(from, to))}`,
    from: (point) => `${chinesePoint(point)}起`,
    until: (point) => `截至${chinesePoint(point)}`,
    about: (point) => `${about}${chinesePoint(point)}`,
    perhaps: (words) => `${perhaps}${words}`,
  };
}

export const dateWordings: Readonly<Record<PrintLanguage, DateWording>> = {
  ru: russian,
  kk: kazakh,
  'zh-Hans': chinese('约', '可能为'),
  'zh-Hant': chinese('約', '可能為'),
  en: english,
};
