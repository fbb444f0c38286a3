// One engine at work, and what is measured of it on the spot; the same in a process of Node and in
// a worker of Chromium. May import the generator, the engines and the workload.
import type { SearchDocument } from '#contract/report.ts';
import type { Answer, BenchEngine, EngineKind, Snapshot } from '../engines/engine.ts';
import { reportId } from '../../../unit/search/searchable.ts';
import { generateReports } from '../generator/reports.ts';
import { makeWorld } from '../generator/world.ts';
import type { BenchQuery } from '../workload/query-class.ts';

/** What a place can tell of the time and the memory it gives. */
export type Host = {
  readonly now: () => number;
  /** Milliseconds of processor time so far; null where only the clock is known. */
  readonly cpuMs: () => number | null;
};

export type Built = { readonly wallMs: number; readonly cpuMs: number | null };

export type Station = {
  /** The first reports of the generator, added in the engine's own way; making them is not counted. */
  build(reports: number): Built;
  search(query: BenchQuery): Answer | null;
  /** Milliseconds of each of so many edits until a word that only the new text has is found. */
  replace(count: number): number[];
  /** Puts so many edits, folds them in and saves; milliseconds of the longest that a query waited. */
  fold(count: number): number | null;
  save(): { readonly snapshot: Snapshot; readonly ms: number };
  /** Milliseconds until a snapshot has answered its first query; the engine at work stays. */
  open(snapshot: Snapshot, query: BenchQuery): Promise<number>;
  fileBytes(): number | null;
  close(): void;
};

const batchSize = 500;
const editSeed = 23;

export function createStation(kind: EngineKind, { now, cpuMs }: Host): Station {
  const world = makeWorld();
  const engine: BenchEngine = kind.create();
  let built = 0;
  let editsDone = 0;

  const took = (work: () => void): number => {
    const startedMs = now();
    work();
    return now() - startedMs;
  };

  /** New texts of reports that are in, spread over all of them. */
  function* edits(count: number): Generator<{ document: SearchDocument; newWord: string }> {
    const step = Math.max(1, Math.floor(built / count));
    let number = 1;
    for (const { row, ...rest } of generateReports(Math.min(count, built), editSeed, world)) {
      editsDone += 1;
      const newWord = wordOfNumber(editsDone);
      const text = `${rest.text} ${newWord}`;
      const seq = built + editsDone;
      yield { newWord, document: { ...rest, text, seq, row: { ...row, id: reportId(number) } } };
      number += step;
    }
  }

  return {
    build(reports) {
      let wallMs = 0;
      let cpu = 0;
      let batch: SearchDocument[] = [];
      const flush = (work: () => void): void => {
        const cpuBefore = cpuMs();
        wallMs += took(work);
        cpu += (cpuMs() ?? 0) - (cpuBefore ?? 0);
      };
      for (const document of generateReports(reports, undefined, world)) {
        batch.push(document);
        if (batch.length < batchSize) continue;
        const full = batch;
        batch = [];
        flush(() => engine.add(full));
      }
      flush(() => engine.add(batch));
      flush(() => engine.finish());
      built = reports;
      return { wallMs, cpuMs: cpuMs() === null ? null : cpu };
    },

    search: (query) => engine.search(query),

    replace(count) {
      const ms: number[] = [];
      for (const { document, newWord } of edits(count)) {
        let answer: Answer | null = null;
        ms.push(
          took(() => {
            engine.replace(document);
            answer = engine.search({ of: 'rare', words: [newWord] });
          }),
        );
        assertFound(answer, document);
      }
      return ms;
    },

    fold(count) {
      if (!engine.settle) return null;
      let longestMs = 0;
      for (const { document } of edits(count)) {
        longestMs = Math.max(
          longestMs,
          took(() => engine.replace(document)),
        );
      }
      return Math.max(longestMs, engine.settle());
    },

    save() {
      const startedMs = now();
      const snapshot = engine.save();
      return { snapshot, ms: now() - startedMs };
    },

    async open(snapshot, query) {
      const startedMs = now();
      const opened = await kind.open(snapshot);
      opened.search(query);
      const ms = now() - startedMs;
      opened.close?.();
      return ms;
    },

    fileBytes: () => engine.fileBytes?.() ?? null,
    close: () => engine.close?.(),
  };
}

function assertFound(answer: Answer | null, { row }: SearchDocument): void {
  if (answer?.ids.includes(row.id)) return;
  throw new Error(`the engine does not find report ${row.id} after an edit`);
}

const letterOfDigit = [...'абвгдежзик'];

/** A word that no text has but the one it is made for, in letters, as figures are cut differently. */
function wordOfNumber(number: number): string {
  return `ъщъ${[...String(number)].map((digit) => letterOfDigit[Number(digit)]).join('')}ъщ`;
}
