import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPalladius } from '../../../../renderer/search/engine/names/palladius.ts';
import { readPinyin } from '../../../../renderer/search/engine/names/pinyin.ts';
import { syllables } from '../../../../renderer/search/engine/names/syllables.ts';
import { sharedTexts } from '../../../support/shared-texts.ts';

const corpora = sharedTexts('corpora');

describe('the syllables of Chinese', () => {
  it('are 412, each once', () => {
    expect(new Set(syllables.map(({ pinyin }) => pinyin)).size).toBe(412);
    expect(syllables).toHaveLength(412);
  });

  it.skipIf(corpora.isAbsent)('are those of the published table', () => {
    const [, ...rows] = readFileSync(path.join(corpora.folder, 'palladius_syllables.tsv'), 'utf8')
      .trim()
      .split('\n');
    const ours = syllables.map(({ pinyin, palladius }) => `${pinyin}\t${palladius}`);
    expect(ours.toSorted()).toEqual(rows.toSorted());
  });

  it('come back from Cyrillic as they went, but for lo', () => {
    for (const { pinyin, palladius } of syllables.filter((syllable) => syllable.pinyin !== 'lo')) {
      expect(readPalladius(palladius)[0]).toEqual([pinyin.replace('ü', 'u')]);
    }
  });
});

describe('a word in Palladius', () => {
  it.each([
    ['ляньюньган', 'lian yun gang'],
    ['чанъань', 'chang an'],
    ['тяньаньмэнь', 'tian an men'],
    ['миньэр', 'min er'],
    ['хуйнин', 'hui ning'],
    ['сямынь', 'xia men'],
    ['гуаңдун', 'guang dong'],
  ])('«%s» is %s', (word, read) => {
    expect(readPalladius(word)[0]?.join(' ')).toBe(read);
  });

  it.each([
    ['чжунцзюня', 'zhong jun'],
    ['чжунцзюнем', 'zhong jun'],
    ['шанхаем', 'shang hai'],
    ['чунцина', 'chong qing'],
    ['чунцине', 'chong qing'],
    ['сычуани', 'si chuan'],
    ['сычуанью', 'si chuan'],
    ['миньэром', 'min er'],
  ])('«%s» is read without its ending: %s', (word, read) => {
    expect(readPalladius(word).map((spoken) => spoken.join(' '))).toContain(read);
  });

  it.each(['встреча', 'токаев', 'санкция', 'порт', ''])('«%s» is none', (word) => {
    expect(readPalladius(word)).toEqual([]);
  });
});

describe('a word in pinyin', () => {
  it.each([
    ['lianyungang', ['lian yun gang', 'li an yun gang']],
    ['xian', ['xian', 'xi an']],
    ['lyu', ['lu']],
    ['minister', []],
  ])('«%s» is %j', (word, readings) => {
    expect(readPinyin(word).map((read) => read.join(' '))).toEqual(readings);
  });
});
