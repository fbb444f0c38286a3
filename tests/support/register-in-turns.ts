// Registers drafts of an archive whenever it is told to, and tells each number once it is kept.
// Arguments: the archive's folder, its password. A line of stdin is how many to register in a turn.
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { openArchive } from '../../electron/archive/archive.ts';

const [folder = '', secret = ''] = process.argv.slice(2);
const clock = { now: () => new Date() };

writeSync(1, 'ready\n');
for await (const line of createInterface({ input: process.stdin })) {
  const archive = await openArchive(folder, { with: 'password', secret, clock });
  const drafts = [...archive.reports.rows()].filter(({ status }) => status === 'draft');
  for (const { id } of drafts.slice(0, Number(line))) {
    const { number } = archive.lives.register(id, null, clock.now());
    writeSync(1, `${id} ${number}\n`);
  }
  archive.close();
  writeSync(1, 'closed\n');
}
