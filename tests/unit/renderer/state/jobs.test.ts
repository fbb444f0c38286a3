import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Bridge } from '#contract/bridge.ts';
import type { EventData, EventName } from '#contract/events.ts';
import type { JobId } from '#contract/ids.ts';
import {
  cancelImport,
  dismissOutcome,
  followJobs,
  forgetJobs,
  startImport,
  useJobs,
} from '../../../../renderer/state/jobs.ts';

const jobId = '018f0000-0000-7000-8000-000000000001' as JobId;
const summary = { imported: 2, duplicates: 1, failures: [], failedCount: 0, cancelled: false };

let listeners: Map<EventName, (data: never) => void>;
let asked: string[];

function emit<K extends EventName>(name: K, data: EventData<K>): void {
  (listeners.get(name) as ((data: EventData<K>) => void) | undefined)?.(data);
}

beforeEach(() => {
  listeners = new Map();
  asked = [];
  const bridge = {
    call: (name: string) => {
      asked.push(name);
      const value = name === 'import.start' ? { state: 'started', jobId } : {};
      return Promise.resolve({ ok: true, value });
    },
    on: (name: EventName, listener: (data: never) => void) => {
      listeners.set(name, listener);
      return () => listeners.delete(name);
    },
  };
  vi.stubGlobal('window', { bridge: bridge as unknown as Bridge });
  followJobs();
});
afterEach(() => {
  forgetJobs();
  vi.unstubAllGlobals();
});

describe('an import', () => {
  it('is on the list from its start to its end, and then its outcome waits to be read', async () => {
    await startImport({ from: 'files' });
    emit('job.progress', { jobId, doneBytes: 40, totalBytes: 100, records: 2 });
    expect(useJobs.getState().jobs).toMatchObject([{ id: jobId, progress: { doneBytes: 40 } }]);
    emit('job.done', { state: 'done', jobId, summary });
    expect(useJobs.getState()).toMatchObject({ jobs: [], outcomes: [{ state: 'done', summary }] });
    dismissOutcome();
    expect(useJobs.getState().outcomes).toEqual([]);
  });

  it('that is done before its start was answered does not stay on the list', async () => {
    const starting = startImport({ from: 'files' });
    emit('job.done', { state: 'done', jobId, summary });
    await starting;
    expect(useJobs.getState().jobs).toEqual([]);
  });

  it('says that it is being cancelled until it has ended', async () => {
    await startImport({ from: 'folder' });
    await cancelImport(jobId);
    expect(asked).toEqual(['import.start', 'job.cancel']);
    expect(useJobs.getState().jobs).toMatchObject([{ isCancelling: true }]);
  });
});
