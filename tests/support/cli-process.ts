// Runs the command line as people do, in a Node of its own without a terminal.
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { testPassword } from './test-archive.ts';

const program = path.join(import.meta.dirname, '..', '..', 'electron', 'cli.ts');

type Options = {
  /** null leaves CHANCERY_PASSWORD unset. */
  readonly password?: string | null;
  readonly language?: string;
  /** A file that Node runs before the program. */
  readonly runFirst?: string;
};

export type CliProcess = ChildProcessByStdio<null, Readable, Readable>;

export function startCli(args: readonly string[], options: Options = {}): CliProcess {
  const { password = testPassword, language = 'en_GB.UTF-8', runFirst } = options;
  const { CHANCERY_PASSWORD: _unset, ...env } = process.env;
  return spawn(
    process.execPath,
    [...(runFirst === undefined ? [] : ['--import', runFirst]), program, ...args],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...env,
        LC_ALL: language,
        ...(password === null ? {} : { CHANCERY_PASSWORD: password }),
      },
    },
  );
}

export type Ended = {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
};

/** Settles when the process has ended and all it wrote is read. */
export async function runCli(args: readonly string[], options: Options = {}): Promise<Ended> {
  const child = startCli(args, options);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [stdout, stderr, exitCode] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    ended,
  ]);
  return { exitCode, stdout, stderr };
}
