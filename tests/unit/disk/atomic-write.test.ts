import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeAtomically } from '../../../electron/disk/atomic-write.ts';

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

  it('is noted before it can be seen, and is not there where the note fails', async () => {
    const target = path.join(folder, 'a.pdf');
    await writeFile(target, 'прежний');
    const failing = writeAtomically(target, bytes('новый'), () => {
      throw new Error('nobody to note it');
    });
    await expect(failing).rejects.toThrow('nobody to note it');
    expect(await readdir(folder)).toEqual(['a.pdf']);
    expect(await readFile(target, 'utf8')).toBe('прежний');
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

describe('what interrupted writes have left', () => {
  afterEach(() => vi.useRealTimers());

  const partName = '.chancery-0123456789abcdef.part';

  async function leave(name: string, ageMs: number): Promise<void> {
    const file = path.join(folder, name);
    await writeFile(file, 'тайна');
    const at = new Date(Date.now() - ageMs);
    await utimes(file, at, at);
  }

  it('goes with the next write into the folder, of whatever name', async () => {
    await leave(partName, 61_000);
    await writeAtomically(path.join(folder, 'a.pdf'), bytes('x'));
    expect(await readdir(folder)).toEqual(['a.pdf']);
  });

  it('stays for a minute, for another process may still be writing it', async () => {
    await leave(partName, 30_000);
    await writeAtomically(path.join(folder, 'a.pdf'), bytes('x'));
    expect(await readdir(folder)).toEqual([partName, 'a.pdf']);
  });

  it.each([
    'письмо.part',
    '.chancery-.part',
    '.chancery-0123456789abcdef.part.pdf',
    '.chancery-0123456789ABCDEF.part',
    'a.chancery-0123456789abcdef.part',
  ])('is not %s, which is somebody else’s', async (name) => {
    await leave(name, 3_600_000);
    await writeAtomically(path.join(folder, 'b.pdf'), bytes('x'));
    expect(await readdir(folder)).toContain(name);
  });

  it('is no folder, even of such a name', async () => {
    await mkdir(path.join(folder, partName));
    const at = new Date(0);
    await utimes(path.join(folder, partName), at, at);
    await writeAtomically(path.join(folder, 'a.pdf'), bytes('x'));
    expect(await readdir(folder)).toEqual([partName, 'a.pdf']);
  });

  it('is nothing that this process is still writing, however long it takes', async () => {
    const large = new Uint8Array(64 * 1024 * 1024);
    const slow = writeAtomically(path.join(folder, 'slow.pdf'), large);
    while (!(await readdir(folder)).some((name) => name.endsWith('.part')));
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 });
    await writeAtomically(path.join(folder, 'quick.pdf'), bytes('x'));
    await slow;
    expect((await readdir(folder)).toSorted()).toEqual(['quick.pdf', 'slow.pdf']);
  });
});
