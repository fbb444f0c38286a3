import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AppError } from '#contract/errors.ts';
import { diskError } from '../../../electron/disk/disk-errors.ts';

const nodeError = (code: string) => Object.assign(new Error(`${code}: /a/b`), { code });

describe('an error of the disk', () => {
  it.each([
    ['ENOENT', 'missing-file'],
    ['ENOTDIR', 'missing-file'],
    ['EACCES', 'no-access'],
    ['EPERM', 'no-access'],
    ['EIO', 'no-access'],
    ['ENODEV', 'no-access'],
    ['ENXIO', 'no-access'],
    ['EROFS', 'read-only'],
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EBUSY', 'in-use'],
    ['EEXIST', 'already-exists'],
    ['EISDIR', 'unsupported-file'],
    ['EFBIG', 'too-large'],
  ])('%s is told as %s, with the name and the cause, without the path', (code, expected) => {
    const cause = nodeError(code);
    const told = diskError(cause, 'отчёт.pdf');
    expect(told).toBeInstanceOf(AppError);
    expect(told).toMatchObject({ code: expected, params: { name: 'отчёт.pdf' }, cause });
    expect(told.message).not.toContain('/a/b');
  });

  it('is what Node really throws', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'chancery-'));
    const missing = await readFile(join(folder, 'none')).catch((error: unknown) => error);
    const directory = await readFile(folder).catch((error: unknown) => error);
    await rm(folder, { recursive: true });
    expect(diskError(missing, 'none')).toMatchObject({ code: 'missing-file' });
    expect(diskError(directory, 'folder')).toMatchObject({ code: 'unsupported-file' });
  });

  it('that is told already stays as it is', () => {
    const told = new AppError('disk-full', { name: 'a' });
    expect(diskError(told, 'b')).toBe(told);
  });

  it('is a fault when the disk is not to blame', () => {
    const fault = new TypeError('ours');
    expect(diskError(fault, 'a')).toBe(fault);
    expect(diskError(nodeError('EMFILE'), 'a')).not.toBeInstanceOf(AppError);
    expect(diskError('thrown text', 'a')).toMatchObject({ cause: 'thrown text' });
  });
});
