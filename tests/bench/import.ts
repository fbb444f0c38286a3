// Ten thousand JSONL records into an archive, against reading, parsing and hashing the same lines.
import { createHash } from 'node:crypto';
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { createArchive } from '../../electron/archive/archive.ts';
import { importInto } from '../journeys/prepare.ts';
import { fastKdf } from '../support/fast-kdf.ts';
import { generateReports } from '../support/generate-reports.ts';
import { measure, once, report } from './measure.ts';

const records = 10_000;
const folder = mkdtempSync(path.join(os.tmpdir(), 'chancery-bench-'));
const file = path.join(folder, 'reports.jsonl');
const lines = [...generateReports(records)].map((record) => JSON.stringify(record));
writeFileSync(file, `${lines.join('\n')}\n`);

const { archive } = await createArchive(path.join(folder, 'archive'), {
  password: 'bench password',
  mission: { name: { ru: '', kk: '', zh: '', en: '' }, city: '' },
  clock: { now: () => new Date() },
  kdf: fastKdf,
});
const oursMs = await once(() => importInto(archive, file));
const imported = [...archive.reports.rows()].length;
archive.close();
if (imported !== records) throw new Error(`Only ${imported} of ${records} were imported.`);

const baseline = await measure(3, async () => {
  for await (const line of createInterface({ input: createReadStream(file) })) {
    JSON.parse(line);
    createHash('sha256').update(line).digest('hex');
  }
});
rmSync(folder, { recursive: true });

report('import', '10,000 records', {
  oursMs,
  baseline: 'reading, parsing and hashing the same lines',
  baselineMs: baseline.p50,
});
