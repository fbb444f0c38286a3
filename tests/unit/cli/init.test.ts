import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../electron/archive/archive.ts';
import { runInTerminal } from '../../support/fake-terminal.ts';
import { temporaryFolder, testClock, testPassword } from '../../support/test-archive.ts';

const keyLine = /^[0-9A-HJKMNP-TV-Z]{5}(?:-[0-9A-HJKMNP-TV-Z]{5}){7}$/u;

describe('init', () => {
  it('makes an archive and prints, once and on stdout, the recovery key that opens it', async () => {
    const folder = path.join(temporaryFolder(), 'новый', 'архив');
    const { exitCode, out, error } = await runInTerminal(['init', folder], { locale: 'ru' });
    expect({ exitCode, error }).toEqual({ exitCode: 0, error: [] });
    expect(out[0]).toMatch(/^Архив создан\./u);
    expect(out.slice(1)).toEqual([expect.stringMatching(keyLine)]);

    const secrets = [
      { with: 'recovery-key', secret: out[1] ?? '' },
      { with: 'password', secret: testPassword },
    ] as const;
    for (const each of secrets) {
      const archive = await openArchive(folder, { ...each, clock: testClock });
      expect(archive.reports.count()).toBe(0);
      archive.close();
    }
  });

  it('warns of a short password on stderr, and does as it was told', async () => {
    const folder = path.join(temporaryFolder(), 'a');
    const { exitCode, out, error } = await runInTerminal(['init', folder], {
      locale: 'ru',
      password: 'семь...',
    });
    expect({ exitCode, lines: out.length }).toEqual({ exitCode: 0, lines: 2 });
    expect(error).toEqual([expect.stringMatching(/^Пароль короче 8 знаков/u)]);
  });

  it('refuses an empty password and makes nothing', async () => {
    const parent = temporaryFolder();
    const run = await runInTerminal(['init', path.join(parent, 'a')], { password: '' });
    expect(run).toMatchObject({ exitCode: 1, out: [] });
    expect(readdirSync(parent)).toEqual([]);
  });

  it('refuses a folder that is not empty and leaves it as it was', async () => {
    const folder = path.join(temporaryFolder(), 'занято');
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'письмо.txt'), 'x');
    const run = await runInTerminal(['init', folder]);
    expect(run).toEqual({
      exitCode: 1,
      out: [],
      error: [
        'занято: There is already an archive or other files in this place. Nothing was overwritten. Choose another place.',
      ],
    });
    expect(readdirSync(folder)).toEqual(['письмо.txt']);
  });
});
