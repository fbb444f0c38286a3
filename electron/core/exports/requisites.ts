// What stands on the printed page around the text: mark, head, source. One list of words for the
// page itself, for the choice of fonts and for the check of the finished file.
import type { Language } from '#contract/language.ts';
import type { Mission } from '#contract/mission.ts';
import type { Report, ReportContent } from '#contract/report.ts';
import { dateInWords } from './date-words.ts';
import { labels, printLanguage, type PrintLanguage } from './labels.ts';
import { printable } from './printable.ts';

export type Marks = {
  readonly full: string;
  readonly copy: string;
  /** For every page after the first. */
  readonly short: string;
};

export type Phrase = { readonly text: string; readonly language: Language };

/** Texts are ready to print; '' where the report has nothing to say. */
export type Requisites = {
  readonly marks: Marks | null;
  readonly missionNames: readonly Phrase[];
  readonly kind: string;
  readonly date: string;
  readonly number: string;
  readonly placeAndEvent: string;
  readonly title: string;
  readonly source: string;
  /** Language of kind, date, number and marks. */
  readonly language: PrintLanguage;
};

/** A copy without a number gets a rule to write it on. */
const blankCopyNumber = '____';

/** The marks a report must carry, or null for one that carries none. */
export function marksOf(content: ReportContent): Marks | null {
  if (content.classification !== 'service') return null;
  const { fullMark, shortMark, copy } = labels[printLanguage(content.language)];
  return {
    full: fullMark,
    copy: copy(printable(content.copyNumber).trim() || blankCopyNumber),
    short: shortMark,
  };
}

/** The state language stands above Russian; an office without a name in the report's language keeps one it has. */
function missionNames(mission: Mission, language: Language): Phrase[] {
  const { ru, kk, zh, en } = mission.name;
  const all = {
    ru: { text: ru, language: 'ru' },
    kk: { text: kk, language: 'kk' },
    zh: { text: zh, language: language === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans' },
    en: { text: en, language: 'en' },
  } as const satisfies Record<string, Phrase>;
  const family = language.slice(0, 2) as keyof typeof all;
  const own = family === 'ru' ? [all.kk, all.ru] : [all[family]];
  const isGiven = ({ text }: Phrase): boolean => text.trim() !== '';
  const chosen = own.some(isGiven)
    ? own
    : [all.ru, all.kk, all.en, all.zh].filter(isGiven).slice(0, 1);
  return chosen
    .filter(isGiven)
    .map(({ text, language: of }) => ({ text: printable(text).trim(), language: of }));
}

/** The date of the paper itself; the date of the event stands by the place when it is another. */
function paperDate(content: ReportContent): string {
  return content.signedDate || content.registeredDate || content.publishedDate || content.eventDate;
}

/** Everything but the body, in the words of the report's language. */
export function requisitesOf(report: Report, mission: Mission): Requisites {
  const { content } = report;
  const language = printLanguage(content.language);
  const words = labels[language];
  const date = paperDate(content);
  const event = content.eventDate === date ? '' : content.eventDate;
  const number = printable(content.number).trim().replace(/^№\s*/u, '');
  const place = printable(content.place).trim();
  const source = printable(content.source).trim();
  const inWords = (edtf: string): string =>
    edtf === '' ? '' : printable(dateInWords(edtf, language));
  return {
    marks: marksOf(content),
    missionNames: missionNames(mission, content.language),
    kind: words.kinds[content.kind],
    date: inWords(date),
    number: number && words.number(number),
    placeAndEvent: [place, inWords(event)]
      .filter((text) => text !== '')
      .join(content.language.startsWith('zh') ? '，' : ', '),
    title: printable(content.title).trim(),
    source: source && words.source(source),
    language,
  };
}
