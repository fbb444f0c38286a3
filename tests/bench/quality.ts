// How well search ranks real texts: for each retrieval set, the share of queries with a relevant
// report among the first ten, and the mean of one over its rank. No times, so no baseline.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createEngine } from '../../renderer/search/engine/engine.ts';
import { sharedTexts } from '../support/shared-texts.ts';
import { searchable } from '../unit/search/searchable.ts';

const firstHits = 10;

const sets = [
  { set: 'ru', documents: 'retrieval_ru_docs', queries: 'retrieval_ru_queries' },
  { set: 'en', documents: 'retrieval_en_docs', queries: 'retrieval_en_queries' },
  { set: 'zh', documents: 'retrieval_zh_docs', queries: 'retrieval_zh_queries' },
  { set: 'zh_wiki', documents: 'retrieval_zh_wiki_docs', queries: 'retrieval_zh_wiki_queries' },
  { set: 'kk', documents: 'retrieval_kk_docs', queries: 'retrieval_kk_queries' },
  { set: 'ru_names', documents: 'ru_wikinews_entities', queries: 'ru_name_queries' },
] as const;

type CorpusText = { readonly id: string; readonly title?: string; readonly text: string };
type CorpusQuery = {
  readonly query: string;
  readonly relevant: readonly string[];
  /** Of a name: whether its other forms alone lead to every relevant text. */
  readonly inflection_only?: boolean;
};

const corpora = sharedTexts('corpora');
if (!corpora.isAbsent) {
  for (const { set, documents, queries } of sets) {
    const texts = readRecords<CorpusText>(documents);
    const asked = readRecords<CorpusQuery>(queries);
    report(set, texts, asked);
    const inflected = asked.filter((query) => query.inflection_only);
    if (inflected.length > 0) report(`${set}_inflected`, texts, inflected);
  }
}

function readRecords<T>(name: string): T[] {
  return readFileSync(path.join(corpora.folder, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

function report(set: string, texts: readonly CorpusText[], queries: readonly CorpusQuery[]): void {
  const engine = createEngine();
  texts.forEach(({ id, title = '', text }, at) =>
    engine.put(searchable(at, { sourceId: id, title, text })),
  );
  let found = 0;
  let reciprocalRanks = 0;
  for (const { query, relevant } of queries) {
    const { hits } = engine.search(query, { limit: firstHits });
    const rank = hits.findIndex(({ sourceId }) => relevant.includes(sourceId ?? '')) + 1;
    if (rank === 0) continue;
    found += 1;
    reciprocalRanks += 1 / rank;
  }
  const line = {
    bench: 'quality',
    set,
    queries: queries.length,
    recallAt10: Number((found / queries.length).toFixed(4)),
    mrrAt10: Number((reciprocalRanks / queries.length).toFixed(4)),
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
