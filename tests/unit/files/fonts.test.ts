import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { FontFace } from '../../../electron/core/exports/report-html.ts';
import { fontsFor } from '../../../electron/files/fonts.ts';
import { isInRanges, parseUnicodeRange } from '../../../electron/files/unicode-ranges.ts';

const holds = (face: FontFace, character: string): boolean =>
  isInRanges(character.codePointAt(0) ?? 0, parseUnicodeRange(face.unicodeRange));

const facesOf = (faces: readonly FontFace[], family: string): FontFace[] =>
  faces.filter((face) => face.family === family);

describe('fonts for a text', () => {
  it('hold no Chinese for Russian, and only the files of its letters', async () => {
    const faces = await fontsFor('Генеральный консул, «отчёт» № 5 — “да”.');
    expect(facesOf(faces, 'Noto Serif SC')).toEqual([]);
    // Cyrillic and Latin, each upright and italic, light and bold.
    expect(faces).toHaveLength(8);
  });

  it('hold every special letter of the four languages', async () => {
    const text = 'ӘәҒғҚқҢңӨөҰұҮүҺһІі ёЁ ₸ № – — « » ǎǐǒǔǚ ā Ù 南京、。《》（）：；！？〇 é';
    const faces = await fontsFor(text);
    const missing = [...text].filter((character) => !faces.some((face) => holds(face, character)));
    expect(missing).toEqual([]);
    for (const letter of 'Ққ₸№ǎ«') {
      expect(facesOf(faces, 'Noto Serif').some((face) => holds(face, letter))).toBe(true);
    }
  });

  it('leave Latin and Cyrillic to the first family and give Chinese its own quotes', async () => {
    const chinese = facesOf(
      await fontsFor('市长说：“南京 Nanjing 2026 — Нанкин”'),
      'Noto Serif SC',
    );
    const inChinese = (character: string): boolean =>
      chinese.some((face) => holds(face, character));
    expect([...'南京市长说：“”—'].every(inChinese)).toBe(true);
    expect([...'Nanjig2026Нк '].some(inChinese)).toBe(false);
  });

  it('come as whole woff2 files in real weights', async () => {
    const faces = await fontsFor('Ж南');
    for (const face of faces) {
      expect(Buffer.from(face.base64, 'base64').subarray(0, 4).toString('latin1')).toBe('wOF2');
    }
    expect(facesOf(faces, 'Noto Serif').map(({ style, weight }) => `${style} ${weight}`)).toEqual([
      'normal 400',
      'normal 700',
      'italic 400',
      'italic 700',
    ]);
    expect(facesOf(faces, 'Noto Serif SC').map(({ weight }) => weight)).toEqual([400, 700]);
  });

  it('are found again after they could not be read once', async () => {
    vi.resetModules();
    const fresh = await import('../../../electron/files/fonts.ts');
    const reading = vi.spyOn(fs.promises, 'readFile').mockRejectedValue(new Error('EMFILE'));
    syncBuiltinESMExports();
    const restore = (): void => {
      reading.mockRestore();
      syncBuiltinESMExports();
    };
    onTestFinished(restore);
    await expect(fresh.fontsFor('Ж')).rejects.toThrow('EMFILE');
    restore();
    expect(await fresh.fontsFor('Ж')).toHaveLength(4);
  });

  it('are none for no text', async () => {
    expect(await fontsFor('')).toEqual([]);
  });
});

describe('a unicode range', () => {
  it('reads single points and spans', () => {
    expect(parseUnicodeRange('U+301, U+0400-045F,u+1f300')).toEqual([
      [0x301, 0x301],
      [0x400, 0x45f],
      [0x1f300, 0x1f300],
    ]);
  });
});
