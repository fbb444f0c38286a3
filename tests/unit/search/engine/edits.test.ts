// A thousand lives of an index, each of which must end as if it had been built in one go.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportKinds } from '#contract/report.ts';
import type { SearchEngine, SearchOptions } from '../../../../renderer/search/engine/engine.ts';
import { type Details, reportId } from '../searchable.ts';
import { numberOf } from './archive-of.ts';
import { type Edit, EditedArchive } from './edited-archive.ts';

const vocabulary =
  'встреча встречи встречу мэр мэром порт порты делегация с и Нанкин Нанкине Nanjing 南京市 南京港口 ' +
  'Токаев Tokayev Тоқаевтың meeting meetings port the кездесу кездесулер 2026';
const words = fc.constantFrom(...vocabulary.split(' '), '2,94 млрд', '15 млн');
const line = (most: number): fc.Arbitrary<string> =>
  fc.array(words, { maxLength: most }).map((all) => all.join(' '));
const labels = (...all: string[]): fc.Arbitrary<string[]> => fc.subarray(all, { maxLength: 2 });
const day = fc.constantFrom('', '2024-05-01', '2025-02-17', '2025-11-30', '2026-01-09');

const details: fc.Arbitrary<Details> = fc.record({
  title: line(3),
  text: line(14),
  number: fc.constantFrom('', '12-34/567'),
  source: fc.constantFrom('', 'МИД РК'),
  tags: labels('торговля', 'визит', 'культура'),
  people: labels('Ли Чжунцзюнь', 'Ахметов'),
  places: labels('Нанкин', 'Шанхай'),
  dateFrom: day,
  kind: fc.constantFrom(...reportKinds.slice(0, 3)),
  language: fc.constantFrom('ru' as const, 'zh-Hans' as const),
  hasAttachment: fc.boolean(),
});

function edits(numbers: number, put: fc.Arbitrary<Edit>): fc.Arbitrary<Edit>[] {
  const number = fc.integer({ min: 1, max: numbers });
  return [
    put,
    put,
    put,
    fc.record({ remove: number }),
    fc.record({ tidy: fc.nat(3), isWholly: fc.boolean() }),
    fc.record({ ask: fc.constantFrom('вст', 'мэр порт', '南京') }),
    fc.constantFrom<Edit[]>({ reopen: true }, { save: true }, { crash: true }),
  ];
}

const few = 12;
const fewEdits = fc.array(
  fc.oneof(...edits(few, fc.record({ put: fc.integer({ min: 1, max: few }), details }))),
  { minLength: 1, maxLength: 24 },
);

const many = 900;
/** A stretch of reports with little in each, so that there are segments of every size. */
const manyPuts = fc
  .tuple(fc.integer({ min: 1, max: many - 150 }), fc.nat(150), fc.array(details, { minLength: 3 }))
  .map(([first, count, kinds]) =>
    Array.from({ length: count }, (_, at): Edit => {
      const kind = kinds[at % kinds.length];
      const text = `${kind?.text ?? ''} ${first + at}`;
      return { put: first + at, details: { ...kind, text } };
    }),
  );
const manyEdits = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: manyPuts },
      {
        weight: 2,
        arbitrary: fc
          .tuple(fc.integer({ min: 1, max: many }), fc.nat(100))
          .map(([first, count]) =>
            Array.from({ length: count }, (_, at): Edit => ({ remove: first + at })),
          ),
      },
      ...edits(many, fc.record({ put: fc.integer({ min: 1, max: many }), details })).map(
        (arbitrary) => ({ weight: 1, arbitrary: arbitrary.map((edit): Edit[] => [edit]) }),
      ),
    ),
    { minLength: 4, maxLength: 16 },
  )
  .map((parts) => parts.flat());

