import { v7 as uuidv7 } from 'uuid';
import type { JobId } from '#contract/ids.ts';

/** Long work that can be cancelled: import now, more later. */
export type Jobs = {
  start(work: (jobId: JobId, signal: AbortSignal) => Promise<void>): JobId;
  cancel(jobId: JobId): void;
  /** Cancels every job and settles when all have stopped. */
  cancelAll(): Promise<void>;
};

export function createJobs(): Jobs {
  const running = new Map<JobId, { controller: AbortController; ended: Promise<void> }>();
  return {
    start(work) {
      const jobId = uuidv7() as JobId;
      const controller = new AbortController();
      const ended = work(jobId, controller.signal).finally(() => running.delete(jobId));
      running.set(jobId, { controller, ended });
      return jobId;
    },
    cancel(jobId) {
      running.get(jobId)?.controller.abort();
    },
    async cancelAll() {
      const all = [...running.values()];
      for (const { controller } of all) controller.abort();
      await Promise.all(all.map(({ ended }) => ended));
    },
  };
}
