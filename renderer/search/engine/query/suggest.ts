// What can follow while a person types a filter: names of fields, values of closed fields.
import type { Locale } from '#contract/language.ts';
import { isValueField } from './conditions.ts';
import {
  fieldNamed,
  fieldNames,
  namesOf,
  queryFields,
  syntaxLanguages,
  type SyntaxLanguage,
} from './fields.ts';
import { foldKey } from './fold-key.ts';
import type { QueryField } from './query-tree.ts';
import { closedValues, type ClosedField } from './values.ts';

export type SyntaxSuggestion = {
  readonly kind: 'field' | 'value';
  /** As it is shown. */
  readonly text: string;
  /** What replaces the query from `from` to `to` (UTF-16 offsets). */
  readonly insert: string;
  readonly from: number;
  readonly to: number;
};

/** One letter begins too many ordinary words. */
const shortestName = 2;

/** What is being typed at the caret: perhaps a field's colon, an open quote, a beginning. */
const beingTyped =
  /(?:^|[\s(（|｜])[-−+&]*(?:(\p{L}[\p{L}\p{M}]*)[:：]\s*)?(["«“„「]?)((?![-−+&])[^\s"«»“”„「」()（）|｜:：]*)$/u;
const restOfWord = /^[\p{L}\p{M}\p{N}-]*/u;
/** No line a person types is longer; keeps the search for its end short. */
const longestLine = 200;

/**
 * Names and values that what stands before the caret may become: in the interface's language, or in
 * the language it was begun in. Empty where nothing of the language is being typed.
 */
export function suggestSyntax(
  typed: string,
  caret: number,
  locale: Locale,
): readonly SyntaxSuggestion[] {
  const before = typed.slice(Math.max(0, caret - longestLine), caret);
  const [, name, quote = '', begun = ''] = beingTyped.exec(before) ?? [];
  const place = {
    from: caret - begun.length - quote.length,
    to: caret + (restOfWord.exec(typed.slice(caret, caret + longestLine))?.[0].length ?? 0),
  };
  if (name === undefined) return quote === '' ? fieldsBeginning(begun, locale, place) : [];
  const field = fieldNamed(name);
  if (field === undefined || !isClosed(field)) return [];
  return valuesBeginning(field, begun, languageOf(field, name, locale), place);
}

type Place = Pick<SyntaxSuggestion, 'from' | 'to'>;

function isClosed(field: QueryField): field is ClosedField {
  return isValueField(field) && field !== 'date' && field !== 'quantity';
}

function fieldsBeginning(begun: string, locale: Locale, place: Place): SyntaxSuggestion[] {
  const isUnspaced = /^\p{Script=Han}/u.test(begun);
  if (foldKey(begun).length < (isUnspaced ? 1 : shortestName)) return [];
  return queryFields.flatMap((field): SyntaxSuggestion[] => {
    const name = nameBeginning(field, begun, locale);
    if (name === undefined) return [];
    const text = `${name}:`;
    return [{ kind: 'field', text, insert: text, ...place }];
  });
}

/**
 * The name of a field that begins so; where another of its names does, the suggested one. Kazakh
 * letters are missed only where no name begins with what was typed as it was typed.
 */
function nameBeginning(field: QueryField, begun: string, locale: Locale): string | undefined {
  const names = languagesFrom(locale).map((language) => namesOf(fieldNames[field], language));
  const typed = begun.toLowerCase();
  const key = foldKey(begun);
  const found =
    names.find((own) => own.some((name) => name.startsWith(typed))) ??
    names.find((own) => own.some((name) => foldKey(name).startsWith(key)));
  return found?.[0];
}

function languagesFrom(locale: Locale): SyntaxLanguage[] {
  return [locale, ...syntaxLanguages.filter((language) => language !== locale)];
}

/** Values are suggested in the language the field was named in. */
function languageOf(field: QueryField, name: string, locale: Locale): SyntaxLanguage {
  const key = foldKey(name);
  const isNamed = (language: SyntaxLanguage) =>
    namesOf(fieldNames[field], language).some((one) => foldKey(one) === key);
  return languagesFrom(locale).find(isNamed) ?? locale;
}

function valuesBeginning(
  field: ClosedField,
  begun: string,
  language: SyntaxLanguage,
  place: Place,
): SyntaxSuggestion[] {
  const key = foldKey(begun);
  return closedValues(field, language)
    .filter(({ names }) => names.some((name) => beginsAWord(name, key)))
    .flatMap(({ names }): SyntaxSuggestion[] => {
      const [text] = names;
      if (text === undefined) return [];
      const quoted = /\s/.test(text) ? `"${text}"` : text;
      return [{ kind: 'value', text, insert: `${quoted} `, ...place }];
    });
}

function beginsAWord(name: string, key: string): boolean {
  return key === '' || name.split(/[\s-]+/).some((word) => foldKey(word).startsWith(key));
}