const asked: readonly (readonly [query: string, options?: SearchOptions])[] = [
  ['встреча мэр '],
  ['делегация из порта Нанкин', { facets: true }],
  ['вст'],
  ['мэр Бишкек порты '],
  ['встерча '],
  ['делегацыя ', { exact: true }],
  ['"встречи с мэром"'],
  ['мэр -порт', { sort: 'date' }],
  ['встреча РЯДОМ/3 порт'],
  ['meeting ИЛИ кездесу '],
  ['вст*ч?'],
  ['портв~'],
  ['Tokayev '],
  ['南京 '],
  ['南', { filters: { languages: ['zh-Hans'] } }],
  ['число:>2 млрд'],
  ['2.94 billion '],
  ['место:Нанкин кто:Ахметов'],
  ['дата:2025 порт', { facets: true, filters: { tags: ['визит', 'торговля'] } }],
  ['', { facets: true, filters: { kinds: ['visit', 'note'] } }],
];

type Answer = ReturnType<typeof answerOf>;

/** What a search says, but for what an order of events alone may decide. */
function answerOf(engine: SearchEngine, archive: EditedArchive, at: number) {
  const [query, options] = asked[at] ?? [''];
  const all = { ...options, limit: 1000, today: '2026-02-18' };
  const { hits, total, how, facets } = engine.search(query, all);
  // Which of several reports with one text and one score stands for the others is all the same.
  const named = hits.map(({ id, score, duplicates, isPartial }) => ({
    name: duplicates > 0 ? (archive.reports.get(numberOf(id))?.text ?? '') : id,
    score,
    duplicates,
    isPartial,
  }));
  return { query, total, how, facets, named };
}

/** Names in order; those whose scores do not differ may stand in any order among them. */
function inOrder({ named }: Answer): string[][] {
  const heaps: string[][] = [];
  let last = Number.NaN;
  for (const { name, score, duplicates, isPartial } of named) {
    const entry = `${name} ×${duplicates}${isPartial ? ' partial' : ''}`;
    if (Math.abs(score - last) <= 1e-6 * Math.abs(last)) heaps.at(-1)?.push(entry);
    else heaps.push([entry]);
    last = score;
  }
  return heaps.map((heap) => heap.toSorted());
}

/** How like a report the others are, rounded; best first. */
function similarTo(engine: SearchEngine, like: number): readonly string[] {
  const text = 'Встреча в порту Нанкина, 2026: кездесулер, meetings, 南京港口, делегация';
  return engine
    .similar(reportId(like), text, 1000)
    .map(({ id, score }) => `${score.toPrecision(5)} ${id}`)
    .toSorted();
}

function expectSame(archive: EditedArchive): void {
  const fresh = archive.fromScratch();
  expect(archive.engine.size()).toBe(fresh.size());
  for (let at = 0; at < asked.length; at += 1) {
    const edited = answerOf(archive.engine, archive, at);
    const built = answerOf(fresh, archive, at);
    const { query, total, how, facets } = built;
    expect({ ...edited, named: [] }).toEqual({ query, total, how, facets, named: [] });
    expect(inOrder(edited), query).toEqual(inOrder(built));
    edited.named.forEach(({ score }, i) => {
      const wanted = built.named[i]?.score ?? Number.NaN;
      expect(Math.abs(score - wanted), query).toBeLessThanOrEqual(1e-5 * Math.abs(wanted) + 1e-12);
    });
  }
  for (const typed of ['в', 'вс', 'встр', 'наН', 'ли', 'т', 'mee', '南']) {
    expect(archive.engine.complete(typed), typed).toEqual(fresh.complete(typed));
  }
  const [like] = archive.reports.keys();
  if (like !== undefined) expect(similarTo(archive.engine, like)).toEqual(similarTo(fresh, like));
}

// A thousand lives take seconds on a free machine and a minute on a busy one.
describe(
  'an index that was edited, saved, reopened and lost on the way',
  { timeout: 300_000 },
  () => {
    it('equals one built from scratch', () => {
      fc.assert(
        fc.property(fewEdits, (given) => expectSame(new EditedArchive(given))),
        { numRuns: 980 },
      );
    });

    it('equals one built from scratch at hundreds of reports', () => {
      fc.assert(
        fc.property(manyEdits, (given) => expectSame(new EditedArchive(given))),
        { numRuns: 20 },
      );
    });
  },
);
