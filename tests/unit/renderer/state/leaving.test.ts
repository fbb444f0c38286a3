import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { JobId } from '#contract/ids.ts';
import { forgetDrafts, holdDraft, openDraft } from '../../../../renderer/state/open-drafts.ts';
import { followJobs, forgetJobs } from '../../../../renderer/state/jobs.ts';
import {
  followClosing,
  leaveUnsaved,
  lock,
  saveAndLock,
  stay,
  useLeaving,
} from '../../../../renderer/state/leaving.ts';
import { forgetProblems, useProblems } from '../../../../renderer/state/problems.ts';
import { type FakeMain, startFakeMain } from './fake-main.ts';

const jobId = '018f0000-0000-7000-8000-000000000001' as JobId;

/** What a field does when it is left, as the page sees it. */
class FakeField {
  readonly blur: () => void;
  constructor(blur: () => void) {
    this.blur = blur;
  }
}

let main: FakeMain;
let endFollowing: readonly (() => void)[];

beforeEach(() => {
  main = startFakeMain();
  vi.stubGlobal('HTMLElement', FakeField);
  putFocusInto(null);
  endFollowing = [followClosing(), followJobs()];
});
afterEach(() => {
  for (const end of endFollowing) end();
  forgetDrafts();
  forgetJobs();
  forgetProblems();
  stay();
  main.stop();
  vi.unstubAllGlobals();
});

function putFocusInto(field: FakeField | null): void {
  vi.stubGlobal('document', { activeElement: field });
}

function openReport() {
  const draft = openDraft(main.add('visit'), (title) => title);
  holdDraft(draft);
  return draft;
}

const step = () => useLeaving.getState().step;
const names = () => main.asked.map(({ name }) => name);
const answers = () =>
  main.asked.filter(({ name }) => name === 'window.confirmClose').map(({ input }) => input);

describe('locking', () => {
  it('takes what is half typed in a field along', async () => {
    const draft = openReport();
    putFocusInto(new FakeField(() => draft.setFields({ tags: ['визит'] })));
    await lock();
    expect(main.content('visit').tags).toEqual(['визит']);
    expect(names()).toEqual(['report.saveDraft', 'archive.lock']);
  });

  it('takes what the editor hands over only after the field was left', async () => {
    const draft = openReport();
    putFocusInto(
      new FakeField(() => void Promise.resolve().then(() => draft.setFields({ title: '南京' }))),
    );
    await lock();
    expect(main.content('visit').title).toBe('南京');
  });

  it('holds the window still from before the saving until the archive is locked', async () => {
    openReport().setFields({ title: 'Нанкин' });
    const steps: string[] = [];
    const release = main.hold('archive.lock');
    const locking = lock();
    steps.push(step());
    await vi.waitUntil(() => names().includes('archive.lock'));
    steps.push(step());
    release();
    await locking;
    expect([...steps, step()]).toEqual(['leaving', 'leaving', 'staying']);
  });

  it('asks when something typed cannot be saved, and then goes on or stays', async () => {
    openReport().setFields({ title: 'не на диске' });
    main.failWith = 'disk-full';
    await lock();
    expect(useLeaving.getState()).toEqual({ step: 'unsaved', way: 'lock' });
    expect(names()).not.toContain('archive.lock');
    stay();
    expect(step()).toBe('staying');
    await leaveUnsaved('lock');
    expect(names()).toContain('archive.lock');
  });

  it('gives the window back when the archive cannot be locked', async () => {
    main.refused.set('archive.lock', 'internal');
    await expect(lock()).rejects.toMatchObject({ code: 'internal' });
    expect(step()).toBe('staying');
  });

  it('asks first while an import runs', async () => {
    main.emit('job.progress', { jobId, doneBytes: 1, totalBytes: 2, records: 1 });
    await lock();
    expect(step()).toBe('importing');
    expect(names()).toEqual([]);
    await saveAndLock();
    expect(names()).toEqual(['archive.lock']);
  });
});

describe('closing', () => {
  it('is heard at once, saves, and says so', async () => {
    openReport().setFields({ title: 'Последние слова' });
    main.emit('window.closing', {});
    expect(names()).toEqual(['window.hearClosing']);
    expect(step()).toBe('leaving');
    await vi.waitUntil(() => answers().length > 0);
    expect(main.content('visit').title).toBe('Последние слова');
    expect(answers()).toEqual([{ isSaved: true }]);
    expect(step()).toBe('leaving');
  });

  it('keeps the window when something could not be saved, until the person gives it up', async () => {
    openReport().setFields({ title: 'не на диске' });
    main.failWith = 'disk-full';
    main.emit('window.closing', {});
    await vi.waitUntil(() => answers().length > 0);
    expect(answers()).toEqual([{ isSaved: false }]);
    expect(useLeaving.getState()).toEqual({ step: 'unsaved', way: 'close' });
    await leaveUnsaved('close');
    expect(answers()).toEqual([{ isSaved: false }, { isSaved: true }]);
  });

  it('saves again when it is asked for again', async () => {
    openReport().setFields({ title: 'сначала не вышло' });
    main.failWith = 'disk-full';
    main.emit('window.closing', {});
    await vi.waitUntil(() => answers().length === 1);
    main.failWith = null;
    main.emit('window.closing', {});
    await vi.waitUntil(() => answers().length === 2);
    expect(answers()).toEqual([{ isSaved: false }, { isSaved: true }]);
    expect(main.content('visit').title).toBe('сначала не вышло');
  });

  it('gives the window back and says why when it cannot be closed', async () => {
    main.refused.set('window.confirmClose', 'internal');
    main.emit('window.closing', {});
    await vi.waitUntil(() => useProblems.getState().problems.length > 0);
    expect(step()).toBe('staying');
  });
});
