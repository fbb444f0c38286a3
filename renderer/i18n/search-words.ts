// What a search was understood as, in words; the window and the command line say it alike.
import type { Locale } from '#contract/language.ts';
import type {
  Condition,
  How,
  NumberRange,
  QueryField,
  QueryNote,
  UnderstoodPart,
} from '#contract/understood.ts';
import { dayRangeText } from './day-range-text.ts';
import { localeTags } from './messages.ts';
import type { Text } from './text.ts';

/**
 * All of it on one line: «слова в любой форме: встреча, мэр…; место: Нанкин; исправлено: …». Empty
 * for an empty query.
 */
export function searchText(
  understood: readonly UnderstoodPart[],
  how: How | null,
  text: Text,
  locale: Locale,
): string {
  return [...understoodTexts(understood, text, locale), ...howTexts(how, text)].join('; ');
}

/** What was asked for, a text for each part. */
export function understoodTexts(
  understood: readonly UnderstoodPart[],
  text: Text,
  locale: Locale,
): readonly string[] {
  return understood.map((part) => whole(part, { text, locale }));
}

/** How far the search went beyond what was asked for. */
export function howTexts(how: How | null, text: Text): readonly string[] {
  if (how === null) return [];
  const { corrections, dropped, mode } = how;
  return [
    corrections.length > 0 &&
      text('query.corrected', {
        words: corrections.map(({ typed, used }) => `${typed} → ${used}`).join(', '),
      }),
    mode === 'most' && text('query.closest'),
    dropped.length > 0 && text('query.dropped', { words: dropped.join(', ') }),
  ].filter((said) => said !== false);
}

/** What of the query was taken for words or left out. */
export function noteText(note: QueryNote, text: Text): string {
  switch (note.note) {
    case 'unknown-field':
      return text('query.note.unknownField', { field: note.field });
    case 'unread-value':
      return text('query.note.unreadValue', {
        field: fieldText(note.field, text),
        value: note.value,
      });
    case 'unclosed-quote':
      return text('query.note.unclosedQuote');
    case 'unclosed-bracket':
      return text('query.note.unclosedBracket');
    case 'shortened':
      return text('query.note.shortened');
  }
}

/** The name of a field, as it can be typed before a colon. */
export function fieldText(field: QueryField, text: Text): string {
  return text(`query.field.${field}`);
}

type Speech = { readonly text: Text; readonly locale: Locale };

/** Where all of a part is looked for: a field, anywhere, or here and there. */
type Scope = QueryField | 'anywhere' | 'mixed';

function scopeOf(part: UnderstoodPart): Scope {
  switch (part.part) {
    case 'words':
    case 'phrase':
    case 'wildcard':
    case 'similar':
      return part.field ?? 'anywhere';
    case 'condition':
      return part.condition.on;
    case 'any': {
      const scopes = new Set(part.parts.map(scopeOf));
      const [scope] = scopes;
      return scopes.size === 1 && scope !== undefined ? scope : 'mixed';
    }
    default:
      return 'mixed';
  }
}

/** A part with what it is: «место: Нанкин». */
function whole(part: UnderstoodPart, speech: Speech): string {
  const { text } = speech;
  const scope = scopeOf(part);
  if (scope === 'anywhere') return anywhere(part, speech);
  if (scope !== 'mixed') {
    return text('query.labelled', {
      label: fieldText(scope, text),
      what: content(part, speech, ', '),
    });
  }
  switch (part.part) {
    case 'without':
      return without(part.of, speech);
    case 'near':
      return text('query.near', {
        distance: part.distance,
        words: part.parts.map((one) => content(one, speech, ' ')).join(', '),
      });
    case 'all':
      return text('query.group', {
        parts: part.parts.map((one) => whole(one, speech)).join('; '),
      });
    case 'any':
      return either(
        part.parts.map((one) => grouped(one, speech)),
        speech,
      );
    default:
      return content(part, speech, ', ');
  }
}

/** Among alternatives a list of words near each other must say where it ends. */
function grouped(part: UnderstoodPart, speech: Speech): string {
  const said = whole(part, speech);
  return part.part === 'near' ? speech.text('query.group', { parts: said }) : said;
}

function anywhere(part: UnderstoodPart, speech: Speech): string {
  const { text } = speech;
  const said = content(part, speech, ', ');
  switch (part.part) {
    case 'phrase':
      return text('query.exactly', { text: part.text });
    case 'similar':
      return said;
    case 'words':
      return text(part.hasForms ? 'query.wordsAnyForm' : 'query.words', { words: said });
    default:
      return text('query.words', { words: said });
  }
}

/** A part without what it is: «Нанкин», «Нанкин или Шанхай». `and` stands between its words. */
function content(part: UnderstoodPart, speech: Speech, and: string): string {
  const { text } = speech;
  switch (part.part) {
    case 'words': {
      const last = part.words.length - 1;
      return part.words
        .map((word, i) =>
          part.isUnfinished && i === last ? text('query.unfinished', { word }) : word,
        )
        .join(and);
    }
    case 'phrase':
      return text('query.quoted', { text: part.text });
    case 'wildcard':
      return part.pattern;
    case 'similar':
      return text('query.similar', { text: part.text });
    case 'condition':
      return conditionText(part.condition, speech);
    case 'any':
      return either(
        part.parts.map((one) => content(one, speech, ' + ')),
        speech,
      );
    default:
      return whole(part, speech);
  }
}

function without(part: UnderstoodPart, speech: Speech): string {
  const { text } = speech;
  if (part.part !== 'words' || part.field !== null) {
    return text('query.without', { what: whole(part, speech) });
  }
  return text('query.withoutWords', {
    count: part.words.length,
    words: part.words.map((word) => text('query.quoted', { text: word })).join(' + '),
  });
}

function either(texts: readonly string[], { locale }: Speech): string {
  return new Intl.ListFormat(localeTags[locale], { type: 'disjunction' }).format(texts);
}

function conditionText(condition: Condition, { text, locale }: Speech): string {
  switch (condition.on) {
    case 'date':
      return dayRangeText(condition.days, text, locale);
    case 'quantity':
      return numbersText(condition.numbers, { text, locale });
    case 'kind':
      return text(`kind.${condition.value}`);
    case 'status':
      return text(`status.${condition.value}`);
    case 'language':
      return text(`language.${condition.value}`);
    case 'classification':
      return text(`mark.${condition.value}`);
    case 'has':
      return text(`query.has.${condition.value}`);
  }
}

function numbersText({ from, to }: NumberRange, { text, locale }: Speech): string {
  const format = new Intl.NumberFormat(localeTags[locale], { maximumFractionDigits: 6 });
  if (from !== null && to !== null)
    return from === to ? format.format(from) : `${format.format(from)} – ${format.format(to)}`;
  if (from !== null) return text('query.numbersFrom', { number: format.format(from) });
  return to === null ? '' : text('query.numbersTo', { number: format.format(to) });
}
