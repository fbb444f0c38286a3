// From Chinese characters to letters: a run is cut into known places, words for posts and the rest,
// and the rest is read as a person or as a place.
import type { NameAlternative } from './name-alternative.ts';
import { cityAt } from './cities.ts';
import { chineseExonymAt, type TermSequence } from './exonyms.ts';
import { pinyinKey, skeletonKey, spelledKey } from './keys.ts';
import { nameSkeleton } from './name-skeleton.ts';
import { lengthOfPlaceKind, lengthOfPost } from './chinese-words.ts';
import { nasalSlips } from './slips.ts';
import { readingsAsSurname, readingsInPlace, readingsOf } from './readings.ts';
import { isSurname } from './surnames.ts';
import { spellingsOfRun } from './transcription.ts';

const weights = {
  exonym: 0.95,
  city: 0.9,
  person: 0.85,
  apart: 0.7,
  place: 0.8,
  guess: 0.4,
  slip: 0.3,
  spelled: 0.5,
};

const longestName = 4;
const mostReadings = 3;

/** A stretch of a run; words for posts and kinds of places come along with their neighbours. */
type Part = {
  readonly kind: 'known' | 'post' | 'rest';
  readonly from: number;
  readonly to: number;
  readonly others: readonly Other[];
};
type Other = { readonly keys: TermSequence; readonly weight: number };

/**
 * What to look for in letters for a run of characters. Word n of a run begins at its character n,
 * so places in the one are places in the other.
 */
export function chineseAlternatives(run: readonly string[]): NameAlternative[] {
  const parts = cut(run.join(''));
  const found: NameAlternative[] = [];
  parts.forEach((part, at) => {
    // A post goes with the name behind it, or else with the one before: ranges never overlap.
    const before = parts[at - 1];
    const after = parts[at + 1];
    const isLast = at + 2 >= parts.length;
    const from = before?.kind === 'post' ? before.from : part.from;
    const to = isLast && after?.kind === 'post' ? after.to : part.to;
    for (const { keys, weight } of part.others) found.push({ keys, from, to, weight });
  });
  return [...found, ...personsNamedAfterPlaces(run.join(''), parts)];
}

/** 陈长春 is a person, though Changchun is a city. */
function personsNamedAfterPlaces(text: string, parts: readonly Part[]): NameAlternative[] {
  return parts.flatMap((part, at) => {
    const next = parts[at + 1];
    if (part.kind !== 'rest' || next?.kind !== 'known') return [];
    const { from } = part;
    const { to } = next;
    return asPerson(text.slice(from, to)).map(({ keys, weight }) => ({ keys, from, to, weight }));
  });
}

function cut(text: string): Part[] {
  const parts: Part[] = [];
  let rest = 0;
  const closeRest = (end: number): void => {
    if (end > rest) parts.push(restOf(text, rest, end));
  };
  for (let at = 0; at < text.length;) {
    const known = knownAt(text, at);
    const post = known === null ? lengthOfPost(text, at) : 0;
    if (known === null && post === 0) {
      at += 1;
      continue;
    }
    closeRest(at);
    parts.push(known ?? { kind: 'post', from: at, to: at + post, others: [] });
    at = known?.to ?? at + post;
    rest = at;
  }
  closeRest(text.length);
  return parts;
}

function knownAt(text: string, at: number): Part | null {
  const exonym = chineseExonymAt(text, at);
  const city = cityAt(text, at);
  const length = Math.max(exonym?.length ?? 0, city?.length ?? 0);
  if (length === 0) return null;
  const to = at + length + lengthOfPlaceKind(text, at + length);
  const others: Other[] = [];
  if (exonym?.length === length) {
    // The tables say what it is called; its sound would only add those that are read alike.
    for (const keys of exonym.others) others.push({ keys, weight: weights.exonym });
  } else {
    for (const keys of placeKeys(text.slice(at, at + length))) {
      others.push({ keys, weight: weights.city });
    }
  }
  return { kind: 'known', from: at, to, others };
}

function restOf(text: string, from: number, to: number): Part {
  const written = text.slice(from, to);
  const others = [...asPerson(written), ...asPlace(written), ...asForeigner(written)];
  return { kind: 'rest', from, to, others };
}

