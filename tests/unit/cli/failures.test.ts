// Every failure of the list has a sentence of its own and leaves the archive as it was.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../support/cli-process.ts';
import { type ClosedArchive, hashOf, makeClosedArchive } from '../../support/closed-archive.ts';
import { runInTerminal } from '../../support/fake-terminal.ts';
import {
  openTestArchive,
  openTestConnection,
  temporaryFolder,
} from '../../support/test-archive.ts';

type Case = {
  readonly name: string;
  /** The arguments; may prepare what they name. */
  readonly args: (archive: ClosedArchive) => readonly string[] | Promise<readonly string[]>;
  readonly password?: string | null;
  readonly en: string;
  readonly ru: string;
};

function writeFile(name: string, content: string | Uint8Array): string {
  const file = path.join(temporaryFolder(), name);
  writeFileSync(file, content);
  return file;
}

const cases: readonly Case[] = [
  {
    name: 'a wrong password',
    args: ({ folder }) => ['list', folder],
    password: 'не тот пароль',
    en: 'That is not the password. The archive is intact and encrypted. Check the keyboard layout and Caps Lock and type it again.',
    ru: 'Пароль не подошёл. Данные в архиве целы и зашифрованы. Проверьте раскладку клавиатуры и Caps Lock и введите пароль ещё раз.',
  },
  {
    name: 'no password and nobody to ask',
    args: ({ folder }) => ['list', folder],
    password: null,
    en: 'No password: set CHANCERY_PASSWORD, or type it when a terminal asks.',
    ru: 'Пароль не задан: укажите его в CHANCERY_PASSWORD или введите в терминале.',
  },
  {
    name: 'a missing folder',
    args: () => ['list', path.join(temporaryFolder(), 'нет')],
    en: 'нет: A file or folder was not found. Nothing in the archive has changed. Connect the disk or choose another place.',
    ru: 'нет: Файл или папка не найдены. В архиве ничего не изменилось. Подключите диск или укажите другое место.',
  },
  {
    name: 'a folder of something else',
    args: () => {
      const folder = path.join(temporaryFolder(), 'чужое');
      mkdirSync(folder);
      writeFileSync(path.join(folder, 'notes.txt'), 'x');
      return ['list', folder];
    },
    en: 'чужое: This folder holds no Chancery archive. Nothing in the archive has changed. Choose the folder that holds archive.db.',
    ru: 'чужое: В этой папке нет архива Chancery. В архиве ничего не изменилось. Выберите папку, в которой лежит archive.db.',
  },
  {
    name: 'an archive of a newer program',
    args: async ({ folder }) => {
      const connection = await openTestConnection(folder);
      connection.exec('PRAGMA user_version = 100000');
      connection.close();
      return ['list', folder];
    },
    en: 'archive.db: The archive was made by a newer version of the program. Nothing in the archive has changed. Update the program on this computer.',
    ru: 'archive.db: Архив создан более новой версией программы. В архиве ничего не изменилось. Обновите программу на этом компьютере.',
  },
  {
    name: 'an archive that is open',
    args: async ({ folder }) => {
      await openTestArchive(folder);
      return ['list', folder];
    },
    en: 'archive.db: The archive is already open in another window or program. Nothing in the archive has changed. Close it there and try again.',
    ru: 'archive.db: Архив уже открыт в другом окне или другой программой. В архиве ничего не изменилось. Закройте его там и повторите.',
  },
  {
    name: 'an import of nothing that is there',
    args: ({ folder }) => ['import', folder, path.join(temporaryFolder(), 'нет.txt'), '--json'],
    en: 'нет.txt: A file or folder was not found. Nothing in the archive has changed. Connect the disk or choose another place.',
    ru: 'нет.txt: Файл или папка не найдены. В архиве ничего не изменилось. Подключите диск или укажите другое место.',
  },
];

const brokenFiles = [
  ['empty', 'пусто.txt', '', 'the file is empty', 'файл пуст'],
  [
    'binary',
    'фото.txt',
    Uint8Array.of(0xff, 0xd8, 0, 1, 2, 0, 0, 7),
    'not a text file',
    'это не текст',
  ],
  ['other', 'a.docx', 'PK', 'files of this kind are not read', 'такие файлы не читаются'],
] as const;

describe.each(['en', 'ru'] as const)('a failure, said in %s:', (locale) => {
  it.each(cases)('$name', async ({ args, password, ...sentences }) => {
    const archive = await makeClosedArchive([{ title: 'Отчёт' }]);
    const words = await args(archive);
    const before = hashOf(archive.database);
    const run = await runInTerminal(
      words,
      password === undefined ? { locale } : { locale, password },
    );
    expect(run).toEqual({ exitCode: 1, out: [], error: [sentences[locale]] });
    expect(hashOf(archive.database)).toBe(before);
  });

  it.each(brokenFiles)('the import of one %s file, %s', async (_kind, name, content, en, ru) => {
    const { folder, database } = await makeClosedArchive([{ title: 'Отчёт' }]);
    const file = writeFile(name, content);
    const before = hashOf(database);
    const run = await runInTerminal(['import', folder, file, '--json'], { locale });
    expect(run.exitCode).toBe(1);
    expect(run.error).toEqual([`${name}: ${locale === 'en' ? en : ru}`]);
    expect(run.out.map((line) => JSON.parse(line))).toMatchObject([{ imported: 0, failed: 1 }]);
    expect(hashOf(database)).toBe(before);
    expect(readdirSync(folder)).not.toContain('archive.db-wal');
  });
});

describe('an archive held by another process', () => {
  it('is named as in use by a program started beside it', async () => {
    const { folder } = await makeClosedArchive([{ title: 'Отчёт' }]);
    const archive = await openTestArchive(folder);
    const ended = await runCli(['list', folder, '--json']);
    expect(ended).toMatchObject({ exitCode: 1, stdout: '' });
    expect(ended.stderr).toMatch(/^archive\.db: The archive is already open/u);
    expect(archive.reports.count()).toBe(1);
  });
});

describe('a question for the password', () => {
  it('is asked where CHANCERY_PASSWORD is not set, and its answer opens the archive', async () => {
    const { folder } = await makeClosedArchive();
    const run = await runInTerminal(['list', folder, '--json'], {
      password: null,
      typed: 'пароль для проверки',
    });
    expect(run).toEqual({ exitCode: 0, out: ['{"reports":[]}'], error: [] });
  });
});
