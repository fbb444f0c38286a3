// The record of requests that would have left the machine: a file named by CHANCERY_NETWORK_LOG,
// one address a line, which exists only once there is something to say.
import { appendFileSync } from 'node:fs';
import { report } from './report.ts';

export function recordRefusedRequest(url: string): void {
  report(`stand-in: refused ${url}`);
  const file = process.env['CHANCERY_NETWORK_LOG'];
  if (file) appendFileSync(file, `${url}\n`);
}
