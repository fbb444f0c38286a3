import { v7 as uuidv7 } from 'uuid';
import type { CallInput } from '#contract/calls.ts';
import type { SavedSearchId } from '#contract/ids.ts';
import type { SavedSearch } from '#contract/search.ts';
import type { Context } from './context.ts';

/** Keeps a search under a name, at the end of the list of saved ones. */
export function createSavedSearch(
  context: Context,
  { name, search }: CallInput<'savedSearch.create'>,
): SavedSearch {
  const saved = { id: uuidv7() as SavedSearchId, name, search };
  context.session.require().searches.add(saved);
  return saved;
}
