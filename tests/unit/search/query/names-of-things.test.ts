// What the interface calls a field or a value must be understood when it is typed.
import { describe, expect, it } from 'vitest';
import { languages, locales } from '#contract/language.ts';
import { classifications, reportKinds, reportStatuses } from '#contract/report.ts';
import { messages } from '../../../../renderer/i18n/messages.ts';
import {
  fieldNamed,
  fieldNames,
  namesOf,
  queryFields,
  syntaxLanguages,
} from '../../../../renderer/search/engine/query/fields.ts';
import { foldKey } from '../../../../renderer/search/engine/query/fold-key.ts';
import { parseQuery } from '../../../../renderer/search/engine/query/parse.ts';
import {
  closedValues,
  readClosed,
  type ClosedField,
} from '../../../../renderer/search/engine/query/values.ts';

const closedFields: readonly ClosedField[] = [
  'kind',
  'status',
  'language',
  'classification',
  'has',
];

function meant(field: ClosedField, text: string): readonly string[] {
  return readClosed(field, text, true).map(({ value }) => value);
}

describe.each(locales)('the interface in %s', (locale) => {
  const said = messages[locale];

  it('names every field as it can be typed', () => {
    for (const field of queryFields) {
      expect(fieldNamed(said[`query.field.${field}`])).toBe(field);
    }
  });

  it.each(reportKinds)('names the kind %s as it can be typed', (kind) => {
    expect(meant('kind', said[`kind.${kind}`])).toEqual([kind]);
  });

  it.each(reportStatuses)('names the status %s as it can be typed', (status) => {
    expect(meant('status', said[`status.${status}`])).toEqual([status]);
  });

  it.each(classifications)('names the mark %s as it can be typed', (mark) => {
    expect(meant('classification', said[`mark.${mark}`])).toEqual([mark]);
  });

  it('explains the language with sentences of it', () => {
    const examples = Object.entries(said).filter(([id]) => /^queryHelp\..*\.example$/.test(id));
    expect(examples.length).toBeGreaterThan(5);
    for (const [, example] of examples) {
      expect(parseQuery(example, { today: '2026-02-18' }).notes).toEqual([]);
    }
  });

  it.each(languages)('names the language %s as it can be typed', (language) => {
    expect(meant('language', said[`language.${language}`])).toContain(language);
  });
});

describe('names', () => {
  it('of fields stand for one field each', () => {
    const names = queryFields.flatMap((field) =>
      syntaxLanguages.flatMap((language) => namesOf(fieldNames[field], language).map(foldKey)),
    );
    const known = new Set(names);
    for (const field of queryFields) {
      for (const language of syntaxLanguages) {
        for (const name of namesOf(fieldNames[field], language)) {
          expect([name, fieldNamed(name)]).toEqual([name, field]);
        }
      }
    }
    expect(known.size).toBeGreaterThan(100);
  });

  it.each(closedFields)('of values are all read as their value, in every language: %s', (field) => {
    for (const language of syntaxLanguages) {
      for (const { condition, names } of closedValues(field, language)) {
        for (const name of names) expect(meant(field, name)).toContain(condition.value);
      }
    }
  });

  it.each(closedFields)('suggested for values differ: %s', (field) => {
    for (const language of syntaxLanguages) {
      const first = closedValues(field, language).map(({ names }) => names[0]);
      expect(new Set(first).size).toBe(first.length);
    }
  });
});
