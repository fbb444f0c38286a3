import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeAtomically } from '../../../electron/files/atomic-write.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'chancery-atomic-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('an atomic write', () => {
  it('makes the file and leaves nothing beside it', async () => {
    await writeAtomically(path.join(folder, 'отчёт.pdf'), bytes('готово'));
    expect(await readdir(folder)).toEqual(['отчёт.pdf']);
    expect(await readFile(path.join(folder, 'отчёт.pdf'), 'utf8')).toBe('готово');
  });

  it('replaces an older file', async () => {
    const target = path.join(folder, 'a.pdf');
    await writeFile(target, 'старое и длиннее');
    await writeAtomically(target, bytes('новое'));
    expect(await readFile(target, 'utf8')).toBe('новое');
  });

  it.skipIf(process.platform === 'win32')('is readable by its owner only', async () => {
    const target = path.join(folder, 'a.pdf');
    await writeAtomically(target, bytes('x'));
    expect((await stat(target)).mode & 0o777).toBe(0o600);
  });

  it('takes a name as long as the disk allows', async () => {
    const name = `${'ж'.repeat(125)}.pdf`;
    await writeAtomically(path.join(folder, name), bytes('x'));
    expect(await readdir(folder)).toEqual([name]);
  });

  it('leaves no part behind when the file cannot take its place', async () => {
    const target = path.join(folder, 'taken');
    await mkdir(target);
    await writeFile(path.join(target, 'inside'), '');
    await expect(writeAtomically(target, bytes('x'))).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['taken']);
  });

  it('says in our words that the folder is gone', async () => {
    await expect(
      writeAtomically(path.join(folder, 'gone', 'a.pdf'), bytes('x')),
    ).rejects.toMatchObject({ code: 'missing-file' });
  });

  it('never shows a half of two writers', async () => {
    const target = path.join(folder, 'a.pdf');
    const texts = Array.from({ length: 8 }, (_, index) => `${index}`.repeat(50_000));
    await Promise.all(texts.map((text) => writeAtomically(target, bytes(text))));
    expect(texts).toContain(await readFile(target, 'utf8'));
    expect(await readdir(folder)).toEqual(['a.pdf']);
  });
});
