// What only a process of its own can show: exit codes, the two streams, signals.
import { once } from 'node:events';
import { statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { usage } from '../../../electron/cli/arguments.ts';
import { runCli, startCli } from '../../support/cli-process.ts';
import { makeClosedArchive } from '../../support/closed-archive.ts';
import { generateReports } from '../../support/generate-reports.ts';
import { openTestArchive, temporaryFolder } from '../../support/test-archive.ts';

describe('the program', () => {
  it('exits with 0 and puts one line of JSON, and nothing else, on stdout', async () => {
    const { folder } = await makeClosedArchive([{ title: 'Отчёт' }]);
    const { exitCode, stdout, stderr } = await runCli(['list', folder, '--json']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(/^\{"reports":\[.*\]\}\n$/u);
    expect(JSON.parse(stdout)).toMatchObject({ reports: [{ title: 'Отчёт' }] });
  });

  it('exits with 1, a sentence on stderr, in the language of the shell', async () => {
    const { folder } = await makeClosedArchive();
    const ended = await runCli(['list', folder], { password: 'не тот', language: 'ru_RU.UTF-8' });
    expect(ended).toMatchObject({ exitCode: 1, stdout: '' });
    expect(ended.stderr).toMatch(/^Пароль не подошёл\. [^\n]+\n$/u);
  });

  it('exits with 2 on wrong usage and shows the right one on stderr', async () => {
    const ended = await runCli(['search', 'A', '--limit', 'many']);
    expect(ended).toEqual({ exitCode: 2, stdout: '', stderr: `${usage}\n` });
  });

  it('shows its usage on stdout when asked', async () => {
    expect(await runCli(['--help'])).toEqual({ exitCode: 0, stdout: `${usage}\n`, stderr: '' });
  });

  it('asks nobody for the password where there is no terminal', async () => {
    const { folder } = await makeClosedArchive();
    const ended = await runCli(['list', folder], { password: null });
    expect(ended).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: 'No password: set CHANCERY_PASSWORD, or type it when a terminal asks.\n',
    });
  });

  it('does not mind a reader that has seen enough', async () => {
    const { folder } = await makeClosedArchive([{ title: 'Отчёт' }]);
    const child = startCli(['list', folder]);
    child.stdout.destroy();
    const [stderr, [exitCode]] = await Promise.all([text(child.stderr), once(child, 'close')]);
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  });

  it.skipIf(process.platform === 'win32')(
    'ends an import at Ctrl+C with all it has committed in the archive',
    async () => {
      const { folder } = await makeClosedArchive();
      const file = path.join(temporaryFolder(), 'many.jsonl');
      const lines = [...generateReports(5000)].map((report) => JSON.stringify(report));
      writeFileSync(file, lines.join('\n'));

      const child = startCli(['import', folder, file, '--json']);
      const said = Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
      await expect
        .poll(() => sizeOf(path.join(folder, 'archive.db-wal')), { timeout: 20_000 })
        .toBeGreaterThan(500_000);
      child.kill('SIGINT');
      const [stdout, stderr, [exitCode]] = await said;

      expect({ exitCode, stderr }).toEqual({
        exitCode: 1,
        stderr: 'Import stopped. Everything read so far is in the archive.\n',
      });
      const { imported, cancelled } = JSON.parse(stdout) as {
        imported: number;
        cancelled: boolean;
      };
      expect(cancelled).toBe(true);
      expect(imported).toBeGreaterThan(0);
      expect(imported).toBeLessThan(5000);
      expect((await openTestArchive(folder)).reports.count()).toBe(imported);
    },
  );
});

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
