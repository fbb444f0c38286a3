import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { snapshotPartBytes } from '#contract/search-snapshot.ts';
import type { Archive } from '../../electron/archive/archive.ts';
import { buildContent, buildNewReport } from '../support/build-report.ts';
import { buildSnapshot } from '../support/build-snapshot.ts';
import {
  makeTestArchive,
  openTestArchive,
  openTestConnection,
  temporaryFolder,
} from '../support/test-archive.ts';

const frame = 1024 * 1024;
const header = 44;
const tag = 16;

const sidecarOf = (folder: string): string => path.join(folder, 'search.idx');
const partOf = (folder: string): string => path.join(folder, 'search.idx.part');

function insertReports(archive: Archive, count: number) {
  return Array.from({ length: count }, () => archive.reports.insert(buildNewReport()));
}

/** An archive of two reports with a snapshot of so many bytes. */
async function makeSaved(size = 2 * frame + 5) {
  const { archive, folder } = await makeTestArchive();
  insertReports(archive, 2);
  const bytes = buildSnapshot(size);
  await archive.searchSnapshot.write(bytes, 2);
  return { archive, folder, bytes };
}

/** Has `work` done, which may throw, before a method of any open file runs for the given time. */
async function interfere(
  folder: string,
  { method, atCall }: { readonly method: 'read' | 'writeFile'; readonly atCall: number },
  work: () => void,
): Promise<void> {
  const probe = await open(path.join(folder, 'keys.json'), 'r');
  const handles = Object.getPrototypeOf(probe) as Record<
    typeof method,
    (...args: unknown[]) => Promise<unknown>
  >;
  await probe.close();
  const original = handles[method];
  let calls = 0;
  const spy = vi.spyOn(handles, method).mockImplementation(async function interfered(
    this: FileHandle,
    ...args
  ) {
    calls += 1;
    if (calls === atCall) work();
    return original.apply(this, args);
  });
  onTestFinished(() => spy.mockRestore());
}

async function expectKept(archive: Archive, bytes: Uint8Array, seq: number): Promise<void> {
  const read = await archive.searchSnapshot.read();
  expect(read?.seq).toBe(seq);
  // The runner's own comparison of megabytes takes seconds.
  expect(Buffer.from(read?.bytes ?? []).equals(bytes)).toBe(true);
}

