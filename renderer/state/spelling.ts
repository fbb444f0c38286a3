// Spelling of whatever text is open: a worker that starts with the first of them, told of the words
// the archive holds for right.
import { useQuery } from '@tanstack/react-query';
import type { EventData } from '#contract/events.ts';
import type { ReportId } from '#contract/ids.ts';
import type { ReportRow } from '#contract/report.ts';
import { call } from '../bridge/bridge.ts';
import { createSpellingClient, type Run, type SpellingClient } from '../spelling/client.ts';
import { callQuery, queryClient } from './query-client.ts';
import { attempt } from './problems.ts';
import { rowsQuery } from './rows.ts';
import { saveSettings, settingsNow, useSettings } from './settings.ts';

const wordsQuery = callQuery('dictionary.list', {});
const rowsInSlice = 2000;

type Started = { readonly client: SpellingClient; readonly isTaught: Promise<void> };

let started: Started | null = null;
const listeners = new Set<() => void>();

function start(): Started {
  if (started === null) {
    const client = createSpellingClient();
    started = { client, isTaught: teach(client) };
  }
  return started;
}

/** What cannot be read is not known: a check with too many words marked is better than none. */
async function teach(client: SpellingClient): Promise<void> {
  await Promise.allSettled([teachWords(client), teachNames(client), teachRows(client)]);
}

async function teachWords(client: SpellingClient): Promise<void> {
  client.learn('dictionary', await queryClient.fetchQuery(wordsQuery));
}

async function teachNames(client: SpellingClient): Promise<void> {
  let after: ReportId | null = null;
  do {
    const { names, next }: { names: string[]; next: ReportId | null } = await call(
      'dictionary.names',
      { after },
    );
    client.learn('names', names);
    after = next;
  } while (after !== null);
}

async function teachRows(client: SpellingClient): Promise<void> {
  const { rows } = await queryClient.ensureQueryData(rowsQuery);
  for (let at = 0; at < rows.length; at += rowsInSlice) {
    learnRows(client, rows.slice(at, at + rowsInSlice));
    // The next slice waits for a frame, so that a long list never stands in the way of a letter.
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

function learnRows(client: SpellingClient, rows: readonly ReportRow[]): void {
  client.learn(
    'titles',
    rows.flatMap(({ title, tags }) => [title, ...tags]),
  );
  client.learn(
    'names',
    rows.flatMap(({ place, tags }) => [place, ...tags]),
  );
}

function tellOfChange(): void {
  for (const listener of listeners) listener();
}

/** Knows how words are spelt; the same object as long as the window lives. */
const speller = {
  async check(blocks: readonly (readonly Run[])[], language: string) {
    const { client, isTaught } = start();
    await isTaught;
    return client.check(blocks, language);
  },
  suggest: (run: Run, language: string) => start().client.suggest(run, language),
  addToDictionary: (word: string) => attempt(() => addWord(word)),
  onChange(listener: () => void) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};
export type Speller = typeof speller;

/** Null where the check of spelling is switched off. */
export function useSpeller(): Speller | null {
  return useSettings().isSpellingChecked ? speller : null;
}

export function toggleSpelling(): void {
  attempt(() => saveSettings({ isSpellingChecked: !settingsNow().isSpellingChecked }));
}

/** Words the office holds for right. */
export function useDictionaryWords(): readonly string[] {
  return useQuery(wordsQuery).data ?? [];
}

async function addWord(word: string): Promise<void> {
  await call('dictionary.add', { word });
  await queryClient.invalidateQueries({ queryKey: wordsQuery.queryKey });
  started?.client.learn('dictionary', [word]);
  tellOfChange();
}

export async function deleteDictionaryWord(word: string): Promise<void> {
  await call('dictionary.delete', { word });
  await queryClient.invalidateQueries({ queryKey: wordsQuery.queryKey });
  started?.client.unlearn(word);
  tellOfChange();
}

/** Names that came with a commit. What a person types into a title is no authority on itself. */
export function applyToSpelling({ changed }: EventData<'archive.changed'>): void {
  if (started === null || changed === 'many') return;
  started.client.learn(
    'names',
    changed.flatMap(({ people, places }) => [...people, ...places]),
  );
}

/** Ends the worker and with it every word of the archive it held. */
export function forgetSpelling(): void {
  started?.client.close();
  started = null;
}
