// Keeps the message files alike, whole and without ballast.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { createIntl } from '@formatjs/intl';
import { describe, expect, it } from 'vitest';
import { AppError, errorCodes } from '#contract/errors.ts';
import { locales } from '#contract/language.ts';
import { errorText } from '../../../renderer/i18n/error-text.ts';
import { localeTags, messages } from '../../../renderer/i18n/messages.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const source = globSync(['renderer/**/*.{ts,tsx}', 'electron/cli/**/*.ts'], { cwd: root })
  .map((file) => readFileSync(path.join(root, file), 'utf8'))
  .join('\n');

const keys = Object.keys(messages.ru).toSorted();
const literals = new Set(
  [...source.matchAll(/['"`]([a-z]\w*(?:\.\w+)+)['"`]/g)].map(([, id]) => id),
);
/** «kind.» of a message picked as text(`kind.${kind}`). */
const prefixes = [...source.matchAll(/`([a-z]\w*(?:\.\w+)*\.)\$\{/g)].map(
  ([, prefix = '']) => prefix,
);

describe('the messages', () => {
  it('are the same in every language', () => {
    for (const locale of locales) {
      expect(Object.keys(messages[locale]).toSorted()).toEqual(keys);
    }
  });

  it.each(keys)('take the same values in every language: %s', (key) => {
    const [first, ...others] = locales.map((locale) =>
      placeholders(parse(messages[locale][key as keyof typeof messages.ru])),
    );
    for (const other of others) expect(other).toEqual(first);
  });

  it('are never empty', () => {
    const empty = locales.flatMap((locale) =>
      Object.entries(messages[locale]).filter(([, text]) => text.trim() === ''),
    );
    expect(empty).toEqual([]);
  });

  it('are all said somewhere', () => {
    const unused = keys.filter(
      (key) => !literals.has(key) && !prefixes.some((prefix) => key.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });

  it('exist wherever one is asked for by name', () => {
    const asked = [...source.matchAll(/\btext\(\s*'([^']+)'/g)].map(([, id = '']) => id);
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter((id) => !keys.includes(id))).toEqual([]);
  });

  it.each(prefixes)('exist for the family %s', (prefix) => {
    expect(keys.some((key) => key.startsWith(prefix))).toBe(true);
  });
});

describe.each(locales)('failures in %s', (locale) => {
  const faults: string[] = [];
  const intl = createIntl({
    locale: localeTags[locale],
    messages: messages[locale],
    onError: (error) => faults.push(error.message),
  });

  it.each(errorCodes)('say what happened, what is safe and what to do: %s', (code) => {
    const { what, safe, next } = errorText(new AppError(code), (id, values) =>
      intl.formatMessage({ id }, values),
    );
    expect(faults).toEqual([]);
    for (const sentence of [what, safe, next]) expect(sentence).toMatch(/^\S.*[.!?…]$/u);
  });

  it('name the reference of a fault', () => {
    const { next } = errorText(new AppError('internal', { reference: '7F3A' }), (id, values) =>
      intl.formatMessage({ id }, values),
    );
    expect(next).toContain('7F3A');
  });
});

/** Names and kinds of the values a message takes, also those within its plural forms. */
function placeholders(elements: readonly MessageFormatElement[]): string[] {
  const found = elements.flatMap((element): string[] => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return [];
      case TYPE.tag:
        return [element.value, ...placeholders(element.children)];
      case TYPE.plural:
      case TYPE.select:
        return [
          `${element.value} ${TYPE[element.type]}`,
          ...Object.values(element.options).flatMap((option) => placeholders(option.value)),
        ];
      default:
        return [`${element.value} ${TYPE[element.type]}`];
    }
  });
  return [...new Set(found)].toSorted();
}
