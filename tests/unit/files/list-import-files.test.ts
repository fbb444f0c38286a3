import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listImportFiles } from '../../../electron/files/list-import-files.ts';

describe('the files of an import', () => {
  let folder = '';

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'chancery-'));
    await mkdir(join(folder, 'b', 'deep'), { recursive: true });
    await mkdir(join(folder, '.hidden'));
    const files = ['z.txt', 'a.JSONL', 'photo.png', '.note.txt', 'b/deep/c.txt', '.hidden/d.txt'];
    for (const file of files) await writeFile(join(folder, file), 'слово');
  });

  afterEach(() => rm(folder, { recursive: true }));

  const list = async (...paths: string[]) =>
    (await listImportFiles(paths)).map((file) => relative(folder, file.path));

  it('are all texts of a folder and those below, sorted, without hidden ones', async () => {
    expect(await list(folder)).toEqual(['a.JSONL', join('b', 'deep', 'c.txt'), 'z.txt']);
  });

  it('come with their size', async () => {
    const [file] = await listImportFiles([join(folder, 'z.txt')]);
    expect(file?.bytes).toBe(10);
  });

  it('keep a named file of another kind, so that it fails by name', async () => {
    expect(await list(join(folder, 'photo.png'))).toEqual(['photo.png']);
  });

  it('come once when named twice', async () => {
    expect(await list(join(folder, 'z.txt'), folder, join(folder, 'z.txt'))).toHaveLength(3);
  });

  it('are found though a link leads back to its own folder', async () => {
    await symlink(folder, join(folder, 'b', 'back'));
    expect(await list(folder)).toHaveLength(3);
  });

  it('throw when what was named is not there', async () => {
    await expect(listImportFiles([join(folder, 'none')])).rejects.toMatchObject({
      code: 'missing-file',
      params: { name: 'none' },
    });
  });
});
