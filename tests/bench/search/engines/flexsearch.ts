// FlexSearch on whole words, every field an index: all words must be in one field, and the first
// fifty come by place in the text, without a score by rarity and without a count of the rest.
import { Document } from 'flexsearch';
import type { ReportId } from '#contract/ids.ts';
import { isUnfinished } from '../workload/query-class.ts';
import { hitLimit, type BenchEngine, type EngineKind } from './engine.ts';
import { fields, lower, textsOf } from './fields.ts';

type Entry = Record<string, string>;
type Part = readonly [key: string, data: string];

const encode = (text: string): string[] => lower(text).match(/[\p{L}\p{N}]+/gu) ?? [];

function createIndex(): Document<Entry> {
  return new Document<Entry>({
    document: {
      id: 'id',
      index: fields.map((field) => ({ field, tokenize: 'strict' as const, encode })),
    },
  });
}

export const flexsearch: EngineKind = {
  create: () => engineOver(createIndex()),
  async open(snapshot) {
    const index = createIndex();
    for (const [key, data] of JSON.parse(String(snapshot)) as Part[]) await index.import(key, data);
    return engineOver(index);
  },
};

function engineOver(index: Document<Entry>): BenchEngine {
  const entryOf = (document: Parameters<typeof textsOf>[0]): Entry => ({
    id: document.row.id,
    ...textsOf(document),
  });
  const cannot = new Set(['typo', 'similar', 'filter', 'facets', 'phrase', 'chinese']);

  return {
    add(documents) {
      for (const document of documents) index.add(entryOf(document));
    },
    finish: () => undefined,
    search({ of, words }) {
      if (cannot.has(of) || isUnfinished(of)) return null;
      const found = index.search(words.join(' '), {
        limit: hitLimit,
        merge: true,
        suggest: of === 'partial',
      });
      const ids = found.slice(0, hitLimit).map(({ id }) => id as ReportId);
      return { ids, total: ids.length };
    },
    replace(document) {
      index.update(entryOf(document));
    },
    save() {
      const parts: Part[] = [];
      void index.export((key, data) => {
        parts.push([key, data]);
      });
      return JSON.stringify(parts);
    },
  };
}
