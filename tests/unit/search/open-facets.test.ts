import { describe, expect, it } from 'vitest';
import { createEngine, type Facets, type Filters } from '../../../renderer/search/engine/engine.ts';
import { openFacets } from '../../../renderer/search/open-facets.ts';
import { searchable } from './searchable.ts';

const engine = createEngine();
engine.put(searchable(1, { text: 'порт', tags: ['визит'], place: 'Нанкин' }));
engine.put(searchable(2, { text: 'порт', tags: ['нота'], place: 'Нинбо' }));
engine.put(searchable(3, { text: 'порты и море', tags: ['визит'], place: 'Нинбо' }));
engine.put(searchable(4, { text: 'мэр', tags: ['беседа'], place: 'Сучжоу' }));

function facetsOf(query: string, filters: Filters = {}): Facets {
  return openFacets(engine, query, { filters });
}

const counts = (values: readonly { value: string; count: number }[] | undefined) =>
  Object.fromEntries((values ?? []).map(({ value, count }) => [value, count]));

describe('a facet with something chosen', () => {
  it('counts what its other values would find', () => {
    const facets = facetsOf('порт ', { places: ['Нанкин'] });
    expect(counts(facets.place)).toEqual({ Нанкин: 1, Нинбо: 2 });
  });

  it('narrows the facets beside it', () => {
    const facets = facetsOf('порт ', { places: ['Нанкин'] });
    expect(counts(facets.topic)).toEqual({ визит: 1 });
  });

  it('is narrowed by what is chosen in another', () => {
    const facets = facetsOf('порт ', { places: ['Нанкин'], tags: ['визит'] });
    expect(counts(facets.place)).toEqual({ Нанкин: 1, Нинбо: 1 });
    expect(counts(facets.topic)).toEqual({ визит: 1 });
  });
});

describe('without a word to look for', () => {
  it('the facets are of every report the filters let through', () => {
    expect(counts(facetsOf('').place)).toEqual({ Нанкин: 1, Нинбо: 2, Сучжоу: 1 });
    expect(counts(facetsOf(' ', { tags: ['визит'] }).place)).toEqual({ Нанкин: 1, Нинбо: 1 });
  });

  it('the filters alone find reports, the newest first', () => {
    const { hits, total } = engine.search('', { filters: { places: ['Нинбо'] } });
    expect(total).toBe(2);
    expect(hits).toHaveLength(2);
  });
});
