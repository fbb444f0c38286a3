import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectArchive, openArchive, setPassword } from '../../electron/archive/archive.ts';
import type { KeyFile } from '../../electron/archive/key-file.ts';
import { fastKdf } from '../support/fast-kdf.ts';
import {
  makeTestArchive,
  openTestArchive,
  testClock,
  testPassword,
} from '../support/test-archive.ts';

type Change = (keyFile: KeyFile) => unknown;

/** Rewrites both copies of the keys as an attacker with the folder in hands could. */
function forge(folder: string, change: Change): void {
  for (const name of ['keys.json', 'keys.json.bak']) {
    const file = path.join(folder, name);
    const keyFile = JSON.parse(readFileSync(file, 'utf8')) as KeyFile;
    writeFileSync(file, JSON.stringify(change(keyFile)));
  }
}

function withKdf(kdf: Partial<KeyFile['slots']['password']['kdf']>): Change {
  return (keyFile) => {
    const { password } = keyFile.slots;
    const forged = { ...password, kdf: { ...password.kdf, ...kdf } };
    return { ...keyFile, slots: { ...keyFile.slots, password: forged } };
  };
}

async function makeClosedArchive(): Promise<{ folder: string; recoveryKey: string }> {
  const { archive, folder, recoveryKey } = await makeTestArchive();
  archive.close();
  return { folder, recoveryKey };
}

async function openByRecoveryKey(folder: string, secret: string): Promise<void> {
  const archive = await openArchive(folder, { with: 'recovery-key', secret, clock: testClock });
  archive.close();
}

describe('the password', () => {
  it('is refused as wrong by its slot alone', async () => {
    const { folder } = await makeClosedArchive();
    await expect(openTestArchive(folder, `${testPassword} `)).rejects.toMatchObject({
      code: 'wrong-password',
    });
    await openTestArchive(folder);
  });

  it('is the same one however the keyboard composes й and ё', async () => {
    const { folder } = await makeClosedArchive();
    const archive = await openTestArchive(folder);
    await setPassword(archive, 'Чёрный край'.normalize('NFD'), fastKdf);
    archive.close();
    await openTestArchive(folder, 'Чёрный край'.normalize('NFC'));
  });

  it('can be changed, after which the old one opens nothing, not even by the copy', async () => {
    const { folder, recoveryKey } = await makeClosedArchive();
    const archive = await openTestArchive(folder);
    await setPassword(archive, 'новый пароль', fastKdf);
    archive.close();

    await expect(openTestArchive(folder)).rejects.toMatchObject({ code: 'wrong-password' });
    rmSync(path.join(folder, 'keys.json'));
    await expect(openTestArchive(folder)).rejects.toMatchObject({ code: 'wrong-password' });
    (await openTestArchive(folder, 'новый пароль')).close();
    await openByRecoveryKey(folder, recoveryKey);
  });

  it('cannot be changed once the archive is locked', async () => {
    const { archive } = await makeTestArchive();
    archive.close();
    await expect(setPassword(archive, 'новый пароль', fastKdf)).rejects.toMatchObject({
      code: 'locked',
    });
  });

  it('stays the old one when the archive is locked before the new one is ready', async () => {
    const { folder } = await makeClosedArchive();
    const archive = await openTestArchive(folder);
    const change = setPassword(archive, 'новый пароль', fastKdf);
    archive.close();
    await expect(change).rejects.toMatchObject({ code: 'locked' });
    await openTestArchive(folder);
  });

  it('leaves no hint of itself or of the data key in the key file', async () => {
    const { folder } = await makeClosedArchive();
    const text = readFileSync(path.join(folder, 'keys.json'), 'utf8');
    expect(text).not.toContain(testPassword);
    expect(text).not.toContain(Buffer.from(testPassword).toString('hex'));
  });
});

describe('the recovery key', () => {
  it('opens the archive, typed in any case and spacing, and lets a new password be set', async () => {
    const { folder, recoveryKey } = await makeClosedArchive();
    const typed = `  ${recoveryKey.toLowerCase().replaceAll('-', ' ')}\n`;
    const archive = await openArchive(folder, {
      with: 'recovery-key',
      secret: typed,
      clock: testClock,
    });
    await setPassword(archive, 'новый пароль', fastKdf);
    archive.close();
    await openTestArchive(folder, 'новый пароль');
  });

  it('of another archive is refused without blaming a group', async () => {
    const { folder } = await makeClosedArchive();
    const other = await makeClosedArchive();
    await expect(openByRecoveryKey(folder, other.recoveryKey)).rejects.toMatchObject({
      code: 'wrong-recovery-key',
      params: { group: 0 },
    });
  });

  it('with a mistyped group is refused by the number of the group', async () => {
    const { folder, recoveryKey } = await makeClosedArchive();
    const groups = recoveryKey.split('-');
    groups[4] = groups[4]?.startsWith('7') ? `8${groups[4].slice(1)}` : `7${groups[4]?.slice(1)}`;
    await expect(openByRecoveryKey(folder, groups.join('-'))).rejects.toMatchObject({
      code: 'wrong-recovery-key',
      params: { group: 5 },
    });
  });
});

