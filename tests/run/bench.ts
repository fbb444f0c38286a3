// npm run bench [-- NAME...]: every bench, or those named; JSON lines on stdout.
import { globSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt } from './ensure-built.ts';
import { run } from './run-process.ts';
import { inRoot, root } from './root.ts';

const known = globSync('tests/bench/*.ts', { cwd: root })
  .map((file) => path.basename(file, '.ts'))
  .filter((name) => name !== 'measure')
  .toSorted();

const wanted = process.argv.slice(2).filter((name) => !name.startsWith('-'));
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`No bench ${unknown.join(', ')}; there are ${known.join(', ')}.\n`);
  process.exit(2);
}

await ensureBuilt();
for (const name of wanted.length > 0 ? wanted : known) {
  await run(process.execPath, [inRoot('tests/bench', `${name}.ts`)]);
}
