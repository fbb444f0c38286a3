// A durable save of 10 KB, against writing and syncing the same text to a plain file.
import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createArchive } from '../../electron/archive/archive.ts';
import { bodyOf, buildContent, buildNewReport } from '../support/build-report.ts';
import { fastKdf } from '../support/fast-kdf.ts';
import { measure, report } from './measure.ts';

const saves = 200;
const folder = mkdtempSync(path.join(os.tmpdir(), 'chancery-bench-'));
const text = 'Стороны обсудили перспективы сотрудничества. '.repeat(120);

const { archive } = await createArchive(path.join(folder, 'archive'), {
  password: 'bench password',
  mission: { name: { ru: '', kk: '', zh: '', en: '' }, city: '' },
  clock: { now: () => new Date() },
  kdf: fastKdf,
});
const { id } = archive.reports.insert(buildNewReport());
let revision = 1;
const ours = await measure(saves, () => {
  const content = buildContent({ body: bodyOf(`${revision} ${text}`) });
  const saved = archive.reports.save(
    { id, baseRevision: revision, content },
    new Date().toISOString(),
  );
  revision = saved.revision;
});
archive.close();

const file = openSync(path.join(folder, 'plain.txt'), 'w');
const baseline = await measure(saves, () => {
  writeSync(file, text);
  fsyncSync(file);
});
closeSync(file);
rmSync(folder, { recursive: true });

report('save', 'p50', {
  oursMs: ours.p50,
  baseline: 'write and fsync of the same text',
  baselineMs: baseline.p50,
});
report('save', 'p95', {
  oursMs: ours.p95,
  baseline: 'write and fsync of the same text',
  baselineMs: baseline.p95,
});
