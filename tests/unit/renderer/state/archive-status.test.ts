// What the window holds of an archive, from its opening to its lock.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ArchiveStatus } from '#contract/archive.ts';
import { emptyWorkspace } from '#contract/workspace.ts';
import { followArchiveStatus } from '../../../../renderer/state/archive-status.ts';
import { queryClient } from '../../../../renderer/state/query-client.ts';
import { flushWorkspace, setQuery, useWorkspace } from '../../../../renderer/state/workspace.ts';
import { type FakeMain, lockedStatus, startFakeMain } from './fake-main.ts';

class FakeWorker extends EventTarget {
  postMessage(): void {}
  terminate(): void {}
}

let main: FakeMain;
let endFollowing: () => void;

beforeEach(() => {
  main = startFakeMain();
  vi.stubGlobal('Worker', FakeWorker);
  endFollowing = followArchiveStatus();
});
afterEach(() => {
  main.emit('archive.stateChanged', lockedStatus);
  endFollowing();
  main.stop();
  vi.unstubAllGlobals();
});

const opened = (id: string): ArchiveStatus => ({ ...lockedStatus, state: 'open', id });
const workspace = () => useWorkspace.getState();
const openAt = async (id: string, query: string): Promise<void> => {
  main.workspace = { ...emptyWorkspace, query };
  main.emit('archive.stateChanged', opened(id));
  await vi.waitUntil(() => workspace().isLoaded);
};

describe('an archive that is opened', () => {
  it('shows the place of the last sitting', async () => {
    await openAt('first', 'Нанкин');
    expect(workspace().query).toBe('Нанкин');
  });

  it('begins at an empty place when the last one cannot be read', async () => {
    main.refused.set('workspace.get', 'corrupt');
    await openAt('first', 'Нанкин');
    expect(workspace()).toMatchObject(emptyWorkspace);
  });

  it('leaves nothing behind when it is locked, not even what is still on its way', async () => {
    const release = main.hold('workspace.get');
    main.workspace = { ...emptyWorkspace, query: 'Нанкин' };
    main.emit('archive.stateChanged', opened('first'));
    main.emit('archive.stateChanged', lockedStatus);
    release();
    await vi.waitUntil(() => main.asked.some(({ name }) => name === 'workspace.get'));
    await new Promise(setImmediate);
    expect(workspace()).toMatchObject({ query: '', isLoaded: false });
  });

  it('does not take the place of one that was locked for its own', async () => {
    await openAt('first', 'Нанкин');
    const release = main.hold('workspace.save');
    setQuery('Сучжоу');
    const saving = flushWorkspace();
    main.emit('archive.stateChanged', lockedStatus);
    await openAt('second', '');
    release();
    await saving;

    setQuery('Сучжоу');
    await flushWorkspace();
    expect(main.asked.filter(({ name }) => name === 'workspace.save')).toHaveLength(2);
  });

  it('takes the place of another one, of which nothing stays', async () => {
    await openAt('first', 'Нанкин');
    queryClient.setQueryData(['report.get'], 'слова первого архива');
    main.workspace = { ...emptyWorkspace, query: 'Сучжоу' };
    main.emit('archive.stateChanged', opened('second'));
    expect(workspace()).toMatchObject({ query: '', isLoaded: false });
    expect(queryClient.getQueryData(['report.get'])).toBeUndefined();
    await vi.waitUntil(() => workspace().isLoaded);
    expect(workspace().query).toBe('Сучжоу');
  });

  it('is not read anew when only its password changes', async () => {
    await openAt('first', 'Нанкин');
    main.emit('archive.stateChanged', { ...opened('first'), mustSetPassword: true });
    expect(workspace()).toMatchObject({ query: 'Нанкин', isLoaded: true });
  });
});
