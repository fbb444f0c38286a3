// app.requestSingleInstanceLock: a lock file with the holder's process id, and a socket on which
// the holder hears of later starts.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { report } from '../browser/report.ts';

export type SecondInstance = {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly additionalData: unknown;
};

type Held = { readonly file: string; readonly server: Server };

const nodePath = process.execPath;
const tellTimeoutMs = 5000;
let held: Held | null = null;

export function hasLock(): boolean {
  return held !== null;
}

/** Answers at once, as Electron does; a holder that is alive is told of this start. */
export function acquireLock(
  userData: string,
  additionalData: unknown,
  onSecond: (second: SecondInstance) => void,
): boolean {
  if (held !== null) return true;
  mkdirSync(userData, { recursive: true });
  const file = path.join(userData, 'stand-in.lock');
  const socket = socketOf(userData);
  if (!tryLock(file)) {
    tell(socket, { argv: process.argv, cwd: process.cwd(), additionalData });
    return false;
  }
  rmSync(socket, { force: true });
  const server = createServer({ allowHalfOpen: true }, (connection) => {
    text(connection)
      .then((message) => onSecond(JSON.parse(message) as SecondInstance))
      .catch((error: unknown) => report('stand-in: a second start was not understood', error))
      .finally(() => connection.end());
  });
  server.listen(socket).unref();
  held = { file, server };
  return true;
}

export function releaseLock(): void {
  held?.server.close();
  if (held !== null) rmSync(held.file, { force: true });
  held = null;
}

/** A holder that was killed leaves its file behind; its number tells. */
function tryLock(file: string): boolean {
  for (const attempt of [1, 2]) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return true;
    } catch {
      if (attempt === 2 || isAlive(Number(readFileSync(file, 'utf8')))) return false;
      rmSync(file, { force: true });
    }
  }
  return false;
}

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Sockets have short names, so it cannot lie in the user's folder. */
function socketOf(userData: string): string {
  const hash = createHash('sha256').update(userData).digest('hex').slice(0, 16);
  return path.join(os.tmpdir(), `stand-in-${hash}.sock`);
}

/** The lock is asked for synchronously, so another process does the talking. */
function tell(socket: string, second: SecondInstance): void {
  const script = `const { connect } = require('node:net');
    const socket = connect(process.argv[1]);
    socket.on('error', () => process.exit(1));
    socket.on('close', () => process.exit(0));
    socket.resume();
    socket.end(process.argv[2]);`;
  try {
    execFileSync(nodePath, ['--eval', script, socket, JSON.stringify(second)], {
      timeout: tellTimeoutMs,
    });
  } catch {
    // The holder is starting or ending: as with Electron, the message is lost then.
  }
}
