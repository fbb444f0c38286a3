// npm run bench [-- NAME... --OPTION...]: every bench, or those named; JSON lines on stdout. Options
// are for the benches.
import { globSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt } from './ensure-built.ts';
import { run } from './run-process.ts';
import { inRoot, root } from './root.ts';

const known = globSync('tests/bench/*.ts', { cwd: root })
  .map((file) => path.basename(file, '.ts'))
  .filter((name) => !['measure', 'tune'].includes(name))
  .toSorted();

const args = process.argv.slice(2);
const options = args.filter((arg) => arg.startsWith('-'));
const wanted = args.filter((arg) => !arg.startsWith('-'));
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`No bench ${unknown.join(', ')}; there are ${known.join(', ')}.\n`);
  process.exit(2);
}

await ensureBuilt();
for (const name of wanted.length > 0 ? wanted : known) {
  await run(process.execPath, [inRoot('tests/bench', `${name}.ts`), ...options]);
}
