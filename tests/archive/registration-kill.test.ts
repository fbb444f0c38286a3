import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { expect, it, onTestFinished } from 'vitest';
import { buildNewReport } from '../support/build-report.ts';
import { makeTestArchive, openTestArchive, testPassword } from '../support/test-archive.ts';

const script = path.join(import.meta.dirname, '../support/register-in-turns.ts');
const reports = 200;
const processes = 4;

type Worker = { readonly child: ChildProcess; readonly lines: Interface };

/** A process that has started and waits for its turn. */
async function startWorker(folder: string): Promise<Worker> {
  const child = spawn(process.execPath, [script, folder, testPassword], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const lines = createInterface({ input: child.stdout });
  await once(lines, 'line');
  return { child, lines };
}

/** Lets a process register `count`, killed after `killAfter` lines if that is given; what it told. */
function takeTurn(worker: Worker, count: number, killAfter: number | null): Promise<string[]> {
  const { child, lines } = worker;
  return new Promise((resolve) => {
    const told: string[] = [];
    const onLine = (line: string): void => {
      if (line === 'closed') end();
      else told.push(line);
      if (told.length === killAfter) child.kill('SIGKILL');
    };
    const end = (): void => {
      lines.off('line', onLine);
      lines.off('close', end);
      resolve(told);
    };
    lines.on('line', onLine);
    lines.once('close', end);
    child.stdin?.write(`${count}\n`);
    if (killAfter === 0) child.kill('SIGKILL');
  });
}

it(
  'four processes that take turns and are killed between and during give 200 numbers, each once',
  { timeout: 300_000 },
  async () => {
    const { archive, folder } = await makeTestArchive();
    archive.transaction(() => {
      for (let count = 0; count < reports; count += 1) archive.reports.insert(buildNewReport());
    });
    archive.close();

    const workers = await Promise.all(Array.from({ length: processes }, () => startWorker(folder)));
    const told = new Map<string, string>();
    let left = reports;
    for (let turn = 0; left > 0; turn += 1) {
      const at = (turn * 7) % processes;
      const worker = workers[at];
      if (worker === undefined) throw new Error('no such process');
      const count = 1 + ((turn * 5) % 9);
      // Every other turn ends by a kill: before its first number, or right after any of them.
      const killAfter = turn % 2 === 0 ? null : turn % count;
      for (const line of await takeTurn(worker, count, killAfter)) {
        const [id = '', number = ''] = line.split(' ');
        expect(told.has(id)).toBe(false);
        told.set(id, number);
      }
      if (killAfter !== null) {
        // Near the end there may have been fewer drafts than it was to wait for.
        worker.child.kill('SIGKILL');
        if (worker.child.signalCode === null) await once(worker.child, 'exit');
        workers[at] = await startWorker(folder);
      }
      const again = await openTestArchive(folder);
      left = [...again.reports.rows()].filter(({ status }) => status === 'draft').length;
      again.close();
    }

    const last = await openTestArchive(folder);
    const rows = [...last.reports.rows()];
    const numbers = rows.map(({ number }) => Number(number)).toSorted((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: reports }, (_, index) => index + 1));
    // What was told before a kill is what the archive keeps.
    for (const { id, number } of rows) {
      if (told.has(id)) expect(told.get(id)).toBe(number);
    }
    expect(told.size).toBeGreaterThan(reports / 2);
    expect(last.check().problems).toEqual([]);
  },
);
