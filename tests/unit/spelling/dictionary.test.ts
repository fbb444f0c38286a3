// Our reader of Hunspell's files against nspell, which writes every form out: both must know the
// same words.
import { assert, constantFrom, nat, pre, property } from 'fast-check';
import nspell from 'nspell';
import { describe, expect, it } from 'vitest';
import { parseAffixes } from '../../../renderer/spelling/hunspell/affixes.ts';
import { readDictionary } from '../../../renderer/spelling/hunspell/dictionary.ts';
import { readDictionaryFiles } from './start-spelling.ts';

const atOnce = (): Promise<void> => Promise.resolve();

describe('a dictionary', () => {
  it.each([
    ['en', /^[a-z]+$/],
    ['ru', /^[а-яё]+$/],
  ] as const)('knows the words its oracle knows, and no others: %s', async (language, plain) => {
    const { affixes, words } = await readDictionaryFiles(language);
    const dictionary = await readDictionary(affixes, words, atOnce);
    const oracle = nspell({ aff: affixes, dic: words });
    const { byLetters: prefixes } = parseAffixes(affixes).prefixes;
    const { byLetters: suffixes } = parseAffixes(affixes).suffixes;
    const bases = [...dictionary.bases()].filter((base) => plain.test(base));
    assert(
      property(
        // Too many for arguments.
        nat(bases.length - 1).map((at) => bases[at] ?? ''),
        constantFrom('', ...prefixes.keys()),
        constantFrom('', ...suffixes.keys()),
        nat(2),
        (base, prefix, suffix, cut) => {
          const form = prefix + base.slice(0, base.length - cut) + suffix;
          pre(form.length > 1);
          expect(dictionary.has(form), form).toBe(oracle.correct(form));
        },
      ),
      { numRuns: 20_000 },
    );
  });

  it('takes several lines of one word together, and reads files of Windows', async () => {
    const files = [
      '\ufeffSET UTF-8\r\nSFX A Y 1\r\nSFX A а ой а\r\nSFX B Y 1\r\nSFX B 0 ми а\r\n',
      '\ufeff2\r\nрека/A\r\nрека/B\r\n',
    ] as const;
    const small = await readDictionary(...files, atOnce);
    expect(['река', 'рекой', 'реками', 'реко'].map((form) => small.has(form))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('holds words that never stand alone for no words, and proposes none that are flagged', async () => {
    const small = await readDictionary(
      'ONLYINCOMPOUND c\nNOSUGGEST !\n',
      '3\nth/c\nrude/!\nkind\n',
      atOnce,
    );
    expect(['th', 'rude', 'kind'].map((word) => small.has(word))).toEqual([false, true, true]);
    expect(['rude', 'kind'].map((word) => small.mayPropose(word))).toEqual([false, true]);
  });
});
