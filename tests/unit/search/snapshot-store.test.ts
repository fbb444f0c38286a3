import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { snapshotPartBytes } from '#contract/search-snapshot.ts';
import { createArchiveSession } from '../../../electron/commands/archive-session.ts';
import { createBulk } from '../../../electron/ipc/bulk.ts';
import { readSnapshot, writeSnapshot } from '../../../renderer/search/snapshot-store.ts';
import { buildNewReport } from '../../support/build-report.ts';
import { buildSnapshot } from '../../support/build-snapshot.ts';
import { createMemoryLog } from '../../support/memory-log.ts';
import { makeTestArchive } from '../../support/test-archive.ts';

type Asked = { readonly method: string; readonly from: string | null };

/** The worker's `fetch`, answered by main's own code over a real archive of one report. */
async function makeMain() {
  const { archive, folder } = await makeTestArchive();
  archive.reports.insert(buildNewReport());
  const session = createArchiveSession({ sampleFolder: null });
  session.open(archive, { mustSetPassword: false });
  const bulk = createBulk(session, createMemoryLog());
  const asked: Asked[] = [];
  const main = { archive, folder, session, asked, beforeEach: (_asked: Asked): void => undefined };
  vi.stubGlobal('fetch', (address: string, init?: RequestInit) => {
    const request = new Request(`app://chancery${address}`, init);
    const from = new URL(request.url).searchParams.get('from');
    const each = { method: request.method, from };
    main.beforeEach(each);
    asked.push(each);
    return bulk(request);
  });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  return main;
}

const large = buildSnapshot(3 * snapshotPartBytes + 11);

describe('a snapshot', () => {
  it('is null where there is none', async () => {
    await makeMain();
    expect(await readSnapshot()).toBeNull();
  });

  it.each([
    ['1 byte', buildSnapshot(1)],
    ['one part', buildSnapshot(snapshotPartBytes)],
    ['several parts', large],
  ])('of %s comes back as it was', async (_, bytes) => {
    await makeMain();
    expect(await writeSnapshot(bytes, 1)).toBe(true);
    const read = await readSnapshot();
    expect(read?.seq).toBe(1);
    expect(Buffer.from(read?.bytes ?? []).equals(bytes)).toBe(true);
  });

  it('that is a piece of a larger buffer comes back as that piece', async () => {
    await makeMain();
    const piece = buildSnapshot(100).subarray(7, 80);
    expect(await writeSnapshot(piece, 1)).toBe(true);
    expect((await readSnapshot())?.bytes).toEqual(piece);
  });

  it('is read by the parts there are, each once', async () => {
    const { asked } = await makeMain();
    await writeSnapshot(large, 1);
    asked.length = 0;
    await readSnapshot();
    expect(asked.map(({ from }) => Number(from) / snapshotPartBytes)).toEqual([0, 1, 2, 3]);
  });

  it('that is damaged anywhere is null', async () => {
    const { folder } = await makeMain();
    await writeSnapshot(large, 1);
    const file = path.join(folder, 'search.idx');
    const whole = readFileSync(file);
    for (const at of [5, 1000, whole.length / 2, whole.length - 1].map(Math.floor)) {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 64;
      writeFileSync(file, damaged);
      expect(await readSnapshot()).toBeNull();
    }
  });

  it('that another takes the place of while it is read is null', async () => {
    const main = await makeMain();
    await writeSnapshot(large, 1);
    const other = main.archive.searchSnapshot;
    let replaced: Promise<void> | null = null;
    main.beforeEach = ({ from }) => {
      if (from !== '0') replaced ??= other.write(large, 1);
    };
    expect(await readSnapshot()).toBeNull();
    await replaced;
    main.beforeEach = () => undefined;
    expect(await readSnapshot()).not.toBeNull();
  });
});

describe('nothing is thrown', () => {
  it('when there is nothing to keep', async () => {
    await makeMain();
    expect(await writeSnapshot(new Uint8Array(), 0)).toBe(false);
  });

  it('when a snapshot claims more changes than there are', async () => {
    const { asked } = await makeMain();
    expect(await writeSnapshot(large, 2)).toBe(false);
    expect(asked).toHaveLength(1);
  });

  it('when the archive is locked before, or on the way', async () => {
    const main = await makeMain();
    expect(await writeSnapshot(large, 1)).toBe(true);
    main.beforeEach = ({ method, from }) => {
      if (method === 'PUT' && from !== '0') main.session.lock();
    };
    expect(await writeSnapshot(buildSnapshot(2 * snapshotPartBytes), 1)).toBe(false);
    expect(await readSnapshot()).toBeNull();
    expect(await writeSnapshot(large, 1)).toBe(false);
    const { size } = statSync(path.join(main.folder, 'search.idx'));
    expect(size).toBeGreaterThan(large.length);
  });

  it('when main does not answer', async () => {
    const main = await makeMain();
    await writeSnapshot(large, 1);
    main.beforeEach = () => {
      throw new TypeError('Failed to fetch');
    };
    expect(await readSnapshot()).toBeNull();
    expect(await writeSnapshot(large, 1)).toBe(false);
  });
});

describe('a newer snapshot', () => {
  it('takes the place of one that is still on its way', async () => {
    await makeMain();
    const newer = buildSnapshot(snapshotPartBytes + 1);
    const kept = await Promise.all([writeSnapshot(large, 0), writeSnapshot(newer, 1)]);
    expect(kept).toEqual([false, true]);
    const read = await readSnapshot();
    expect(read?.seq).toBe(1);
    expect(Buffer.from(read?.bytes ?? []).equals(newer)).toBe(true);
  });
});
