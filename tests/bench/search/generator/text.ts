// The running text of a report: sentences and paragraphs of small words, words of its topic, names,
// figures and whatever else its language has.
import type { Language } from '#contract/language.ts';
import { pick, type Random } from './random.ts';
import { capitalised, formOf, type Lemma, type Vocabulary } from './vocabulary.ts';
import type { Name, World } from './world.ts';

export type Topic = {
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  /** What comes back, in this form and that, through the whole report. */
  readonly words: readonly Lemma[];
  readonly people: readonly Name[];
  readonly places: readonly Name[];
};

const shareOfSmallWords = 0.27;
const shareOfTopic = 0.15;
const shareOfPeople = 0.02;
const shareOfPlaces = 0.01;
const shareOfFigures = 0.02;
const shareOfForeign = 0.003;

const months = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'сентября', 'ноября'];
const units = ['%', 'млрд. долл. США', 'млн. тенге', 'тыс. тонн', 'км', 'студентов', 'человек'];

/** About `words` words; Chinese as many signs as it takes to say as much. */
export function writeText(random: Random, world: World, topic: Topic, words: number): string {
  const sentences: string[] = [];
  for (let left = words; left > 0;) {
    const length = Math.min(left, 5 + Math.floor(random() * 16));
    sentences.push(
      topic.language === 'zh-Hans'
        ? writeChineseSentence(random, topic, length)
        : writeSentence(random, world, topic, length),
      random() < 0.15 ? '\n' : ' ',
    );
    left -= length;
  }
  return sentences.join('').trimEnd();
}

function writeSentence(random: Random, world: World, topic: Topic, length: number): string {
  const words: string[] = [];
  for (let at = 0; at < length; at += 1) {
    const word = nextWord(random, world, topic);
    const isBeforeComma = at % 6 === 5 && at < length - 1;
    words.push(isBeforeComma ? `${word},` : word);
  }
  return `${capitalised(words.join(' '))}.`;
}

function writeChineseSentence(random: Random, topic: Topic, length: number): string {
  const words: string[] = [];
  for (let at = 0; at < length; at += 1) {
    const share = random();
    if (share < 0.15) words.push(topic.vocabulary.small(random));
    else if (share < 0.3) words.push(formOf(random, pick(random, topic.words)));
    else if (share < 0.32) words.push(`${2000 + Math.floor(random() * 26)}年`);
    else words.push(formOf(random, topic.vocabulary.content(random)));
  }
  return `${words.join('')}。`;
}

function nextWord(random: Random, world: World, topic: Topic): string {
  const { vocabulary, people, places } = topic;
  let share = random();
  if ((share -= shareOfSmallWords) < 0) return vocabulary.small(random);
  if ((share -= shareOfTopic) < 0) return formOf(random, pick(random, topic.words));
  if ((share -= shareOfPeople) < 0) return formOf(random, pick(random, people).inText);
  if ((share -= shareOfPlaces) < 0) return formOf(random, pick(random, places).inText);
  if ((share -= shareOfFigures) < 0) return writeFigure(random);
  return formOf(random, (share < shareOfForeign ? world.en : vocabulary).content(random));
}

function writeFigure(random: Random): string {
  const kind = random();
  if (kind < 0.3) return `${1 + Math.floor(random() * 28)} ${pick(random, months)}`;
  if (kind < 0.5) return `${1995 + Math.floor(random() * 31)} года`;
  const amount = random() ** 3 * 1000;
  const written = kind < 0.75 ? amount.toFixed(1).replace('.', ',') : String(Math.ceil(amount));
  return `${written} ${pick(random, units)}`;
}
