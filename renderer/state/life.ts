// Steps in the life of the open report. What is typed goes to disk before each of them.
import { useQuery } from '@tanstack/react-query';
import type { ReportId, VisaId } from '#contract/ids.ts';
import type { Life, MoveInput, NewVisa, Reference, Visa } from '#contract/life.ts';
import type { Report, ReportContent } from '#contract/report.ts';
import { call } from '../bridge/bridge.ts';
import type { Draft } from './draft.ts';
import { requireSaved } from './open-drafts.ts';
import { callQuery, queryClient } from './query-client.ts';
import { rereadReport } from './report.ts';

const noReferences: readonly Reference[] = [];

/** A step and what it needs, the report apart. */
export type Step = MoveInput extends infer One
  ? One extends MoveInput
    ? Omit<One, 'id' | 'baseRevision'>
    : never
  : never;

/** Visas and steps of a report; null until they are read. */
export function useLife(id: ReportId): Life | null {
  // Read at each opening: visas are given to it by other ways than this window too.
  const { data } = useQuery({ ...callQuery('report.life', { id }), staleTime: 0 });
  return data ?? null;
}

/**
 * The typed numbers of other papers, in the order typed, with the report each means. One that was
 * typed just now is looked up once it is saved.
 */
export function useReferences(id: ReportId): readonly Reference[] {
  const { data: saved } = useQuery({ ...callQuery('report.get', { id }), select: savedReferences });
  const { data } = useQuery({
    queryKey: ['report.references', { id }, saved],
    queryFn: () => call('report.references', { id }),
    enabled: saved !== undefined && saved.length > 0,
    // Reports come and go, and with them what a number means.
    staleTime: 0,
  });
  return data ?? noReferences;
}

function savedReferences({ content }: Report): readonly string[] {
  return content.references;
}

/** Throws what keeps the typed text from the disk, or as `report.move`. */
export async function takeStep(draft: Draft, step: Step): Promise<void> {
  await change(draft, (onReport) => call('report.move', { ...step, ...onReport } as MoveInput));
}

/** Gives the report its number. Throws what keeps the typed text from the disk, or as the call. */
export async function register(draft: Draft): Promise<string> {
  const { number } = await change(draft, (onReport) => call('report.register', onReport));
  return number;
}

export async function giveVisa(draft: Draft, visa: NewVisa): Promise<void> {
  await requireSaved();
  const id = draft.getId();
  showVisas(id, await call('visa.give', { id, visa }));
}

export async function withdrawVisa(id: ReportId, visa: VisaId): Promise<void> {
  showVisas(id, await call('visa.withdraw', { id, visa }));
}

type Filed = Pick<ReportContent, 'tags' | 'topics'>;

/** Changes tags or topics of a report whose text stands; they are no part of it. */
export async function changeFiling(draft: Draft, next: Partial<Filed>): Promise<void> {
  const before = draft.fields.getState();
  const { tags = before.tags, topics = before.topics } = next;
  const id = draft.getId();
  await call('report.bulkEdit', {
    ids: [id],
    addTags: missingIn(before.tags, tags),
    removeTags: missingIn(tags, before.tags),
    addTopics: missingIn(before.topics, topics),
    removeTopics: missingIn(topics, before.topics),
    set: {},
  });
  draft.accept(await rereadReport(id));
}

function missingIn<T>(there: readonly T[], wanted: readonly T[]): T[] {
  return wanted.filter((one) => !there.includes(one));
}

type OnReport = { readonly id: ReportId; readonly baseRevision: number };

async function change<T>(draft: Draft, make: (onReport: OnReport) => Promise<T>): Promise<T> {
  await requireSaved();
  const id = draft.getId();
  const { revision } = await rereadReport(id);
  const made = await make({ id, baseRevision: revision });
  draft.accept(await rereadReport(id));
  await queryClient.invalidateQueries({ queryKey: callQuery('report.life', { id }).queryKey });
  return made;
}

function showVisas(id: ReportId, visas: Visa[]): void {
  queryClient.setQueryData(
    callQuery('report.life', { id }).queryKey,
    (life) => life && { ...life, visas },
  );
}
