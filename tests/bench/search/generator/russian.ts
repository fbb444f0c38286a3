// Invented Russian: syllables of Russian letters, prefixes, suffixes and the endings of real declensions.
import { createRandom, pick, pickEarly, type Random } from './random.ts';
import {
  createVocabulary,
  makeLemmas,
  wordsOf,
  type Lemma,
  type Vocabulary,
} from './vocabulary.ts';

const smallWords = wordsOf(`
  и в на с по о что к не для а из за от как при это до его или также они был он было были так их
  у же но которые который между этом том все была мы она того после бы об только я года ее где
  чтобы уже может есть более если этого вы него во через над без под ли еще можно всех эти нет
  со них том когда свои лишь сейчас перед около этот здесь тем даже ни очень кто потом один два
  три ему себя него собой лет там много нас нам им вот раз тогда всего почти сам`);

const onsets = wordsOf(
  `п в с к м т н р д л з г б пр ст тр кр гр сл св ч ж ш х вс сп др бр ц ф пл кл зн`,
);
const vowels = wordsOf('о а е и о а е у ы я и о');
const codas = [
  '',
  '',
  '',
  '',
  '',
  'н',
  'р',
  'с',
  'л',
  'т',
  'в',
  'м',
  'к',
  'д',
  'з',
  'ст',
  'ж',
  'й',
];
const lastLetters = wordsOf('н т к р л в д м с ч г ж');
const prefixes = wordsOf('по за при пере вы рас об от под про на не до раз вос из у с меж со');
const suffixes = wordsOf('ник тель ств ов ск н чн льн ир енн к ован тив ион');

const declensions = [
  ['а', '', ...wordsOf('у ом е ы ов ам ами ах')],
  ['а', '', ...wordsOf('ы е у ой ам ами ах')],
  wordsOf('ии ия ию ией ий иях иями иям'),
  wordsOf('ение ения ении ению ений ением ениями ениях'),
  wordsOf('ости ость остью остей остями'),
  wordsOf('ого ой ый ых ым ая ом ые ое ую ому ыми'),
  wordsOf('ать ал али ает ают ала аются ается ался ающий ались аем'),
  wordsOf('ить ил или ит ят ила ится ятся ился ивший илось им'),
];

export function syllable(random: Random): string {
  return pickEarly(random, onsets) + pick(random, vowels) + pick(random, codas);
}

/** Frequent words are short: they have one syllable beside their ending, the rare ones two or three. */
function makeLemma(random: Random, rank: number): Lemma {
  const syllables =
    rank < 800 ? 1 : rank < 12_000 ? 1 + Number(random() < 0.7) : 2 + Number(random() < 0.2);
  const share = rank < 800 ? 0.35 : 0.6;
  let stem = random() < share ? pick(random, prefixes) : '';
  for (let made = 0; made < syllables; made += 1) stem += syllable(random);
  if (/[аеиоуыяй]$/.test(stem)) stem += pick(random, lastLetters);
  if (random() < share / 2) stem += pick(random, suffixes);
  return { stem, endings: pick(random, declensions) };
}

export function russianVocabulary(seed: number): Vocabulary {
  const random = createRandom(seed);
  const lemmas = makeLemmas(120_000, (rank) => makeLemma(random, rank));
  return createVocabulary(lemmas, smallWords, { shift: 150, exponent: 1.6 });
}
