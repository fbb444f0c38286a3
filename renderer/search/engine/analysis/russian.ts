// Russian words, several ways: the careful stem keeps surnames whole, Snowball reaches verbs and
// adjectives, some stems have a second shape, and an adjective of a place leads to the place.
import { stemmer } from '@orama/stemmers/russian';

/** Case endings that close with a consonant; no -ов among them: Иванов is not Иван. */
const closedEnding = /(?:[аяыи]ми|[аяоеи]м|ым|[аяыи]х|[ое]го|[ое]му)$/;
const openSound = /[аеиоуыьэюяй]$/;
const hiatus = /[аеиоуыэюя]и$/;

/** Letters that must stay in front of a closed ending, and for a second open sound to go. */
const shortestStem = 4;

/**
 * The careful stem: case endings off until none is left. It knows no verbs and leaves the -ов and
 * -ин of surnames, which Snowball now takes and now leaves.
 */
export function nounStem(word: string): string {
  if (word.length === 3 && hiatus.test(word)) return word;
  let stem = word;
  for (;;) {
    const before = stem;
    const closed = closedEnding.exec(stem);
    if (closed !== null && closed.index >= shortestStem) stem = stem.slice(0, closed.index);
    else if (openSound.test(stem) && stem.length > 2) {
      // A first open sound may leave three letters (Уфа: two), a second must leave four (Ливии).
      if (stem === word || stem.length > shortestStem) stem = stem.slice(0, -1);
    }
    if (stem === before) return stem;
  }
}

/** Careful stems that Snowball would join with strangers: визит is no form of виза. */
const misread: ReadonlySet<string> = new Set(
  'визит кредит лимит транзит дефицит профицит депозит аудит странн'.split(' '),
);

const shortestForSnowball = 4;
const halfDone = /(?:ов|ев|ск|ост|н)$/;
const shortestHalfDone = 5;

/**
 * Snowball, a second time where it may have stopped half way: it takes the -ов of Аккошкаров, but
 * stops at it in Аккошкарова. Takes the careful stem too.
 */
export function snowballStem(word: string, noun: string): string {
  if (word.length < shortestForSnowball || misread.has(noun)) return noun;
  const stem = stemmer(word);
  return stem.length >= shortestHalfDone && halfDone.test(stem) ? stemmer(stem) : stem;
}

const fleeting = /([^аеиоуыэюяйьъ])[ое]([кцлнр])$/;
const fleetingAfterVowel = /([аеио])ец$/;
const shortestFleeting = 3;

/** The stem of the other cases of посол, рынок, китаец; null for a word that keeps its vowels. */
export function withoutFleetingVowel(word: string): string | null {
  const stem = word.endsWith('ь') ? word.slice(0, -1) : word;
  if (stem.length < shortestFleeting) return null;
  if (fleeting.test(stem)) return stem.replace(fleeting, '$1$2');
  if (fleetingAfterVowel.test(stem)) return stem.replace(fleetingAfterVowel, '$1йц');
  return null;
}

const ofOne = /([ая]н)ин$/;
const goingOn = /[ыи]ва$/;

/** Of the one гражданин the stem of граждане; null for other nouns. Takes a careful stem. */
export function stemOfMany(noun: string): string | null {
  return ofOne.test(noun) ? noun.replace(ofOne, '$1') : null;
}

/** Of подписывать the stem of подписать; null for other verbs. Takes a Snowball stem. */
export function stemOnceDone(stem: string): string | null {
  return goingOn.test(stem) ? stem.replace(goingOn, 'а') : null;
}

const ofPlace = /^(.{3,})[сц]к$/;
/** Of people in general, and of the ambassador, whose adjective is that of his house. */
const ofPeople = /(?:тель|^посоль)ск$/;
const joint = /^(.{3,})(?:ин|ан|ов|ев|ей|ен)$/;
const softened: ReadonlyMap<string, string> = new Map([
  ['ж', 'г'],
  ['ш', 'х'],
  ['ч', 'к'],
]);

/** Careful stems a place may have whose adjective this is: одесский, астанинский, пражский. */
export function placesOf(noun: string): readonly string[] {
  const place = ofPlace.exec(noun)?.[1];
  if (place === undefined || ofPeople.test(noun)) return [];
  const places = [nounStem(place)];
  // Of two с one is the place's: Одесса, одесский.
  if (place.endsWith('с')) places.push(`${place}с`);
  const short = joint.exec(place)?.[1];
  if (short !== undefined) places.push(nounStem(short));
  const hard = softened.get(place.slice(-1));
  if (hard !== undefined) places.push(place.slice(0, -1) + hard);
  return places;
}