describe('a search snapshot', () => {
  it.each([1, frame - 1, frame, frame + 1, snapshotPartBytes + 7])(
    'of %i bytes is the same after a reopening',
    async (size) => {
      const { archive, folder, bytes } = await makeSaved(size);
      await expectKept(archive, bytes, 2);
      archive.close();
      const again = await openTestArchive(folder);
      await expectKept(again, bytes, 2);
    },
  );

  it('is absent in a new archive', async () => {
    const { archive } = await makeTestArchive();
    expect(await archive.searchSnapshot.read()).toBeNull();
    expect(await archive.searchSnapshot.readPart(0)).toBeNull();
  });

  it('takes the place of the last one and leaves nothing beside it', async () => {
    const { archive, folder } = await makeSaved();
    const bytes = buildSnapshot(3);
    await archive.searchSnapshot.write(bytes, 1);
    await expectKept(archive, bytes, 1);
    expect(statSync(sidecarOf(folder)).size).toBe(header + 3 + tag);
    expect(existsSync(partOf(folder))).toBe(false);
  });

  it('is read part by part, each part by itself', async () => {
    const { archive, bytes } = await makeSaved(snapshotPartBytes + 7);
    const last = await archive.searchSnapshot.readPart(snapshotPartBytes);
    expect(last).toMatchObject({ seq: 2, size: bytes.length });
    expect(last?.bytes).toEqual(bytes.slice(snapshotPartBytes));
    expect(await archive.searchSnapshot.readPart(2 * snapshotPartBytes)).toBeNull();

    const file = last?.file ?? '';
    expect(await archive.searchSnapshot.readPart(snapshotPartBytes, file)).toEqual(last);
    await archive.searchSnapshot.write(bytes, 2);
    expect(await archive.searchSnapshot.readPart(snapshotPartBytes, file)).toBeNull();
  });

  it.skipIf(process.platform === 'win32')('is closed to other users of the computer', async () => {
    const { folder } = await makeSaved();
    expect(statSync(sidecarOf(folder)).mode & 0o777).toBe(0o600);
  });

  it('shows no word of the archive on the disk, finished or not', async () => {
    const { archive, folder } = await makeTestArchive();
    const phrase = 'ПОДСАДНАЯ фраза 南京';
    const bytes = Buffer.from(phrase.repeat(300_000));
    await archive.searchSnapshot.write(bytes, 0);
    const part = bytes.subarray(0, snapshotPartBytes);
    const upload = { upload: 'a', seq: 0, from: 0, size: bytes.length };
    await archive.searchSnapshot.takePart({ ...upload, bytes: part });
    for (const file of [sidecarOf(folder), partOf(folder)]) {
      const written = readFileSync(file);
      expect(written.length).toBeGreaterThan(snapshotPartBytes);
      expect(written.includes(Buffer.from(phrase))).toBe(false);
      expect(written.includes(Buffer.from('фраза'))).toBe(false);
    }
  });

  it('is never encrypted twice in the same way', async () => {
    const { archive, folder, bytes } = await makeSaved();
    const before = readFileSync(sidecarOf(folder));
    await archive.searchSnapshot.write(bytes, 2);
    const after = readFileSync(sidecarOf(folder));
    const equal = after.filter((byte, at) => byte === before[at]).length;
    expect(after.length).toBe(before.length);
    expect(equal / after.length).toBeLessThan(0.005);
  });

  it.each([
    ['of nothing', 0, 2, 'invalid-input'],
    ['from a later place than the feed has', 1, 3, 'invalid-input'],
  ])('%s is refused', async (_, size, seq, code) => {
    const { archive, bytes } = await makeSaved();
    const refused = archive.searchSnapshot.write(buildSnapshot(size), seq);
    await expect(refused).rejects.toMatchObject({ code });
    await expectKept(archive, bytes, 2);
  });
});

