// The examples of the help are queries: each must be read as its author meant it.
import { describe, expect, it } from 'vitest';
import { locales } from '#contract/language.ts';
import { messages } from '../../../renderer/i18n/messages.ts';
import { queryHelp } from '../../../renderer/i18n/query-help.ts';
import { parseQuery } from '../../../renderer/search/engine/query/parse.ts';

const today = '2026-11-22';

const kinds = {
  words: 'words',
  phrase: 'phrase',
  without: 'not',
  or: 'or',
  near: 'near',
  who: 'words',
  what: 'condition',
  date: 'condition',
  number: 'condition',
  start: 'wildcard',
  typos: 'similar',
} as const satisfies Record<(typeof queryHelp)[number], string>;

describe.each(locales)('the examples of the query language in %s', (locale) => {
  it.each(queryHelp)('%s', (name) => {
    const { root, notes } = parseQuery(messages[locale][`queryHelp.${name}.example`], { today });
    expect(notes).toEqual([]);
    const parts = root?.kind === 'and' ? root.parts : [root];
    expect(parts.map((part) => part?.kind)).toContain(kinds[name]);
  });
});
