// How the generated Russian compares with real Russian, counted on as many words of each.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { stemmer } from '@orama/stemmers/russian';
import { sharedTexts } from '../../../support/shared-texts.ts';
import { generateReports } from './reports.ts';

const stride = 37;
const realTexts = ['ru_official_documents', 'ru_wikinews_entities', 'retrieval_ru_docs'];

export type Realism = {
  readonly words: number;
  readonly lettersAWord: number;
  readonly formsAStem: number;
  /** Share of all words that the thousand most frequent forms make up. */
  readonly topThousand: number;
  /** Different forms among the words, at a quarter of them and at all. */
  readonly formsAtQuarter: number;
  readonly forms: number;
};

/** Null where the shared corpora are absent. */
export function compareWithRealText(): { real: Realism; generated: Realism } | null {
  const { folder, isAbsent } = sharedTexts('corpora');
  if (isAbsent) return null;
  const real = describe(realWords(folder), Infinity);
  return { real, generated: describe(generatedWords(), real.words) };
}

function* realWords(folder: string): Generator<string> {
  const texts = realTexts.flatMap((name) =>
    readFileSync(path.join(folder, `${name}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { text: string }).text),
  );
  // From all over each file in turn, as one kind of text would make the vocabulary grow in steps.
  for (let first = 0; first < stride; first += 1) {
    for (let at = first; at < texts.length; at += stride) yield* russianWords(texts[at] ?? '');
  }
}

function* generatedWords(): Generator<string> {
  for (const { row, text } of generateReports(Infinity)) {
    if (row.language === 'ru') yield* russianWords(text);
  }
}

function russianWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[а-я]+/g) ?? []
  );
}

function describe(words: Iterable<string>, most: number): Realism {
  const counts = new Map<string, number>();
  const growth: number[] = [];
  let total = 0;
  let letters = 0;
  for (const word of words) {
    if (total === most) break;
    total += 1;
    letters += word.length;
    counts.set(word, (counts.get(word) ?? 0) + 1);
    growth.push(counts.size);
  }
  const stems = new Set([...counts.keys()].map((word) => stemmer(word)));
  const top = [...counts.values()].sort((a, b) => b - a).slice(0, 1000);
  return {
    words: total,
    lettersAWord: letters / total,
    formsAStem: counts.size / stems.size,
    topThousand: top.reduce((sum, count) => sum + count, 0) / total,
    formsAtQuarter: growth[Math.floor(total / 4)] ?? 0,
    forms: counts.size,
  };
}
