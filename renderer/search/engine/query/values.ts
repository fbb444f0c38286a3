// Reads the value of a closed field as a person writes it: by its name in any language, in another
// form of it, or by its beginning.
import { stemsOf } from '../analysis/stem.ts';
import { syntaxLanguages, type Names, type SyntaxLanguage } from './fields.ts';
import { foldKey } from './fold-key.ts';
import type { Condition } from './query-tree.ts';
import {
  classificationNames,
  hasNames,
  kindNames,
  languageNames,
  statusNames,
} from './value-names.ts';

export type ClosedCondition = Extract<Condition, { value: string }>;
export type ClosedField = ClosedCondition['on'];

type Value = { readonly condition: ClosedCondition; readonly names: Names };

const valuesOf: Readonly<Record<ClosedField, readonly Value[]>> = {
  kind: valuesIn(kindNames, (value) => ({ on: 'kind', value })),
  status: valuesIn(statusNames, (value) => ({ on: 'status', value })),
  language: valuesIn(languageNames, (value) => ({ on: 'language', value })),
  classification: valuesIn(classificationNames, (value) => ({ on: 'classification', value })),
  has: valuesIn(hasNames, (value) => ({ on: 'has', value })),
};

function valuesIn<Key extends string>(
  names: Readonly<Record<Key, Names>>,
  conditionOf: (value: Key) => ClosedCondition,
): Value[] {
  return (Object.keys(names) as Key[]).map((value) => ({
    condition: conditionOf(value),
    names: names[value],
  }));
}

/** The values of a field with their names in one language, the suggested one first. */
export function closedValues(
  field: ClosedField,
  language: SyntaxLanguage,
): { readonly condition: ClosedCondition; readonly names: readonly string[] }[] {
  return valuesOf[field].map(({ condition, names }) => ({
    condition,
    names: valueNames(names, language),
  }));
}

function valueNames(names: Names, language: SyntaxLanguage): string[] {
  return names[language].split(', ');
}

const separators = /[\s\-‐‑–—.,()（）]+/;

type Known = {
  readonly condition: ClosedCondition;
  readonly words: readonly string[];
  readonly stems: readonly (readonly string[])[];
};

const known: Readonly<Record<ClosedField, readonly Known[]>> = {
  kind: valuesOf.kind.flatMap(knownAs),
  status: valuesOf.status.flatMap(knownAs),
  language: valuesOf.language.flatMap(knownAs),
  classification: valuesOf.classification.flatMap(knownAs),
  has: valuesOf.has.flatMap(knownAs),
};

function knownAs({ condition, names }: Value): Known[] {
  return syntaxLanguages
    .flatMap((language) => valueNames(names, language))
    .map((name) => {
      const words = wordsOf(name);
      return { condition, words, stems: words.map(formsOf) };
    });
}

function wordsOf(name: string): string[] {
  return name
    .split(separators)
    .map(foldKey)
    .filter((word) => word !== '');
}

function formsOf(word: string): readonly string[] {
  return [word, ...stemsOf(word)];
}

/**
 * The values a text may mean: those of that very name, else those of which it is another form, else
 * those that have a word beginning so, if that is enough. Any of several may be meant; none: not
 * understood.
 */
export function readClosed(
  field: ClosedField,
  text: string,
  mayBeBeginning: boolean,
): readonly ClosedCondition[] {
  const typed = wordsOf(text);
  if (typed.length === 0) return [];
  const forms = typed.map(formsOf);
  return (
    [
      ({ words }: Known) => words.length === typed.length && words.every((w, i) => w === typed[i]),
      ({ stems }: Known) =>
        stems.length === forms.length &&
        stems.every((own, i) => forms[i]?.some((form) => own.includes(form))),
      ({ words }: Known) => mayBeBeginning && beginsSomewhere(words, typed),
    ]
      .map((isMeant) => distinct(known[field].filter(isMeant)))
      .find((conditions) => conditions.length > 0) ?? []
  );
}

/** Whether the typed words stand in the name in a row, the last of them perhaps unfinished. */
function beginsSomewhere(words: readonly string[], typed: readonly string[]): boolean {
  const last = typed.length - 1;
  return words.some((_, from) =>
    typed.every((word, i) => {
      const own = words[from + i];
      return i === last ? own?.startsWith(word) : own === word;
    }),
  );
}

function distinct(values: readonly Known[]): ClosedCondition[] {
  return [...new Map(values.map(({ condition }) => [condition.value, condition])).values()];
}
