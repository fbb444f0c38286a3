// How well names are found from another script: for every set of names and every pair of writings,
// one document a name in the one and a query a name in the other, among real texts. No times.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sharedTexts } from '../support/shared-texts.ts';
import { createEngine } from '../../renderer/search/engine/engine.ts';
import { createKeyArchive, type NameArchive } from '../unit/search/names/key-archive.ts';
import { reportId, searchable } from '../unit/search/searchable.ts';

const firstHits = 10;

/** `--keys`: by keys and words alone, without the engine; `--list`: also which were not found. */
const isByKeys = process.argv.includes('--keys');
const listsMissed = process.argv.includes('--list');

type Writing = 'latin' | 'ru' | 'kk' | 'zh';

/** A name in its writings; where there are several spellings of one, any counts. */
type Row = { readonly id: string; readonly names: Readonly<Record<Writing, readonly string[]>> };

type NameSet = { readonly set: string; readonly rows: readonly Row[] };

const sentences: Readonly<Record<Writing, (name: string) => string>> = {
  latin: (name) => `The delegation met with ${name} and discussed trade.`,
  ru: (name) => `Делегация обсудила с ${name} вопросы торговли.`,
  kk: (name) => `Делегация ${name} туралы сауда мәселелерін талқылады.`,
  zh: (name) => `代表团同${name}讨论了贸易问题。`,
};

const crowd: Readonly<Record<Writing, string>> = {
  latin: 'retrieval_en_docs',
  ru: 'retrieval_ru_docs',
  kk: 'retrieval_kk_docs',
  zh: 'retrieval_zh_docs',
};

const corpora = sharedTexts('corpora');
if (!corpora.isAbsent) {
  const sets = [
    officials(),
    deputies(),
    cities(),
    subdivisions('CN'),
    subdivisions('KZ'),
    foreigners(),
  ];
  const archives = new Map(
    (Object.keys(sentences) as Writing[]).map((to) => [to, archiveOf(sets, to)]),
  );
  for (const { set, rows } of sets) {
    for (const [to, archive] of archives) {
      for (const from of Object.keys(sentences) as Writing[]) {
        if (from !== to) report(set, rows, from, to, archive);
      }
    }
  }
}

function report(
  set: string,
  rows: readonly Row[],
  from: Writing,
  to: Writing,
  archive: NameArchive,
): void {
  const asked = rows.filter(({ names }) => names[from].length > 0 && names[to].length > 0);
  if (asked.length === 0) return;
  const missed: string[] = [];
  const misled: string[] = [];
  for (const { id, names } of asked) {
    const hits = names[from].map((name) => archive.search(name, firstHits));
    const isOwn = (hit: string): boolean => hit === id || hit === obliqueId(id);
    if (!hits.some((ids) => ids.some(isOwn))) missed.push(names[from].join('|'));
    else if (!hits.some(([first = '']) => isOwn(first))) misled.push(names[from].join('|'));
  }
  const line = {
    bench: 'names',
    by: isByKeys ? 'keys' : 'engine',
    set,
    from,
    to,
    names: asked.length,
    foundIn10: rate(asked.length - missed.length, asked.length),
    /** Found, but another name or text came first. */
    strangerFirst: rate(misled.length, asked.length),
    ...(listsMissed ? { missed, misled } : {}),
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function rate(part: number, all: number): number {
  return Number((part / all).toFixed(4));
}

function archiveOf(sets: readonly NameSet[], to: Writing): NameArchive {
  const archive = isByKeys ? createKeyArchive() : createEngineArchive();
  for (const [at, text] of textsOf(crowd[to]).entries()) archive.put(`crowd-${at}`, text);
  for (const { rows } of sets) {
    for (const [at, { id, names }] of rows.entries()) {
      if (names[to].length === 0) continue;
      const name = names[to].join(', ');
      // The number keeps two towns of one name from being folded into one hit.
      const text = `${sentences[to](to === 'ru' ? oblique(name) : name)} ${at + 1000}`;
      archive.put(to === 'ru' ? obliqueId(id) : id, text);
    }
  }
  return archive;
}

function createEngineArchive(): NameArchive {
  const engine = createEngine();
  const ids = new Map<string, string>();
  return {
    put(id, text) {
      const number = ids.size;
      ids.set(reportId(number), id);
      engine.put(searchable(number, { text }));
    },
    search: (query, limit) =>
      engine.search(query, { limit }).hits.map((hit) => ids.get(hit.id) ?? ''),
  };
}

function obliqueId(id: string): string {
  return `${id}/oblique`;
}

/** The instrumental case, as far as the last letter tells it: enough to be no nominative. */
function oblique(name: string): string {
  return name.replace(/\p{L}{4,}/gu, (word) => {
    if (/(?:ов|ев)$/iu.test(word)) return `${word}ым`;
    if (/(?:ск|н)[иы]й$/iu.test(word)) return `${word.slice(0, -1)}м`;
    if (/[йь]$/iu.test(word)) return `${word.slice(0, -1)}ем`;
    if (/[бвгдзклмнпрстфх]$/iu.test(word)) return `${word}ом`;
    return word;
  });
}

function officials(): NameSet {
  return {
    set: 'officials_cn',
    rows: table('names_persons_cn').map(([id = '', latin, ru, zh]) => ({
      id,
      names: { latin: written(latin), ru: written(ru), kk: [], zh: written(zh) },
    })),
  };
}

function deputies(): NameSet {
  return {
    set: 'deputies_kz',
    rows: table('names_persons_kz').map(([id = '', latin, ru, kk]) => ({
      id,
      names: { latin: written(latin), ru: written(ru), kk: written(kk), zh: [] },
    })),
  };
}

function cities(): NameSet {
  return {
    set: 'cities_cn',
    rows: table('names_cities')
      .filter(([, , , country]) => country === 'CN')
      .map(([id = '', name, ascii, , , , , , cyrillic, han]) => ({
        id,
        names: {
          latin: written(`${name}|${ascii}`),
          ru: written(cyrillic),
          kk: [],
          zh: written(han),
        },
      })),
  };
}

function subdivisions(country: 'CN' | 'KZ'): NameSet {
  return {
    set: `subdivisions_${country.toLowerCase()}`,
    rows: table('names_subdivisions')
      .filter(([code]) => code?.startsWith(`${country}-`))
      .map(([id = '', , latin, ru, zh, kk]) => ({
        id,
        names: { latin: written(latin), ru: written(ru), kk: written(kk), zh: written(zh) },
      })),
  };
}

/** People of Russia in Chinese, where the surname comes last: a rough key at best. */
function foreigners(): NameSet {
  return {
    set: 'people_ru_zh',
    rows: table('names_persons_ru_zh').map(([id = '', zh, ru]) => ({
      id,
      names: { latin: [], ru: written(ru), kk: [], zh: written(zh) },
    })),
  };
}

function written(names = ''): string[] {
  return [...new Set(names.split('|'))].filter((name) => name !== '');
}

function table(name: string): string[][] {
  const [, ...rows] = readFileSync(path.join(corpora.folder, `${name}.tsv`), 'utf8')
    .split('\n')
    .filter((row) => row !== '');
  return rows.map((row) => row.split('\t'));
}

function textsOf(name: string): string[] {
  return readFileSync(path.join(corpora.folder, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text);
}
