import path from 'node:path';
import log from 'electron-log/node.js';
import type { Log } from '../commands/ports.ts';

const maxLogBytes = 5 * 1024 * 1024;

/** A log file without content: events, codes, counts and ids. */
export function createLog(folder: string): Log {
  log.transports.console.level = false;
  log.transports.file.resolvePathFn = () => path.join(folder, 'chancery.log');
  log.transports.file.maxSize = maxLogBytes;
  log.transports.file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' };
  return {
    info: (event, details = {}) => log.info(event, JSON.stringify(details)),
    error: (event, details = {}) => log.error(event, JSON.stringify(details)),
  };
}
