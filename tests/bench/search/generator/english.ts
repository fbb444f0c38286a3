// Invented English: Latin syllables with the endings of nouns and verbs, between real small words.
import { createRandom, pick, type Random } from './random.ts';
import {
  createVocabulary,
  makeLemmas,
  wordsOf,
  type Lemma,
  type Vocabulary,
} from './vocabulary.ts';

const smallWords = wordsOf(`
  the of and to in a for on that is with by as at from was it be an this which are has were their
  not have or also its between his but will been had would than they during after who all more
  other about into two both under such over may we new its`);

const onsets = wordsOf('b c d f g h l m n p r s t v w br cl cr dr fl gr pl pr sp st str tr th');
const vowels = wordsOf('a e i o u a e i o ea ou');
const codas = ['', '', 'n', 'r', 's', 't', 'l', 'nd', 'rt', 'm', 'ct', 'ng'];
const endings = [
  ['', 's', 'ed', 'ing', 'er', 'ment'],
  ['', 's', 'al', 'ity'],
  ['ion', 'ions', 'ive', 'e', 'ed', 'ing'],
] as const;

function makeLemma(random: Random, rank: number): Lemma {
  const syllables = rank < 300 ? 1 : 1 + Number(random() < 0.7) + Number(random() < 0.3);
  let stem = '';
  for (let made = 0; made < syllables; made += 1) {
    stem += pick(random, onsets) + pick(random, vowels) + pick(random, codas);
  }
  return { stem: /[aeiou]$/.test(stem) ? `${stem}t` : stem, endings: pick(random, endings) };
}

export function englishVocabulary(seed: number): Vocabulary {
  const random = createRandom(seed);
  const lemmas = makeLemmas(15_000, (rank) => makeLemma(random, rank));
  return createVocabulary(lemmas, smallWords, { shift: 8, exponent: 1.05 });
}
