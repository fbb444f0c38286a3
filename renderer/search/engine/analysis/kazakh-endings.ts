// The endings of Kazakh as tables. An ending sounds as the stem before it asks: its vowels follow
// the last vowel of the stem, its first consonant the stem's last letter. Written here with A for
// а/е, I for ы/і, G for ғ/г and Q for қ/к, so that an ending counts as one only where it could be.

/** What the last letter of a stem is, for the choice of an ending's first consonant. */
export const after = {
  vowel: 1,
  /** р й у и */
  glide: 2,
  /** л */
  lateral: 4,
  /** м н ң */
  nasal: 8,
  /** з ж */
  buzz: 16,
  /** the voiceless ones, and б в г ғ д, which close a syllable without voice */
  mute: 32,
} as const;

export const harmony = { back: 64, front: 128 } as const;

type Place = keyof typeof after | 'consonant' | 'any';
/** Where endings may stand, in words, to the endings that stand there. */
type Patterns = Readonly<Partial<Record<string, string>>>;

/** A tree of endings, read from their last letter; node 0 is its root. */
export type Rung = {
  /** For each node and letter the next node, 0 for none. */
  readonly branches: Uint16Array;
  /** For each node the stems an ending that begins there may follow: bits; 0 for no ending. */
  readonly allowed: Uint8Array;
  /** Letters a stem must keep. */
  readonly shortestStem: number;
};

const letters = 0x100;

/** The next node for a letter, by its place in the Cyrillic block; 0 for none. */
export function branchOf(rung: Rung, node: number, letter: number): number {
  return letter >= 0 && letter < letters ? (rung.branches[node * letters + letter] ?? 0) : 0;
}

const consonants = after.glide | after.lateral | after.nasal | after.buzz | after.mute;

function bitsOf(places: string): number {
  let bits = 0;
  for (const place of places.split(' ') as Place[]) {
    if (place === 'any') bits |= consonants | after.vowel;
    else bits |= place === 'consonant' ? consonants : after[place];
  }
  return bits;
}

const back: Readonly<Record<string, string>> = { A: 'а', I: 'ы', G: 'ғ', Q: 'қ' };
const front: Readonly<Record<string, string>> = { A: 'е', I: 'і', G: 'г', Q: 'к' };

function spell(pattern: string, sounds: Readonly<Record<string, string>>): string {
  return pattern.replace(/[AIGQ]/g, (sign) => sounds[sign] ?? sign);
}

/** A rung of the ladder from «where it may stand: the endings there». */
function rungOf(shortestStem: number, patterns: Patterns): Rung {
  const endings = new Map<string, number>();
  const add = (ending: string, bits: number): void => {
    endings.set(ending, (endings.get(ending) ?? 0) | bits);
  };
  for (const [places, list = ''] of Object.entries(patterns)) {
    for (const pattern of list.split(' ')) {
      add(spell(pattern, back), bitsOf(places) | harmony.back);
      add(spell(pattern, front), bitsOf(places) | harmony.front);
    }
  }
  return { ...treeOf(endings), shortestStem };
}

function treeOf(endings: ReadonlyMap<string, number>): Pick<Rung, 'branches' | 'allowed'> {
  const most = [...endings.keys()].join('').length + 1;
  const branches = new Uint16Array(most * letters);
  const allowed = new Uint8Array(most);
  let nodes = 1;
  for (const [ending, bits] of endings) {
    let node = 0;
    for (let at = ending.length - 1; at >= 0; at -= 1) {
      const slot = node * letters + ending.charCodeAt(at) - 0x400;
      if (branches[slot] === 0) branches[slot] = nodes++;
      node = branches[slot] ?? 0;
    }
    allowed[node] = bits;
  }
  return { branches: branches.slice(0, nodes * letters), allowed: allowed.slice(0, nodes) };
}

/** «-мыз, -сыз»: who somebody is. */
export const predicates = rungOf(4, {
  'vowel glide lateral': 'мIн мIз',
  'nasal buzz': 'бIн бIз',
  mute: 'пIн пIз',
  any: 'сIң сIз сIңдAр сIздAр',
});

/** His or her, with the case that follows: one ending, because it is heard as one. */
export const possessedCases = rungOf(3, {
  vowel: 'сIнIң сIн сIнA сIндA сIнAн сIмен сIндAGI сIндAй',
  consonant: 'IнIң Iн IнA IндA IнAн Iмен IндAGI IндAй',
});

export const cases = rungOf(3, {
  'vowel nasal': 'нIң',
  'glide lateral buzz': 'дIң',
  'glide lateral nasal buzz': 'дI',
  vowel: 'нI',
  'vowel glide lateral nasal buzz': 'GA дA дAGI',
  'vowel glide lateral buzz': 'дAн',
  nasal: 'нAн',
  mute: 'тIң тI QA тA тAн тAGI пен',
  'vowel glide lateral nasal': 'мен',
  buzz: 'бен',
});

export const possessors = rungOf(3, {
  vowel: 'сI мIз ңIз',
  consonant: 'I IмIз IңIз',
});

export const plurals = rungOf(3, {
  'vowel glide': 'лAр',
  'lateral nasal buzz': 'дAр',
  mute: 'тAр',
});

/** What ends a sentence: tense and person. Nothing can follow but a case after -тын. */
export const finites = rungOf(3, {
  vowel: 'дI дIм дIң дIQ дIңIз дIңдAр йдI ймIн ймIз йсIң йсIз йтIн',
  'glide lateral nasal buzz': 'дIм дIңIз дIңдAр',
  mute: 'тIм тIңIз тIңдAр пAдI пAйдI',
  consonant: 'AдI AмIн AмIз AсIң AсIз AтIн',
  'vowel glide lateral': 'мAдI мAйдI',
  'nasal buzz': 'бAдI бAйдI',
});

/** Participles, converbs and the infinitive, which take the endings of a noun. */
export const participles = rungOf(3, {
  vowel: 'йтIн',
  'vowel glide lateral nasal buzz': 'GAн GAлI',
  mute: 'QAн QAлI',
  consonant: 'AтIн Iп у',
  any: 'у сA сAм сAQ',
});

/** «Not», between a verb and its tense. */
export const negations = rungOf(3, {
  'vowel glide lateral': 'мA мAй мAс',
  'nasal buzz': 'бA бAй бAс',
  mute: 'пA пAй пAс',
});

/** What makes a new word of a word: with, without, -ness, -er, -ly, and the voices of a verb. */
export const derivations = rungOf(4, {
  'vowel glide': 'лIQ лI лA лAн лAс лAт лAндIр',
  'lateral nasal buzz': 'дIQ дI дA дAн дAс дAт дAндIр',
  mute: 'тIQ тI тA тAн тAс тAт тAндIр QIш QI QIз',
  any: 'сIз шI шIлIQ шA',
  'vowel glide lateral nasal buzz': 'GI GIш GIз дAй дIр',
  consonant: 'ушI Iл Iн Iс Iм',
  vowel: 'ушI п',
});
