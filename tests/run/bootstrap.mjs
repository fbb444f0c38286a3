// What every npm script starts: sets up what is missing, then runs tests/run/NAME.ts (or the command
// line) on Node 24. Plain JavaScript without dependencies, so that Node 20 alone can begin.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const nodePackage = path.join(root, 'node_modules/node');
const node24 = path.join(nodePackage, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const stamp = path.join(root, 'node_modules/.chancery-setup');

const [name, ...args] = process.argv.slice(2);
const script =
  name === 'cli' ? path.join(root, 'electron/cli.ts') : path.join(root, `tests/run/${name}.ts`);

ensureDependencies();
runOnNode24();

/** Installs by the lock file, once for each state of it. */
function ensureDependencies() {
  const wanted = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && existsSync(node24)) return;

  process.stderr.write('Setting up: installing dependencies, once…\n');
  // Not `npm ci`: it refuses a lock file made where the registry had no packages of other platforms.
  npm(['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
  if (!existsSync(node24)) installNode24();
  writeFileSync(stamp, wanted);
}

function npm(npmArgs) {
  const npmCli = process.env.npm_execpath;
  const [command, before] = npmCli ? [process.execPath, [npmCli]] : ['npm', []];
  const result = spawnSync(command, [...before, ...npmArgs], {
    cwd: root,
    // stdout belongs to the script that runs afterwards.
    stdio: ['ignore', 2, 'inherit'],
    shell: !npmCli && process.platform === 'win32',
  });
  if (result.status !== 0) {
    process.stderr.write('Dependencies could not be installed; npm says why above.\n');
    process.exit(1);
  }
}

/** An npm that does not run install scripts leaves the package `node` empty; this is that script. */
function installNode24() {
  spawnSync(process.execPath, ['installArchSpecificPackage.js'], {
    cwd: nodePackage,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (!existsSync(node24)) {
    process.stderr.write('Node 24 could not be installed from the npm package `node`.\n');
    process.exit(1);
  }
}

function runOnNode24() {
  const bin = path.join(root, 'node_modules/.bin');
  const child = spawn(node24, [script, ...args], {
    stdio: 'inherit',
    env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}` },
  });
  // Ctrl+C reaches the child by itself; this process only waits for how it ends.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = signal ? 1 : (code ?? 1);
  });
}
