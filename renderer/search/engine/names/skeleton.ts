// The skeleton of a name: what its Cyrillic, Kazakh and Latin spellings have in common. Consonants
// in one alphabet, double ones single; of vowels that touch the one that is heard (Токаев, Toqayev,
// Тоқаев: tokav); the last vowels not at all, since they are the case or the sex.
//
// Letters of a skeleton: a e i o u, b d f g h j k l m n p r s t v z, c for ч and S for ш and щ.
// Every distinct word of an archive comes through here, so sounds are bytes and loops are plain.

const shortest = 3;
const longest = 32;

/** Letters that stand for the sound at the same place below; ь, ъ and strange signs for none. */
const cyrillicLetters = 'абвгдежзийклмнопрстуфхчшщыэюяәғқңөұүһієїґўјљњђџҗ';
const cyrillicSounds = 'abvgdejziiklmnoprstufhcSSieuaagknouuhieigvilnjjj';
const latinLetters = 'abcdefghijklmnopqrstuvwyz';
const latinSounds = 'abkdefghijklmnopkrstuvviz';

/** Letters that make one sound together, and sounds. */
type Group = readonly [letters: string, sounds: string];
type Groups = readonly Group[];

/** Of several that fit, the first. */
const latinGroups: Groups = [
  ['shch', 'S'],
  ['tch', 'c'],
  ['sch', 'S'],
  ['dzh', 'j'],
  ['sh', 'S'],
  ['ch', 'c'],
  ['ck', 'k'],
  ['dj', 'j'],
  ['zh', 'j'],
  ['kh', 'h'],
  ['gh', 'g'],
  ['ph', 'f'],
  ['th', 't'],
  ['tzh', 'tj'],
  ['tz', 'ts'],
  ['oo', 'u'],
  ['ou', 'u'],
  ['ee', 'i'],
  ['yo', 'e'],
  ['ce', 'se'],
  ['ci', 'si'],
  ['cy', 'si'],
  ['x', 'ks'],
];

const cyrillicGroups: Groups = [
  ['дж', 'j'],
  ['йо', 'e'],
  ['ц', 'ts'],
];

type Alphabet = {
  readonly first: number;
  /** Sound of a letter, counted from the first; 0 for none. */
  readonly sounds: Uint8Array;
  /** Groups that begin with a letter, counted from the first. */
  readonly groups: readonly (Groups | undefined)[];
};

const cyrillic = alphabet(0x400, cyrillicLetters, cyrillicSounds, cyrillicGroups);
const latin = alphabet(0x61, latinLetters, latinSounds, latinGroups);

function alphabet(first: number, letters: string, sounds: string, groups: Groups): Alphabet {
  const table = new Uint8Array(0x100);
  for (let at = 0; at < letters.length; at += 1) {
    table[letters.charCodeAt(at) - first] = sounds.charCodeAt(at);
  }
  const byLetter: (Groups | undefined)[] = Array.from({ length: 0x100 });
  for (const group of groups) {
    const letter = group[0].charCodeAt(0) - first;
    byLetter[letter] = [...(byLetter[letter] ?? []), group];
  }
  return { first, sounds: table, groups: byLetter };
}

/** The skeleton of a folded Cyrillic word. */
export function cyrillicSkeleton(word: string): string {
  return skeletonOf(word, cyrillic);
}

/** The skeleton of a folded Latin word. */
export function latinSkeleton(word: string): string {
  return skeletonOf(word, latin);
}

const soft = 'i'.charCodeAt(0);
const nasal = 'n'.charCodeAt(0);
const lipNasal = 'm'.charCodeAt(0);
const isLip = byteSet('bp');
const isVowel = byteSet('aeiou');

function byteSet(letters: string): Uint8Array {
  const set = new Uint8Array(0x80);
  for (let at = 0; at < letters.length; at += 1) set[letters.charCodeAt(at)] = 1;
  return set;
}

/** The skeleton that is being built: `vowel` waits for the consonant after it. */
const built = { bytes: new Array<number>(), vowel: 0 };

function skeletonOf(word: string, { first, sounds, groups }: Alphabet): string {
  built.bytes.length = 0;
  built.vowel = 0;
  const end = Math.min(word.length, longest);
  for (let at = 0; at < end;) {
    const letter = word.charCodeAt(at) - first;
    const group = groupAt(word, at, groups[letter]);
    if (group === null) {
      push(sounds[letter] ?? 0);
      at += 1;
    } else {
      const [letters, heard] = group;
      for (let sound = 0; sound < heard.length; sound += 1) push(heard.charCodeAt(sound));
      at += letters.length;
    }
  }
  const { bytes, vowel } = built;
  if (bytes.length < shortest && vowel !== 0) bytes.push(vowel);
  return String.fromCharCode.apply(null, bytes);
}

function groupAt(word: string, at: number, groups: Groups | undefined): Group | null {
  if (groups === undefined) return null;
  for (const group of groups) {
    if (word.startsWith(group[0], at)) return group;
  }
  return null;
}

function push(sound: number): void {
  if (sound === 0) return;
  const { bytes, vowel } = built;
  if (isVowel[sound] === 1) {
    // An i before another vowel only softens: Диана, Diana; Татьяна, Tatiana.
    if (vowel === 0 || vowel === soft) built.vowel = sound;
    return;
  }
  const last = bytes.length - 1;
  if (vowel !== 0) {
    bytes.push(vowel);
    built.vowel = 0;
  } else if (bytes[last] === sound) {
    return;
  } else if (bytes[last] === nasal && isLip[sound] === 1) {
    bytes[last] = lipNasal;
  }
  bytes.push(sound);
}
