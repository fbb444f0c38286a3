// utilityProcess.fork: a Node process with `process.parentPort`; ports cannot be handed over.
import { fork, type ChildProcess, type Serializable } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { refuseTheRest } from '../page/refuse.ts';
import { refusingEmitter, whole, type Part } from './member.ts';

const bootFile = fileURLToPath(new URL('../boot/utility-process.ts', import.meta.url));

class UtilityProcess
  extends refusingEmitter('UtilityProcess')
  implements Part<Electron.UtilityProcess>
{
  readonly #child: ChildProcess;

  constructor(child: ChildProcess) {
    super();
    this.#child = child;
    child.on('spawn', () => this.emit('spawn'));
    child.on('message', (message) => this.emit('message', message));
    child.on('exit', (code) => this.emit('exit', code ?? 1));
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  get stdout(): NodeJS.ReadableStream | null {
    return this.#child.stdout;
  }

  get stderr(): NodeJS.ReadableStream | null {
    return this.#child.stderr;
  }

  postMessage(message: unknown, transfer?: readonly unknown[]): void {
    if (transfer?.length) throw new Error('stand-in: transfer of ports is not implemented');
    this.#child.send(message as Serializable);
  }

  kill(): boolean {
    return this.#child.kill();
  }
}

export const utilityProcess = refuseTheRest<typeof Electron.UtilityProcess>('utilityProcess', {
  fork(modulePath, args = [], options = {}) {
    const out = options.stdio === 'pipe' ? 'pipe' : 'inherit';
    const child = fork(bootFile, [modulePath, ...args], {
      serialization: 'advanced',
      stdio: ['ignore', out, out, 'ipc'],
      env: { ...(options.env ?? process.env) },
      execArgv: options.execArgv ?? [],
      ...(options.cwd !== undefined && { cwd: options.cwd }),
    });
    return whole<Electron.UtilityProcess>(new UtilityProcess(child));
  },
});
