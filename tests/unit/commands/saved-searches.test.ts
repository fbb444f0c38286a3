import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { SavedSearch } from '#contract/search.ts';
import { createSavedSearch } from '../../../electron/commands/create-saved-search.ts';
import { createFakeContext, createOpenContext } from '../../support/fake-context.ts';

const input = {
  name: 'Порты',
  search: { query: 'порт', filters: { places: ['Нинбо'] }, sort: 'date' },
} as const;

describe('a search saved under a name', () => {
  it('is kept in the archive with an id of its own', async () => {
    const context = await createOpenContext();
    const given = { ...input, search: { ...input.search, filters: { places: ['Нинбо'] } } };
    const first = createSavedSearch(context, given);
    const second = createSavedSearch(context, given);
    expect(v.is(SavedSearch, first)).toBe(true);
    expect(first.id).not.toBe(second.id);
    expect(context.session.require().searches.list()).toEqual([first, second]);
  });

  it('is not kept in a locked archive', () => {
    const given = { name: 'x', search: { query: '', filters: {}, sort: 'date' as const } };
    expect(() => createSavedSearch(createFakeContext(), given)).toThrow('locked');
  });
});
