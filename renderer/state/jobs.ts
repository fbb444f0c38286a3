import { create } from 'zustand';
import type { AppErrorData } from '#contract/errors.ts';
import type { EventData } from '#contract/events.ts';
import type { JobId } from '#contract/ids.ts';
import type { ImportSource, ImportSummary, JobProgress } from '#contract/imports.ts';
import { call, on } from '../bridge/bridge.ts';
import { minutesLeft } from './time-left.ts';

export type Job = {
  readonly id: JobId;
  /** Milliseconds of `performance.now()`. */
  readonly startedAt: number;
  readonly progress: JobProgress | null;
  /** At the speed so far; 0 for less than one, null while it is too early to tell. */
  readonly minutesLeft: number | null;
  readonly isCancelling: boolean;
};

/** How an import ended, until the person has read it. */
export type ImportOutcome =
  | { readonly state: 'done'; readonly summary: ImportSummary }
  | { readonly state: 'failed'; readonly error: AppErrorData };

type JobsState = {
  readonly jobs: readonly Job[];
  readonly outcomes: readonly ImportOutcome[];
};

const initial: JobsState = { jobs: [], outcomes: [] };

export const useJobs = create<JobsState>()(() => initial);

// A small import may be done before the call that started it has answered.
const finished = new Set<JobId>();

/** Follows the jobs of the main process; the returned function ends it. */
export function followJobs(): () => void {
  const ends = [on('job.progress', advance), on('job.done', finish)];
  return () => ends.forEach((end) => end());
}

export function forgetJobs(): void {
  finished.clear();
  useJobs.setState(initial);
}

/** Starts an import; whatever stops it before it begins is thrown. */
export async function startImport(source: ImportSource): Promise<void> {
  const started = await call('import.start', source);
  if (started.state === 'started') add(started.jobId);
}

export async function cancelImport(jobId: JobId): Promise<void> {
  change(jobId, (job) => ({ ...job, isCancelling: true }));
  await call('job.cancel', { jobId });
}

export function dismissOutcome(): void {
  useJobs.setState(({ outcomes }) => ({ outcomes: outcomes.slice(1) }));
}

function add(id: JobId): void {
  const isKnown = finished.has(id) || useJobs.getState().jobs.some((job) => job.id === id);
  if (isKnown) return;
  const job: Job = {
    id,
    startedAt: performance.now(),
    progress: null,
    minutesLeft: null,
    isCancelling: false,
  };
  useJobs.setState(({ jobs }) => ({ jobs: [...jobs, job] }));
}

function change(id: JobId, next: (job: Job) => Job): void {
  useJobs.setState(({ jobs }) => ({ jobs: jobs.map((job) => (job.id === id ? next(job) : job)) }));
}

function advance(progress: JobProgress): void {
  add(progress.jobId);
  const share = progress.totalBytes > 0 ? progress.doneBytes / progress.totalBytes : 0;
  change(progress.jobId, (job) => ({
    ...job,
    progress,
    minutesLeft: minutesLeft(share, performance.now() - job.startedAt),
  }));
}

function finish(done: EventData<'job.done'>): void {
  finished.add(done.jobId);
  const outcome: ImportOutcome =
    done.state === 'done'
      ? { state: 'done', summary: done.summary }
      : { state: 'failed', error: done.error };
  useJobs.setState(({ jobs, outcomes }) => ({
    jobs: jobs.filter((job) => job.id !== done.jobId),
    outcomes: [...outcomes, outcome],
  }));
}
