// The retrieval sets of the shared corpora, and how well the engine ranks them. May import the
// engine and tests/support.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ReportId } from '#contract/ids.ts';
import { createEngine, type SearchEngine } from '../../../renderer/search/engine/engine.ts';
import { sharedTexts } from '../../support/shared-texts.ts';
import { searchable } from '../../unit/search/searchable.ts';

type CorpusText = { readonly id: string; readonly title?: string; readonly text: string };

export type Question = { readonly query: string; readonly relevant: readonly string[] };

type NameQuestion = Question & {
  /** Whether other forms of the name alone lead to every relevant text. */
  readonly inflection_only?: boolean;
};

export type RetrievalSet = {
  readonly name: string;
  readonly texts: readonly CorpusText[];
  readonly questions: readonly Question[];
};

export type Quality = { readonly recallAt10: number; readonly mrrAt10: number };

const firstHits = 10;

const files = [
  { name: 'ru', documents: 'retrieval_ru_docs', queries: 'retrieval_ru_queries' },
  { name: 'en', documents: 'retrieval_en_docs', queries: 'retrieval_en_queries' },
  { name: 'zh', documents: 'retrieval_zh_docs', queries: 'retrieval_zh_queries' },
  { name: 'zh_wiki', documents: 'retrieval_zh_wiki_docs', queries: 'retrieval_zh_wiki_queries' },
  { name: 'kk', documents: 'retrieval_kk_docs', queries: 'retrieval_kk_queries' },
  { name: 'ru_names', documents: 'ru_wikinews_entities', queries: 'ru_name_queries' },
] as const;

/** Every set, that of inflected names apart; none where the corpora are absent, which is said. */
export function readSets(): RetrievalSet[] {
  const corpora = sharedTexts('corpora');
  if (corpora.isAbsent) return [];
  const read = <T>(name: string): T[] =>
    readFileSync(path.join(corpora.folder, `${name}.jsonl`), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as T);
  return files.flatMap(({ name, documents, queries }) => {
    // Texts of one set must not be taken for those of another that counts alike.
    const texts = read<CorpusText>(documents).map((text) => ({
      ...text,
      id: `${name} ${text.id}`,
    }));
    const questions = read<NameQuestion>(queries).map((question) => ({
      ...question,
      relevant: question.relevant.map((id) => `${name} ${id}`),
    }));
    const inflected = questions.filter((question) => question.inflection_only === true);
    const set = { name, texts, questions };
    return inflected.length === 0
      ? [set]
      : [set, { name: `${name}_inflected`, texts, questions: inflected }];
  });
}

export type Filled = {
  readonly engine: SearchEngine;
  /** Ids of the corpus by those of the reports. */
  readonly sources: ReadonlyMap<ReportId, string>;
};

/** An engine that holds the texts of some sets, each text once. */
export function fill(sets: readonly RetrievalSet[]): Filled {
  const engine = createEngine();
  const sources = new Map<ReportId, string>();
  const texts = new Map(sets.flatMap((set) => set.texts.map((text) => [text.id, text] as const)));
  for (const { id, title = '', text } of texts.values()) {
    const document = searchable(sources.size, { title, text });
    sources.set(document.row.id, id);
    engine.put(document);
  }
  return { engine, sources };
}

/** Share of questions with a relevant text among the first ten, and mean of one over its rank. */
export function measureQuality(
  { engine, sources }: Filled,
  questions: readonly Question[],
): Quality {
  let found = 0;
  let reciprocalRanks = 0;
  for (const { query, relevant } of questions) {
    const { hits } = engine.search(query, { limit: firstHits });
    const rank = hits.findIndex(({ id }) => relevant.includes(sources.get(id) ?? '')) + 1;
    if (rank === 0) continue;
    found += 1;
    reciprocalRanks += 1 / rank;
  }
  return { recallAt10: found / questions.length, mrrAt10: reciprocalRanks / questions.length };
}
