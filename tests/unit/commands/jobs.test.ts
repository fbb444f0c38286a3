import { describe, expect, it } from 'vitest';
import { createJobs } from '../../../electron/commands/jobs.ts';
import { createWriteQueue } from '../../../electron/commands/write-queue.ts';

const untilAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve()));

describe('jobs', () => {
  it('are cancelled one by one', async () => {
    const jobs = createJobs();
    const ended: string[] = [];
    const first = jobs.start(async (_id, signal) => {
      await untilAborted(signal);
      ended.push('first');
    });
    jobs.start(async (_id, signal) => {
      await untilAborted(signal);
      ended.push('second');
    });
    jobs.cancel(first);
    await expect.poll(() => ended).toEqual(['first']);
    await jobs.cancelAll();
    expect(ended).toEqual(['first', 'second']);
  });

  it('let a lock wait until the last has stopped', async () => {
    const jobs = createJobs();
    let hasStopped = false;
    jobs.start(async (_id, signal) => {
      await untilAborted(signal);
      await Promise.resolve();
      hasStopped = true;
    });
    await jobs.cancelAll();
    expect(hasStopped).toBe(true);
  });
});

describe('the write queue', () => {
  it('keeps order, and a failure stays with its caller', async () => {
    const queue = createWriteQueue();
    const seen: number[] = [];
    const first = queue.run(async () => {
      await Promise.resolve();
      seen.push(1);
    });
    const second = queue.run(() => {
      throw new Error('no');
    });
    const third = queue.run(() => seen.push(3));
    await expect(second).rejects.toThrow('no');
    await Promise.all([first, third]);
    expect(seen).toEqual([1, 3]);
  });
});
