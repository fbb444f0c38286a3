// Invented Kazakh: stems in one harmony, with the letters Russian has not, and glued endings.
import { createRandom, pick, type Random } from './random.ts';
import {
  createVocabulary,
  makeLemmas,
  wordsOf,
  type Lemma,
  type Vocabulary,
} from './vocabulary.ts';

const smallWords = wordsOf(`
  және бұл мен бен үшін деп бір да де осы болып туралы оның екі бойынша сол арқылы болды еді ол
  кейін дейін бар жоқ емес қатар соң ретінде`);

const consonants = wordsOf('қ т б с ж к м д н р л ш й п г з');
const lastLetters = wordsOf('т қ к р л н с м й ш');
const harmonies = [
  {
    vowels: wordsOf('а ы о ұ а ы'),
    endings: wordsOf(
      'дың ға да ды дан лар лардың ларға ы ының ына ында мен дағы сыз ымыз ларының ларында',
    ),
  },
  {
    vowels: wordsOf('е і ө ү ә е і'),
    endings: wordsOf(
      'дің ге де ді ден лер лердің лерге і інің іне інде мен дегі сіз іміз лерінің лерінде',
    ),
  },
] as const;

function makeLemma(random: Random, rank: number): Lemma {
  const { vowels, endings } = pick(random, harmonies);
  const syllables = rank < 300 ? 1 : 2 + Number(random() < 0.4);
  let stem = '';
  for (let made = 0; made < syllables; made += 1) {
    stem += pick(random, consonants) + pick(random, vowels);
  }
  return { stem: stem + pick(random, lastLetters), endings: ['', ...endings] };
}

export function kazakhVocabulary(seed: number): Vocabulary {
  const random = createRandom(seed);
  const lemmas = makeLemmas(15_000, (rank) => makeLemma(random, rank));
  return createVocabulary(lemmas, smallWords, { shift: 8, exponent: 1.05 });
}
