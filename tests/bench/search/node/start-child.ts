import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { EngineName } from '../engines/engine.ts';
import type { RemoteStation } from '../station/remote-station.ts';
import type { FromChild, ToChild } from './messages.ts';

/** A stock index of 100,000 reports and its JSON want more than Node gives by itself. */
const heapMb = 10_000;

/** Starts a process of its own for one engine; `close` ends it. */
export async function startChild(name: EngineName): Promise<RemoteStation> {
  const child = fork(path.join(import.meta.dirname, 'child.ts'), [name], {
    execArgv: ['--expose-gc', `--max-old-space-size=${heapMb}`],
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  await nextReply(child);

  const ask = async (method: keyof RemoteStation, args: readonly unknown[]): Promise<unknown> => {
    const reply = nextReply(child);
    child.send({ method, args } satisfies ToChild);
    return reply;
  };
  const forward =
    <M extends keyof RemoteStation>(method: M) =>
    (...args: Parameters<RemoteStation[M]>) =>
      ask(method, args) as ReturnType<RemoteStation[M]>;

  return {
    build: forward('build'),
    ask: forward('ask'),
    replace: forward('replace'),
    fold: forward('fold'),
    saveAndOpen: forward('saveAndOpen'),
    heldBytes: forward('heldBytes'),
    fileBytes: forward('fileBytes'),
    async close() {
      if (child.exitCode !== null) return;
      const ended = once(child, 'exit');
      child.send({ method: 'close', args: [] } satisfies ToChild);
      await ended;
    },
  };
}

/** Rejects when the child ends instead of answering. */
function nextReply(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const stopListening = (): void => {
      child.off('message', onMessage);
      child.off('exit', onExit);
    };
    const onMessage = (reply: FromChild): void => {
      stopListening();
      if ('value' in reply) resolve(reply.value);
      else reject(new Error(reply.failure));
    };
    const onExit = (code: number | null): void => {
      stopListening();
      reject(new Error(`the process of an engine ended with ${code}`));
    };
    child.on('message', onMessage);
    child.on('exit', onExit);
  });
}