function asPerson(written: string): Other[] {
  if (written.length < 2 || written.length > longestName) return [];
  const isCompound = isSurname(written.slice(0, 2)) && written.length > 2;
  const length = isCompound ? 2 : 1;
  if (!isCompound && written.length === longestName) return [];
  const inPlace = readingsInPlace(written);
  if (inPlace === null) return [];
  const surnames = isCompound
    ? [inPlace.slice(0, 2).join('')]
    : readingsAsSurname(written.charAt(0));
  const isSure = isCompound || isSurname(written.charAt(0));
  return surnames
    .flatMap((surname) => personKeys(surname, inPlace.slice(length), written, length))
    .map(({ keys, weight }) => ({ keys, weight: isSure ? weight : weight * weights.guess }));
}

/**
 * Syllables that stand as one letter in Cyrillic, or as a preposition somewhere: the index leaves
 * them out, so the given name must do.
 */
const isUnindexed: ReadonlySet<string> = new Set('a an e na suo wu ya ye yi you'.split(' '));

function personKeys(
  surname: string,
  given: readonly string[],
  written: string,
  from: number,
): Other[] {
  const family = pinyinKey(surname);
  const others: Other[] = [];
  for (const name of joinedReadings(written.slice(from), given)) {
    const own = pinyinKey(name);
    others.push({ keys: [family, own], weight: weights.person });
    others.push({ keys: [own, family], weight: weights.apart });
    if (isUnindexed.has(surname)) {
      others.push({ keys: [own], weight: given.length > 1 ? weights.apart : weights.guess });
    }
  }
  for (const meant of nasalSlips(given)) {
    others.push({ keys: [family, pinyinKey(meant.join(''))], weight: weights.guess });
  }
  if (isUnindexed.has(given.join(''))) others.push({ keys: [family], weight: weights.guess });
  if (given.length > 1) {
    others.push({ keys: [family, ...given.map(pinyinKey)], weight: weights.apart });
  }
  return others;
}

function asPlace(written: string): Other[] {
  if (written.length < 2) return [];
  const kind = lengthOfPlaceKind(written, written.length, 'before');
  const name = written.slice(0, written.length - kind);
  const others: Other[] = [];
  const isNamed = kind > 0 && name.length > 0;
  if (isNamed && name.length <= longestName) {
    for (const keys of placeKeys(name)) others.push({ keys, weight: weights.place });
  }
  if (written.length <= longestName) {
    const weight = written.length > 2 && !isNamed ? weights.place : weights.guess;
    for (const keys of placeKeys(written)) others.push({ keys, weight });
    const read = readingsInPlace(written) ?? [];
    for (const meant of nasalSlips(read)) {
      others.push({ keys: [pinyinKey(meant.join(''))], weight: weights.slip });
    }
    // Cyrillic that was taken from English: Лиуянг, Лонгсианг.
    const heard = read.map((syllable) => syllable.replace(/^x/, 's')).join('');
    const skeleton = nameSkeleton(heard, 'latin');
    if (skeleton !== null) {
      others.push({ keys: [skeletonKey('cyrillic', skeleton)], weight: weights.slip });
    }
  }
  return others;
}

function asForeigner(written: string): Other[] {
  return spellingsOfRun(written)
    .filter((spelling) => spelling.length > 2)
    .map((spelling) => ({
      keys: [spelledKey(spelling)],
      weight: spelling.length > 3 ? weights.spelled : weights.slip,
    }));
}

function placeKeys(name: string): TermSequence[] {
  const inPlace = readingsInPlace(name);
  return inPlace === null ? [] : joinedReadings(name, inPlace).map((read) => [pinyinKey(read)]);
}

/** The reading its neighbours suggest, then others in which one character is read differently. */
function joinedReadings(name: string, inPlace: readonly string[]): string[] {
  const read = [inPlace.join('')];
  [...name].forEach((character, at) => {
    for (const reading of readingsOf(character)) {
      if (reading !== inPlace[at]) read.push(inPlace.with(at, reading).join(''));
    }
  });
  return read.slice(0, mostReadings);
}
