// Whatever is typed or pasted is answered at once: no error, no deep tree, no long wait.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../../renderer/search/engine/query/parse.ts';
import type { QueryNode } from '../../../../renderer/search/engine/query/query-tree.ts';
import { understand } from '../../../../renderer/search/engine/query/understand.ts';
import { depthOf, printTree } from './print-tree.ts';

const today = '2026-02-18';
const deepest = 80;
/** Generous for a slow machine; each takes some milliseconds on an idle one. */
const longestMs = 1000;

const syntax = [
  'И',
  'ИЛИ',
  'НЕ',
  'РЯДОМ',
  'ЕМЕС',
  'AND',
  'OR',
  'NOT',
  'NEAR(5)',
  'РЯДОМ/3',
  '&',
  '|',
  '-',

  '(',
  ')',
  '"',
  '«',
  '»',
  '„',
  '“',
  '”',
  '「',
  '」',
  '（',
  '：',
  ':',
  '~',
  '*',
  '?',
  '..',
  '>',
  'место:',
  'вид:',
  'дата:',
  'число:',
  'кто:(',
  'Wang:',
  'справка',
  'осень 2025',
  '2024',
  '1',

  'прошлый год',
  'с 1 марта по',
  'млн',
  'мэр',
  '南京',
  'консул*',
  'слово~',
  "Xi'an",
  '  ',
  '去年',
  '\ud800',
  '\udc00',
  '\u200b',
  '\u202e',
  '\u0000',
  '🙂',
  'e\u0301',
  '\n',
];
const queries = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...syntax), { maxLength: 25 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...syntax), { maxLength: 25 }).map((parts) => parts.join(' ')),
  // Not well-formed: half signs that no character has.
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((units) => String.fromCharCode(...units)),
);

function nodesOf(node: QueryNode): QueryNode[] {
  const inner = node.kind === 'not' ? [node.part] : 'parts' in node ? node.parts : [];
  return [node, ...inner.flatMap(nodesOf)];
}

