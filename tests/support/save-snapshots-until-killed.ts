// Saves search snapshots over and over and tells of each that is kept, until it is killed.
// Arguments: the archive's folder, its password.
import { writeSync } from 'node:fs';
import { openArchive } from '../../electron/archive/archive.ts';
import { buildSnapshot } from './build-snapshot.ts';

const [folder = '', secret = ''] = process.argv.slice(2);
const archive = await openArchive(folder, {
  with: 'password',
  secret,
  clock: { now: () => new Date() },
});

for (let round = 0; ; round += 1) {
  const size = 1 + ((round * 700_001) % 3_000_000);
  await archive.searchSnapshot.write(buildSnapshot(size), archive.changes.head());
  writeSync(1, `${size}\n`);
}
