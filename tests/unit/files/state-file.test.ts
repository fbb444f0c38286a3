import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { defaultSettings } from '#contract/settings.ts';
import { createStateFile } from '../../../electron/files/state-file.ts';

function statePath(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'chancery-state-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return path.join(folder, 'settings.json');
}

describe('the state file', () => {
  it('begins with defaults and remembers what is written', async () => {
    const file = statePath();
    const state = createStateFile(file);
    expect(state.read()).toEqual({ version: 1, settings: defaultSettings, lastArchive: null });
    const settings = { ...defaultSettings, theme: 'dark' as const };
    await state.write({ version: 1, settings, lastArchive: '/media/stick/archive' });
    expect(createStateFile(file).read()).toEqual({
      version: 1,
      settings,
      lastArchive: '/media/stick/archive',
    });
  });

  it('keeps the last of several writes', async () => {
    const file = statePath();
    const state = createStateFile(file);
    await Promise.all(
      ['a', 'b', 'c'].map((lastArchive) => state.write({ ...state.read(), lastArchive })),
    );
    expect(createStateFile(file).read().lastArchive).toBe('c');
  });

  it('sets a file aside that it cannot understand', () => {
    const file = statePath();
    writeFileSync(file, '{"version": 99}');
    expect(createStateFile(file).read().settings).toEqual(defaultSettings);
    expect(readFileSync(`${file}.bad`, 'utf8')).toBe('{"version": 99}');
  });
});