describe('a damaged snapshot reads as absent', () => {
  /** Reads the archive's snapshot with other bytes in its file, whole and part by part. */
  async function expectAbsent(archive: Archive, folder: string, file: Buffer): Promise<void> {
    writeFileSync(sidecarOf(folder), file);
    expect(await archive.searchSnapshot.read()).toBeNull();
  }

  it('whichever byte of its header is flipped', async () => {
    const { archive, folder } = await makeSaved(1000);
    const whole = readFileSync(sidecarOf(folder));
    for (let at = 0; at < header; at += 1) {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      await expectAbsent(archive, folder, damaged);
    }
  });

  it('whichever byte of its frames is flipped', async () => {
    const { archive, folder, bytes } = await makeSaved();
    const whole = readFileSync(sidecarOf(folder));
    const tags = [frame, 2 * (frame + tag), whole.length - tag].map((at) => header + at - 1);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.nat({ max: whole.length - 1 }),
          fc.constantFrom(...tags.filter((at) => at < whole.length)),
        ),
        fc.integer({ min: 1, max: 255 }),
        async (at, mask) => {
          const damaged = Buffer.from(whole);
          damaged[at] = (damaged[at] ?? 0) ^ mask;
          await expectAbsent(archive, folder, damaged);
        },
      ),
      { numRuns: 80 },
    );
    writeFileSync(sidecarOf(folder), whole);
    await expectKept(archive, bytes, 2);
  });

  it('wherever it is cut off, or when something follows it', async () => {
    const { archive, folder } = await makeSaved();
    const whole = readFileSync(sidecarOf(folder));
    const edges = [0, header, header + frame + tag, whole.length - 1];
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.constantFrom(...edges), fc.nat({ max: whole.length - 1 })),
        (length) => expectAbsent(archive, folder, whole.subarray(0, length)),
      ),
      { numRuns: 40 },
    );
    await expectAbsent(archive, folder, Buffer.concat([whole, Buffer.alloc(1)]));
  });

  it('when its frames change places, or one stands in for another or for the end', async () => {
    const { archive, folder } = await makeSaved(3 * frame);
    const whole = readFileSync(sidecarOf(folder));
    const start = whole.subarray(0, header);
    const [first, second, third] = [0, 1, 2].map((at) =>
      whole.subarray(header + at * (frame + tag), header + (at + 1) * (frame + tag)),
    ) as [Buffer, Buffer, Buffer];
    await expectAbsent(archive, folder, Buffer.concat([start, second, first, third]));
    await expectAbsent(archive, folder, Buffer.concat([start, first, first, third]));
    await expectAbsent(archive, folder, Buffer.concat([start, first, third, third]));

    const shortened = Buffer.from(start);
    shortened.writeBigUInt64LE(BigInt(2 * frame), 36);
    await expectAbsent(archive, folder, Buffer.concat([shortened, first, second]));
    await expectAbsent(archive, folder, Buffer.concat([shortened, first, third]));
  });

  it('when its part is asked for, while its sound parts still read', async () => {
    const { archive, folder } = await makeSaved(snapshotPartBytes + 7);
    const damaged = readFileSync(sidecarOf(folder));
    damaged[damaged.length - 1] = (damaged.at(-1) ?? 0) ^ 1;
    writeFileSync(sidecarOf(folder), damaged);
    expect(await archive.searchSnapshot.readPart(0)).not.toBeNull();
    expect(await archive.searchSnapshot.readPart(snapshotPartBytes)).toBeNull();
  });

  it('when it says it is larger than any, or is no file at all', async () => {
    const { archive, folder } = await makeSaved(1000);
    const huge = readFileSync(sidecarOf(folder));
    huge.writeBigUInt64LE(1n << 60n, 36);
    await expectAbsent(archive, folder, huge);
    rmSync(sidecarOf(folder));
    mkdirSync(sidecarOf(folder));
    expect(await archive.searchSnapshot.read()).toBeNull();
  });

  it('and the next one takes its place', async () => {
    const { archive, folder, bytes } = await makeSaved();
    await expectAbsent(archive, folder, Buffer.from('что-то другое'));
    await archive.searchSnapshot.write(bytes, 2);
    await expectKept(archive, bytes, 2);
  });
});

describe('a snapshot that was made from another database reads as absent', () => {
  it('from another archive, even if this one is made to expect it', async () => {
    const other = await makeSaved();
    const { folder, archive } = await makeSaved();
    copyFileSync(sidecarOf(other.folder), sidecarOf(folder));
    expect(await archive.searchSnapshot.read()).toBeNull();
    archive.close();

    const fileId = readFileSync(sidecarOf(folder)).toString('hex', 12, 28);
    const connection = await openTestConnection(folder);
    connection.prepare('UPDATE archive SET search_snapshot = ?').run(fileId);
    connection.close();
    expect(await (await openTestArchive(folder)).searchSnapshot.read()).toBeNull();
  });

  type Edit = (archive: Archive) => void;
  const edits: readonly (readonly [string, Edit])[] = [
    ['and left as it is', () => undefined],
    ['and as many changes made, with another report', (archive) => void insertReports(archive, 1)],
    ['and more changes made', (archive) => void insertReports(archive, 5)],
    [
      'and the very change made anew in another report, whose row is gone again',
      (archive) => {
        const [report] = insertReports(archive, 1);
        if (report === undefined) return;
        const edited = { id: report.id, baseRevision: 1, content: buildContent() };
        archive.reports.save(edited, '2026-11-22T13:00:00.000Z');
      },
    ],
  ];

  it.each(edits)('from what came after a backup that was restored, %s', async (_, edit) => {
    const { archive, folder } = await makeSaved();
    archive.close();
    const backup = path.join(temporaryFolder(), 'archive.db');
    copyFileSync(path.join(folder, 'archive.db'), backup);

    const newer = await openTestArchive(folder);
    insertReports(newer, 1);
    await newer.searchSnapshot.write(buildSnapshot(50), 3);
    expect(await newer.searchSnapshot.read()).not.toBeNull();
    newer.close();

    copyFileSync(backup, path.join(folder, 'archive.db'));
    const restored = await openTestArchive(folder);
    edit(restored);
    expect(await restored.searchSnapshot.read()).toBeNull();
  });

  it('from before the one that was kept last', async () => {
    const { archive, folder, bytes } = await makeSaved();
    const older = readFileSync(sidecarOf(folder));
    await archive.searchSnapshot.write(bytes, 2);
    writeFileSync(sidecarOf(folder), older);
    expect(await archive.searchSnapshot.read()).toBeNull();
  });
});

