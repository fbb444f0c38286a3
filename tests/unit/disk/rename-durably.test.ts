import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { renameDurably } from '../../../electron/disk/rename-durably.ts';
import { temporaryFolder } from '../../support/test-archive.ts';

describe('a durable rename', () => {
  it('gives a file its name, in place of an older file', () => {
    const folder = temporaryFolder();
    const [from, to] = [path.join(folder, 'part'), path.join(folder, 'whole')];
    writeFileSync(from, 'новое');
    writeFileSync(to, 'старое');
    renameDurably(from, to);
    expect(readFileSync(to, 'utf8')).toBe('новое');
    expect(existsSync(from)).toBe(false);
  });

  it('throws what Node says of a file that is not there', () => {
    const folder = temporaryFolder();
    expect(() => renameDurably(path.join(folder, 'none'), path.join(folder, 'whole'))).toThrow(
      'ENOENT',
    );
  });
});
