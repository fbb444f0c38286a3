// Keeping and reading the saved index of 100,000 reports, 80 MB, against a plain file of the same
// bytes; as a whole, as the command line does it, and in parts, as it goes to the window's worker.
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { snapshotPartBytes } from '#contract/search-snapshot.ts';
import { createArchive } from '../../electron/archive/archive.ts';
import { buildSnapshot } from '../support/build-snapshot.ts';
import { fastKdf } from '../support/fast-kdf.ts';
import { measure, report } from './measure.ts';

const times = 9;
const bytes = buildSnapshot(80_000_000);
const folder = mkdtempSync(path.join(os.tmpdir(), 'chancery-bench-'));
const plainFile = path.join(folder, 'plain');
const { archive } = await createArchive(path.join(folder, 'archive'), {
  password: 'bench password',
  mission: { name: { ru: '', kk: '', zh: '', en: '' }, city: '' },
  clock: { now: () => new Date() },
  kdf: fastKdf,
});
const { searchSnapshot } = archive;

async function writeParts(upload: string): Promise<void> {
  for (let from = 0; from < bytes.length; from += snapshotPartBytes) {
    const part = bytes.subarray(from, from + snapshotPartBytes);
    await searchSnapshot.takePart({ upload, from, size: bytes.length, seq: 0, bytes: part });
  }
}

async function readParts(): Promise<void> {
  for (let from = 0; from < bytes.length; from += snapshotPartBytes) {
    if ((await searchSnapshot.readPart(from)) === null) throw new Error('a part is missing');
  }
}

const plainWrite = await measure(times, () => writeFile(plainFile, bytes));
const plainRead = await measure(times, () => readFile(plainFile));
const cases = [
  ['keep', () => searchSnapshot.write(bytes, 0), plainWrite],
  ['keep in parts', () => writeParts('bench'), plainWrite],
  ['read', () => searchSnapshot.read(), plainRead],
  ['read in parts', () => readParts(), plainRead],
] as const;
for (const [name, work, plain] of cases) {
  const { p50 } = await measure(times, work);
  const baseline = plain === plainWrite ? 'plain write of the same' : 'plain read of the same';
  report('snapshot', name, { oursMs: p50, baseline, baselineMs: plain.p50 });
}

archive.close();
rmSync(folder, { recursive: true });
