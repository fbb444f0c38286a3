// How the syllables of Chinese are spelled in Cyrillic: by Palladius, by people who half remember
// him, and by those who spell what they read in English.
import { syllables } from './syllables.ts';

/** Palladius and his near variants, to pinyin with u for ü; table spellings win over variants. */
export function tableSpellings(): ReadonlyMap<string, string> {
  // Backwards «ло» alone is ambiguous, and "lo" is hardly a syllable.
  const table = syllables
    .filter(({ pinyin }) => pinyin !== 'lo')
    .map(({ pinyin, palladius }) => [palladius, pinyin.replace('ü', 'u')] as const);
  const variants = table.flatMap(([spelling, pinyin]) =>
    variantsOf(spelling).map((variant) => [variant, pinyin] as const),
  );
  const known = new Map([...variants.toReversed(), ...table]);
  // Where -н is -ng, a hard sign keeps it apart from a vowel: Чанъань.
  const hard = [...known]
    .filter(([spelling]) => spelling.endsWith('н'))
    .map(([spelling, pinyin]) => [`${spelling}ъ`, pinyin] as const);
  return new Map([...hard, ...known]);
}

function variantsOf(spelling: string): string[] {
  return [
    spelling.replace('э', 'е'),
    spelling.replace(/э(?=нь?$)/, 'ы'),
    spelling.replace(/уэй$/, 'уй'),
    spelling.replace(/([^х])уй$/, '$1уэй'),
    spelling.replace(/([^х])уй$/, '$1уей'),
  ];
}

/** Chinese names that came into Cyrillic through English: Ченгду, Хангжоу, Лиуянг. */
const heardInitials: readonly (readonly [pinyin: RegExp, cyrillic: readonly string[]])[] = [
  [/^zh/, ['ж', 'дж', 'чж']],
  [/^ch/, ['ч']],
  [/^sh/, ['ш']],
  [/^j/, ['дж', 'ж', 'цз']],
  [/^q/, ['ч', 'ц', 'к']],
  [/^x/, ['с', 'ш', 'кс']],
  [/^r/, ['р', 'ж']],
  [/^z/, ['з', 'цз']],
  [/^c/, ['ц']],
  [/^w/, ['в', 'у']],
  [/^ya/, ['я']],
  [/^yu/, ['ю']],
  [/^y/, ['й', '']],
];
const heardLetters = new Map(
  [...'abdefghiklmnopstuü'].map((letter, at) => [letter, 'абдефгхиклмнопстую'.charAt(at)]),
);

/** Spellings by the letter, to pinyin with u for ü. */
export function heardSpellings(): ReadonlyMap<string, string> {
  const heard = new Map<string, string>();
  for (const { pinyin } of syllables) {
    const [pattern, initials] = heardInitials.find(([letters]) => letters.test(pinyin)) ?? [];
    const rest = pattern === undefined ? pinyin : pinyin.replace(pattern, '');
    const final = [...rest].map((letter) => heardLetters.get(letter) ?? '').join('');
    for (const initial of initials ?? ['']) {
      for (const ending of [final, final.replace(/^иа/, 'я'), final.replace(/(?<=.)и$/, 'й')]) {
        const spelling = initial + ending;
        if (spelling !== '' && !heard.has(spelling)) heard.set(spelling, pinyin.replace('ü', 'u'));
      }
    }
  }
  return heard;
}