describe('a forged key file', () => {
  it.each([
    ['less memory than is safe', { memoryKiB: 1024 }],
    ['all the memory there is', { memoryKiB: 64 * 1024 * 1024 }],
    ['endless passes', { passes: 1_000_000 }],
    ['too many lanes', { lanes: 64 }],
    ['a fraction of a pass', { passes: 1.5 }],
  ])('that asks for %s is refused before any work is done', async (_, kdf) => {
    const { folder } = await makeClosedArchive();
    forge(folder, withKdf(kdf));
    expect(() => inspectArchive(folder)).toThrow('damaged-keys');
    await expect(openTestArchive(folder)).rejects.toMatchObject({ code: 'damaged-keys' });
  });

  it('with other parameters in the allowed range does not open', async () => {
    const { folder } = await makeClosedArchive();
    forge(folder, withKdf({ passes: fastKdf.passes + 1 }));
    await expect(openTestArchive(folder)).rejects.toMatchObject({ code: 'wrong-password' });
  });

  it('cannot pass one slot off as bound to another archive or name', async () => {
    const { folder, recoveryKey } = await makeClosedArchive();
    const otherId = '00000000-0000-4000-8000-000000000000';
    forge(folder, (keyFile) => ({ ...keyFile, archiveId: otherId }));
    await expect(openTestArchive(folder)).rejects.toMatchObject({ code: 'wrong-password' });
    await expect(openByRecoveryKey(folder, recoveryKey)).rejects.toMatchObject({
      code: 'wrong-recovery-key',
    });
  });

  it('of a newer program is named as such', async () => {
    const { folder } = await makeClosedArchive();
    forge(folder, (keyFile) => ({ ...keyFile, version: 2, slots: [] }));
    expect(() => inspectArchive(folder)).toThrow('archive-too-new');
  });
});

describe('a damaged key file', () => {
  it.each([
    ['missing', (file: string) => rmSync(file)],
    ['empty', (file: string) => writeFileSync(file, '')],
    ['cut', (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 300))],
  ])('that is %s is replaced from its copy', async (_, damage) => {
    const { folder } = await makeClosedArchive();
    const keys = path.join(folder, 'keys.json');
    const whole = readFileSync(keys, 'utf8');
    damage(keys);
    (await openTestArchive(folder)).close();
    expect(readFileSync(keys, 'utf8')).toBe(whole);
  });

  it('of which only the copy still has the old password gets it replaced', async () => {
    const { folder } = await makeClosedArchive();
    const copy = path.join(folder, 'keys.json.bak');
    const old = readFileSync(copy);
    const archive = await openTestArchive(folder);
    await setPassword(archive, 'новый пароль', fastKdf);
    archive.close();
    writeFileSync(copy, old);
    (await openTestArchive(folder, 'новый пароль')).close();
    expect(readFileSync(copy)).toEqual(readFileSync(path.join(folder, 'keys.json')));
  });

  it('of which the copy is gone gets a new copy', async () => {
    const { folder } = await makeClosedArchive();
    const copy = path.join(folder, 'keys.json.bak');
    rmSync(copy);
    (await openTestArchive(folder)).close();
    expect(readFileSync(copy, 'utf8')).toBe(readFileSync(path.join(folder, 'keys.json'), 'utf8'));
  });

  it('taken from another archive gives way to the copy that fits, and is not overwritten', async () => {
    const { folder } = await makeClosedArchive();
    const other = await makeClosedArchive();
    const keys = path.join(folder, 'keys.json');
    copyFileSync(path.join(other.folder, 'keys.json'), keys);
    (await openTestArchive(folder)).close();
    expect(readFileSync(keys)).toEqual(readFileSync(path.join(other.folder, 'keys.json')));
  });

  it('is named when both copies are damaged or gone', async () => {
    const { folder } = await makeClosedArchive();
    writeFileSync(path.join(folder, 'keys.json'), '{"format":"chancery-keys","version":1}');
    rmSync(path.join(folder, 'keys.json.bak'));
    expect(() => inspectArchive(folder)).toThrow('damaged-keys');
    rmSync(path.join(folder, 'keys.json'));
    expect(() => inspectArchive(folder)).toThrow('damaged-keys');
  });
});