describe('any text', () => {
  it('is parsed without an error, to a tree of bounded depth', () => {
    fc.assert(
      fc.property(queries, (text) => {
        const { root, notes } = parseQuery(text, { today });
        expect(depthOf(root)).toBeLessThan(deepest);
        expect(notes.length).toBeLessThanOrEqual(8);
        understand(root);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives words that stand in it where the tree says', () => {
    fc.assert(
      fc.property(queries, (text) => {
        const { root } = parseQuery(text, { today });
        const words = (root ? nodesOf(root) : []).filter(({ kind }) => kind === 'words');
        for (const node of words) {
          if (node.kind !== 'words') continue;
          expect(text.toWellFormed().slice(node.start, node.end)).toBe(node.text);
          expect(node.text).toMatch(/[\p{L}\p{N}]/u);
          if (node.isUnfinished) expect(node.end).toBe(text.length);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('gives joints of two parts at least, none in one of its own kind', () => {
    fc.assert(
      fc.property(queries, (text) => {
        const { root } = parseQuery(text, { today });
        for (const node of root ? nodesOf(root) : []) {
          if (node.kind !== 'and' && node.kind !== 'or') continue;
          expect(node.parts.length).toBeGreaterThan(1);
          expect(node.parts.every(({ kind }) => kind !== node.kind)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('means the same in brackets', () => {
    const closed = queries.filter(
      (text) => parseQuery(text, { today }).notes.length === 0 && !/[()（）]/.test(text),
    );
    fc.assert(
      fc.property(closed, (text) => {
        const plain = printTree(parseQuery(`${text} `, { today }).root);
        expect(printTree(parseQuery(`(${text} )`, { today }).root)).toBe(plain);
      }),
      { numRuns: 1000 },
    );
  });
});

type Sentence = { readonly text: string; readonly tree: string };

const leaves = fc.constantFrom<Sentence>(
  { text: 'мэр', tree: '[мэр]' },
  { text: '南京', tree: '[南京]' },
  { text: '"рабочая группа"', tree: '"рабочая группа"' },
  { text: 'кто:Ли', tree: 'people:[Ли]' },
  { text: 'вид:нота', tree: 'kind:verbale' },
  { text: 'дата:2025', tree: 'date:2025-01-01..2025-12-31' },
  { text: '-порт', tree: '(not [порт])' },
  { text: 'НЕ (порт аэропорт)', tree: '(not [порт аэропорт])' },
  { text: 'мэр РЯДОМ порт', tree: '(near/8 [мэр] [порт])' },
);

/** Sentences whose joints alternate, so that none can be flattened away. */
function sentences(kind: 'and' | 'or', depth: number): fc.Arbitrary<Sentence> {
  const inner =
    depth === 0 ? leaves : fc.oneof(leaves, sentences(kind === 'and' ? 'or' : 'and', depth - 1));
  const signs = kind === 'and' ? ['И', 'AND', 'ЖӘНЕ', '&'] : ['ИЛИ', 'OR', 'НЕМЕСЕ', '|'];
  return fc
    .tuple(fc.array(inner, { minLength: 2, maxLength: 4 }), fc.constantFrom(...signs))
    .map(([parts, sign]) => ({
      text: `(${parts.map(({ text }) => text).join(` ${sign} `)})`,
      tree: `(${kind} ${parts.map(({ tree }) => tree).join(' ')})`,
    }));
}

describe('any sentence of the language', () => {
  it('gives the tree it was written from', () => {
    fc.assert(
      fc.property(fc.oneof(sentences('and', 3), sentences('or', 3)), ({ text, tree }) => {
        expect(printTree(parseQuery(text, { today }).root)).toBe(tree);
      }),
      { numRuns: 500 },
    );
  });
});

describe('hostile text', () => {
  it.each([
    ['ten million letters', 'a'.repeat(10_000_000)],
    ['ten megabytes of words', 'слово '.repeat(1_700_000)],
    ['ten million spaces', ' '.repeat(10_000_000)],
    ['5,000 operators', 'а И '.repeat(5000)],
    ['5,000 alternatives', 'а | '.repeat(5000)],
    ['5,000 negations', `${'НЕ '.repeat(5000)}а`],
    ['10,000 minuses', `${'-'.repeat(10_000)}а`],
    ['10,000 brackets', '('.repeat(10_000)],
    ['10,000 brackets with words', '(а '.repeat(10_000)],
    ['negated brackets', '-('.repeat(5000)],
    ['quotes', '"'.repeat(9999)],
    ['lone surrogates', '\ud800'.repeat(5000)],
    ['marks of direction', `${'\u202e\u200f'.repeat(2000)}а`],
    ['zero-width signs', 'а\u200b'.repeat(5000)],
    ['something like a pattern', '.*+?^${}[]\\ (a+)+$ '.repeat(500)],
    ['names of fields', 'место:'.repeat(2000)],
    ['negated names of fields', 'место:-'.repeat(2000)],
    ['values that are none', `вид:(${'запись '.repeat(2000)}`],
    ['dates that are none', `дата:(${'с 1 мая по '.repeat(2000)}`],
    ['dates', 'осень 2025 '.repeat(1000)],
    ['dates without a space', '去年'.repeat(3000)],
    ['ranges', '1..2 '.repeat(1000)],
    ['groups near each other', '(а|б) РЯДОМ '.repeat(1000)],
    ['wildcards', 'a*?'.repeat(3000)],
    ['digits', `число:${'9'.repeat(9999)}`],
  ])('%s is read in no time', (_, text) => {
    const start = performance.now();
    const { root, notes } = parseQuery(text, { today });
    expect(performance.now() - start).toBeLessThan(longestMs);
    expect(depthOf(root)).toBeLessThan(deepest);
    if (text.length > 4000) expect(notes).toContainEqual({ note: 'shortened' });
  });

  it('is cut at a space, so that no half word is asked for', () => {
    const { root } = parseQuery('слово '.repeat(1000), { today });
    expect(root).toMatchObject({ kind: 'words', isUnfinished: false });
    expect(root?.kind === 'words' && root.text.endsWith(' слово')).toBe(true);
  });
});
