// What all generated reports are about: the words of their languages, people, places and topics.
import { chineseVocabulary } from './chinese.ts';
import { englishVocabulary } from './english.ts';
import { kazakhVocabulary } from './kazakh.ts';
import { createRandom, pick, type Random } from './random.ts';
import { russianVocabulary, syllable } from './russian.ts';
import { capitalised, wordsOf, type Lemma, type Vocabulary } from './vocabulary.ts';

export type Name = {
  /** As a card of the archive writes it. */
  readonly full: string;
  /** As it stands in a text: the surname or the city, with its endings. */
  readonly inText: Lemma;
};

export type World = {
  readonly ru: Vocabulary;
  readonly kk: Vocabulary;
  readonly en: Vocabulary;
  readonly zh: Vocabulary;
  readonly people: readonly Name[];
  readonly places: readonly Name[];
  readonly tags: readonly string[];
};

const worldSeed = 7;

const maleEndings = ['', 'а', 'ым', 'у', 'е'];
const placeEndings = ['е', '', 'а', 'у', 'ом'];
const surnameTails = wordsOf('ов ин ев баев еков');
const placeTails = wordsOf('ск град инск ец бург');
const pinyinStarts = wordsOf('Ч Чж Л Ш С Х Ц Сюй Ван Ли Чжан Лю Чэнь Ян Чжао У Чжоу Сунь');
const pinyinEnds = wordsOf('хуэй вэй мин цзюнь фан лэй цян тао пин ган хун янь бо линь нин');

/** Always the same: the reports differ by their own seed. */
export function makeWorld(): World {
  const random = createRandom(worldSeed);
  const ru = russianVocabulary(worldSeed + 1);
  return {
    ru,
    kk: kazakhVocabulary(worldSeed + 2),
    en: englishVocabulary(worldSeed + 3),
    zh: chineseVocabulary(worldSeed + 4),
    people: Array.from({ length: 3000 }, () => makePerson(random)),
    places: Array.from({ length: 1200 }, () => makePlace(random)),
    tags: ru.lemmas.slice(40, 340).map(({ stem, endings }) => stem + (endings[0] ?? '')),
  };
}

function makePerson(random: Random): Name {
  if (random() < 0.3) {
    const surname = pick(random, pinyinStarts) + (random() < 0.5 ? '' : pick(random, pinyinEnds));
    const given = capitalised(pick(random, pinyinEnds) + pick(random, pinyinEnds));
    return { full: `${surname} ${given}`, inText: { stem: `${surname} ${given}`, endings: [''] } };
  }
  const surname = capitalised(syllable(random) + syllable(random) + pick(random, surnameTails));
  const given = capitalised(syllable(random) + syllable(random));
  return { full: `${given} ${surname}`, inText: { stem: surname, endings: maleEndings } };
}

function makePlace(random: Random): Name {
  const city = capitalised(syllable(random) + syllable(random) + pick(random, placeTails));
  return { full: city, inText: { stem: city, endings: placeEndings } };
}
