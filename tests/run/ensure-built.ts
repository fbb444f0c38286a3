import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { run } from './run-process.ts';
import { inRoot, root } from './root.ts';

const stamp = inRoot('dist/.built-from');

/** Builds renderer, main and preload unless dist/ was built from these very sources. */
export async function ensureBuilt({ isForced = false } = {}): Promise<void> {
  const sources = hashOfSources();
  if (!isForced && existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return;
  process.stderr.write('Building…\n');
  const vite = inRoot('node_modules/vite/bin/vite.js');
  const builds = [
    ['--config', 'electron/vite.config.ts'],
    ['--config', 'electron/vite.config.ts', '--mode', 'preload'],
    ['--config', 'renderer/vite.config.ts'],
  ];
  for (const args of builds) {
    await run(process.execPath, [vite, 'build', '--logLevel', 'warn', ...args]);
  }
  writeFileSync(stamp, sources);
}

function hashOfSources(): string {
  const hash = createHash('sha256');
  const files = globSync(
    ['electron/**/*.ts', 'renderer/**/*.*', 'package-lock.json', 'tsconfig.base.json'],
    { cwd: root },
  );
  for (const file of files.toSorted()) hash.update(file).update(readFileSync(inRoot(file)));
  return hash.digest('hex');
}
