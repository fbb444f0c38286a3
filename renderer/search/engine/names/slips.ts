// What people get wrong in Chinese names: -n for -ng in either alphabet (Шулин for Шулинь), and е for
// э in Cyrillic, where Palladius has both (Хеде for Хэдэ).
import { syllables } from './syllables.ts';

let known: ReadonlySet<string> | null = null;

function isSyllable(letters: string): boolean {
  known ??= new Set(syllables.map(({ pinyin }) => pinyin.replace('ü', 'u')));
  return known.has(letters);
}

/** The same syllables with one -n taken for -ng or the other way round, the last of them first. */
export function nasalSlips(read: readonly string[]): readonly (readonly string[])[] {
  return slips(read, (syllable) =>
    syllable.endsWith('ng') ? syllable.slice(0, -1) : syllable.replace(/n$/, 'ng'),
  );
}

/** Syllables read from Cyrillic, with one -ie taken for -e. */
export function vowelSlips(read: readonly string[]): readonly (readonly string[])[] {
  return slips(read, (syllable) => syllable.replace(/ie$/, 'e'));
}

function slips(
  read: readonly string[],
  slip: (syllable: string) => string,
): readonly (readonly string[])[] {
  return read
    .map((syllable, at) => {
      const meant = slip(syllable);
      return meant !== syllable && isSyllable(meant) ? read.with(at, meant) : null;
    })
    .filter((meant) => meant !== null)
    .toReversed();
}
