// How a Chinese character is read, in pinyin without tones and with u for ü.
import { pinyin } from 'pinyin-pro';
import { surnameReadings } from './surnames.ts';

/** More readings than these are archaic, and each would be found by a stranger. */
const mostReadings = 2;

const known = new Map<string, readonly string[]>();
const isPlain = /^[a-z]+$/;
const isChinese = /^\p{Script=Han}$/u;
const none: readonly string[] = [];

/** The readings of one character, the usual one first; none for what is not Chinese. */
export function readingsOf(character: string): readonly string[] {
  let readings = known.get(character);
  if (readings === undefined) {
    readings = look(character);
    known.set(character, readings);
  }
  return readings;
}

/** The readings of a character that begins a person's name. */
export function readingsAsSurname(character: string): readonly string[] {
  return surnameReadings(character) ?? readingsOf(character).slice(0, 1);
}

function look(character: string): readonly string[] {
  if (!isChinese.test(character)) return none;
  const options = { toneType: 'none', type: 'array', multiple: true } as const;
  const readings = new Set(pinyin(character, options).map(plainLetters));
  return [...readings].filter((reading) => isPlain.test(reading)).slice(0, mostReadings);
}

/**
 * The reading of each character where it stands, told by its neighbours (重庆 is chong, not zhong);
 * null when one of them has none.
 */
export function readingsInPlace(run: string): readonly string[] | null {
  const readings = pinyin(run, { toneType: 'none', type: 'array' }).map(plainLetters);
  return readings.length > 0 && readings.every((reading) => isPlain.test(reading))
    ? readings
    : null;
}

function plainLetters(reading: string): string {
  return reading.replace('ü', 'u').replace('v', 'u');
}