describe('a snapshot that this database has grown out of is still trusted', () => {
  it('when the change it was made at has given its row to a later one of the same report', async () => {
    const { archive, bytes } = await makeSaved();
    const changes = [...archive.changes.since(1)];
    const [last] = changes;
    if (last === undefined || 'removed' in last) throw new Error('no change');
    const edit = { id: last.row.id, baseRevision: 1, content: buildContent({ title: 'иначе' }) };
    archive.reports.save(edit, '2026-11-22T13:00:00.000Z');
    expect([...archive.changes.since(0)].map(({ seq }) => seq)).toEqual([1, 3]);
    await expectKept(archive, bytes, 2);
  });

  it('in a copy of the whole folder, whatever either of the two has seen since', async () => {
    const { archive, folder, bytes } = await makeSaved();
    archive.close();
    const copy = path.join(temporaryFolder(), 'copy');
    cpSync(folder, copy, { recursive: true });
    for (const each of [folder, copy]) {
      const opened = await openTestArchive(each);
      insertReports(opened, 3);
      await expectKept(opened, bytes, 2);
    }
  });
});

describe('an upload in parts', () => {
  const size = snapshotPartBytes + 7;
  const bytes = buildSnapshot(size);
  const first = { upload: 'a', from: 0, size, seq: 2, bytes: bytes.subarray(0, snapshotPartBytes) };
  const last = { ...first, from: snapshotPartBytes, bytes: bytes.subarray(snapshotPartBytes) };

  it('is kept with its last part and not before', async () => {
    const { archive, bytes: before } = await makeSaved();
    await archive.searchSnapshot.takePart(first);
    await expectKept(archive, before, 2);
    await archive.searchSnapshot.takePart(last);
    await expectKept(archive, bytes, 2);
  });

  it.each([
    ['comes without a first', []],
    ['comes twice', [first, last]],
    ['is of another upload', [{ ...first, upload: 'b' }]],
    ['is of another place in the feed', [{ ...first, seq: 1 }]],
    ['comes after a whole snapshot was written', [first, 'whole' as const]],
  ])('refuses a part that %s', async (_, before) => {
    const { archive } = await makeSaved();
    for (const part of before) {
      if (part === 'whole') await archive.searchSnapshot.write(buildSnapshot(9), 2);
      else await archive.searchSnapshot.takePart(part);
    }
    const kept = await archive.searchSnapshot.read();
    await expect(archive.searchSnapshot.takePart(last)).rejects.toMatchObject({ code: 'conflict' });
    await expectKept(archive, kept?.bytes ?? new Uint8Array(), 2);
  });

  it('refuses a part that is too short', async () => {
    const { archive } = await makeSaved();
    const short = { ...first, bytes: bytes.subarray(0, frame) };
    await expect(archive.searchSnapshot.takePart(short)).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('gives way to one begun after it', async () => {
    const { archive } = await makeSaved();
    await archive.searchSnapshot.takePart(first);
    await archive.searchSnapshot.takePart({ ...first, upload: 'b' });
    await expect(archive.searchSnapshot.takePart(last)).rejects.toMatchObject({ code: 'conflict' });
    await archive.searchSnapshot.takePart({ ...last, upload: 'b' });
    await expectKept(archive, bytes, 2);
  });

  it('keeps its parts apart when they are sent at once', async () => {
    const { archive } = await makeSaved();
    const { searchSnapshot } = archive;
    await Promise.all([searchSnapshot.takePart(first), searchSnapshot.takePart(last)]);
    await expectKept(archive, bytes, 2);
  });
});

describe('closing the archive', () => {
  it('drops an upload that is not finished and keeps the last snapshot', async () => {
    const { archive, folder, bytes } = await makeSaved();
    const upload = { upload: 'a', from: 0, size: 2 * snapshotPartBytes, seq: 2 };
    const part = { ...upload, bytes: buildSnapshot(snapshotPartBytes) };
    await archive.searchSnapshot.takePart(part);
    expect(existsSync(partOf(folder))).toBe(true);
    archive.close();
    await vi.waitFor(() => expect(existsSync(partOf(folder))).toBe(false));
    const next = { ...part, from: snapshotPartBytes };
    await expect(archive.searchSnapshot.takePart(next)).rejects.toMatchObject({ code: 'locked' });
    await expectKept(await openTestArchive(folder), bytes, 2);
  });

  it.each([
    [
      'writing',
      'writeFile',
      ({ searchSnapshot }: Archive) => searchSnapshot.write(buildSnapshot(5 * frame), 2),
    ],
    ['reading', 'read', ({ searchSnapshot }: Archive) => searchSnapshot.read()],
  ] as const)('ends the %s of one half way, and keeps the last', async (_, method, work) => {
    const { archive, folder, bytes } = await makeSaved();
    await interfere(folder, { method, atCall: 3 }, () => archive.close());
    await expect(work(archive)).rejects.toMatchObject({ code: 'locked' });
    expect(existsSync(partOf(folder))).toBe(false);
    await expectKept(await openTestArchive(folder), bytes, 2);
  });
});

describe('a disk that refuses a snapshot', () => {
  it.each([1, 2, 3, 4])(
    'when it is full at write %i, leaves the last one and the archive as they were',
    async (atCall) => {
      const { archive, folder, bytes } = await makeSaved();
      await interfere(folder, { method: 'writeFile', atCall }, () => {
        throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
      });
      const writing = archive.searchSnapshot.write(buildSnapshot(3 * frame), 2);
      await expect(writing).rejects.toMatchObject({ code: 'disk-full' });
      expect(existsSync(partOf(folder))).toBe(false);
      await expectKept(archive, bytes, 2);
      insertReports(archive, 1);
      expect(archive.check()).toMatchObject({ problems: [], reports: 3 });

      await archive.searchSnapshot.write(buildSnapshot(7), 3);
      await expectKept(archive, buildSnapshot(7), 3);
    },
  );

  it('while its medium is pulled out, leaves the last one as it was', async () => {
    const { archive, folder, bytes } = await makeSaved();
    renameSync(folder, `${folder} pulled out`);
    const writing = archive.searchSnapshot.write(buildSnapshot(9), 2);
    await expect(writing).rejects.toMatchObject({ code: 'missing-file' });
    expect(await archive.searchSnapshot.read()).toBeNull();
    renameSync(`${folder} pulled out`, folder);
    await expectKept(archive, bytes, 2);
  });

  it('where the last one lies, leaves it as it was, trusted once it can be read', async () => {
    const { archive, folder, bytes } = await makeSaved();
    const aside = `${sidecarOf(folder)} aside`;
    cpSync(sidecarOf(folder), aside);
    rmSync(sidecarOf(folder));
    mkdirSync(path.join(sidecarOf(folder), 'in the way'), { recursive: true });
    await expect(archive.searchSnapshot.write(buildSnapshot(9), 2)).rejects.toMatchObject({
      params: { name: 'search.idx' },
    });
    expect(existsSync(partOf(folder))).toBe(false);
    rmSync(sidecarOf(folder), { recursive: true });
    cpSync(aside, sidecarOf(folder));
    await expectKept(archive, bytes, 2);
  });
});
