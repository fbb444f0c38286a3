import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { JobId } from '#contract/ids.ts';
import { createArchive } from '../../../electron/commands/create-archive.ts';
import {
  chooseArchive,
  lockArchive,
  setPassword,
  unlockArchive,
} from '../../../electron/commands/open-archive.ts';
import {
  createFakeContext,
  createFakeDialogs,
  createOpenContext,
} from '../../support/fake-context.ts';
import {
  makeTestArchive,
  temporaryFolder,
  testMission,
  testPassword,
} from '../../support/test-archive.ts';

async function makeLocked(): Promise<{ folder: string; recoveryKey: string }> {
  const { archive, folder, recoveryKey } = await makeTestArchive();
  archive.close();
  return { folder, recoveryKey };
}

const withPassword = { with: 'password', secret: testPassword } as const;

describe('locking', () => {
  it('waits for jobs to stop, then for queued saves, and only then closes', async () => {
    const context = await createOpenContext();
    const archive = context.session.require();
    const order: string[] = [];
    context.jobs.start(async (_id: JobId, signal) => {
      await new Promise<void>((stop) => signal.addEventListener('abort', () => stop()));
      await context.queue.run(() => order.push(`last batch, ${archive.reports.count()}`));
    });
    const save = context.queue.run(async () => {
      await Promise.resolve();
      order.push(`save, ${archive.reports.count()}`);
    });
    await lockArchive(context);
    await save;
    expect(order).toEqual(['save, 0', 'last batch, 0']);
    expect(() => archive.reports.count()).toThrow('locked');
  });

  it('tells the windows, remembers which archive it was, and may be done twice', async () => {
    let renewals = 0;
    const context = await createOpenContext({
      renewPage: () => {
        renewals += 1;
      },
    });
    const locked = { state: 'locked', name: 'archive', isSample: false, mustSetPassword: false };
    expect(await lockArchive(context)).toMatchObject(locked);
    expect(await lockArchive(context)).toMatchObject(locked);
    expect(context.publisher.of('archive.stateChanged')).toMatchObject([locked, locked]);
    expect(context.settings.lastArchive()).toBe(context.session.folder());
    expect(renewals).toBe(2);
    expect(() => context.session.require()).toThrow('locked');
  });
});

describe('unlocking', () => {
  it('opens the known archive with its password', async () => {
    const context = createFakeContext();
    const { folder } = await makeLocked();
    context.session.know(folder);
    expect(await unlockArchive(context, withPassword)).toMatchObject({ state: 'open' });
    expect(context.session.require().reports.count()).toBe(0);
    await lockArchive(context);
  });

  it('stays locked at a wrong password, and says nothing to the windows', async () => {
    const context = createFakeContext();
    const { folder } = await makeLocked();
    context.session.know(folder);
    await expect(
      unlockArchive(context, { with: 'password', secret: 'не тот пароль' }),
    ).rejects.toMatchObject({ code: 'wrong-password' });
    expect(context.session.status().state).toBe('locked');
    expect(context.publisher.events).toEqual([]);
  });

  it('with the recovery key asks for a new password until one is set', async () => {
    const context = createFakeContext();
    const { folder, recoveryKey } = await makeLocked();
    context.session.know(folder);
    const opened = await unlockArchive(context, { with: 'recovery-key', secret: recoveryKey });
    expect(opened).toMatchObject({ state: 'open', mustSetPassword: true });
    const password = 'новый пароль';
    expect(await setPassword(context, { password })).toMatchObject({ mustSetPassword: false });
    await lockArchive(context);
    expect(await unlockArchive(context, { with: 'password', secret: password })).toMatchObject({
      state: 'open',
      mustSetPassword: false,
    });
    await lockArchive(context);
  });

  it('is refused while no archive is known', async () => {
    await expect(unlockArchive(createFakeContext(), withPassword)).rejects.toMatchObject({
      code: 'missing-file',
    });
  });
});

describe('choosing an archive', () => {
  const picking = (folder: string) => createFakeDialogs({ pickArchive: async () => folder });

  it('locks the one that was open and makes the other known', async () => {
    const { folder } = await makeLocked();
    const context = await createOpenContext({ dialogs: picking(folder) });
    const before = context.session.require();
    expect(await chooseArchive(context)).toMatchObject({ state: 'locked' });
    expect(context.session.folder()).toBe(folder);
    expect(() => before.reports.count()).toThrow('locked');
  });

  it('leaves the open one open when the folder holds no archive', async () => {
    const folder = path.join(temporaryFolder(), 'фото');
    mkdirSync(folder);
    const context = await createOpenContext({ dialogs: picking(folder) });
    await expect(chooseArchive(context)).rejects.toMatchObject({ code: 'foreign-file' });
    expect(context.session.status().state).toBe('open');
  });

  it('changes nothing when the person cancels', async () => {
    const context = await createOpenContext();
    expect(await chooseArchive(context)).toMatchObject({ state: 'open' });
    expect(context.publisher.events).toEqual([]);
  });
});

describe('creating an archive', () => {
  it('gives out the recovery key, closes what was open and opens the new one', async () => {
    const context = await createOpenContext();
    const before = context.session.require();
    const input = { password: testPassword, place: 'default', mission: testMission } as const;
    const created = await createArchive(context, input);
    expect(created).toEqual({ state: 'created', recoveryKey: expect.stringMatching(/^\w{5}-/u) });
    expect(context.session.folder()).toBe(path.join(context.places.archives, 'Chancery Archive'));
    expect(context.session.require().mission.get()).toEqual(testMission);
    expect(() => before.reports.count()).toThrow('locked');
    expect(JSON.stringify(context.publisher.events)).not.toContain(
      created.state === 'created' ? created.recoveryKey : '',
    );
    await lockArchive(context);
  });

  it('makes nothing when no place is picked', async () => {
    const context = await createOpenContext();
    const input = { password: testPassword, place: 'choose', mission: testMission } as const;
    expect(await createArchive(context, input)).toEqual({ state: 'cancelled' });
    expect(context.session.status().state).toBe('open');
  });
});
