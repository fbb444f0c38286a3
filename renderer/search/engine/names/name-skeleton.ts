// A skeleton with what the languages do to a name on top of its sound: patronymics.
import type { Writing } from './keys.ts';
import { cyrillicSkeleton, latinSkeleton } from './skeleton.ts';

const shortest = 3;
const shortestGiven = 2;

/** In letters, since the vowels of a given name and of these endings would melt into one. */
const patronymicEnds = {
  cyrillic: [
    ['улы', 'm'],
    ['кызы', 'f'],
  ],
  kazakh: [
    ['ұлы', 'm'],
    ['улы', 'm'],
    ['қызы', 'f'],
    ['кызы', 'f'],
  ],
  latin: [
    ['uly', 'm'],
    ['uli', 'm'],
    ['kyzy', 'f'],
    ['qyzy', 'f'],
    ['kizi', 'f'],
    ['qizi', 'f'],
  ],
} as const satisfies Record<Writing, readonly (readonly [string, string])[]>;

const vowelAtEnd = /[aeiou]$/;
const russianSon = /[aeiou]vic$/;
const russianDaughter = /[aeiou]vn$/;

/**
 * The skeleton of a folded word that may be a name; null when too little of it is left. Серікұлы and
 * Серикович come out alike, as the name of the father and the sex: serik+m.
 */
export function nameSkeleton(word: string, writing: Writing): string | null {
  const skeletonOf = writing === 'latin' ? latinSkeleton : cyrillicSkeleton;
  const last = word.charAt(word.length - 1);
  if (last === 'ы' || last === 'y' || last === 'i') {
    for (const [ending, sex] of patronymicEnds[writing]) {
      if (word.endsWith(ending) && word.length >= ending.length + shortest) {
        return patronymic(skeletonOf(word.slice(0, -ending.length)).replace(vowelAtEnd, ''), sex);
      }
    }
  }
  const skeleton = skeletonOf(word);
  if (skeleton.length < shortest) return null;
  const sound = skeleton.charAt(skeleton.length - 1);
  if (sound === 'c' && russianSon.test(skeleton)) {
    return patronymic(skeleton.slice(0, -4), 'm') ?? skeleton;
  }
  if (sound === 'n' && russianDaughter.test(skeleton)) {
    return patronymic(skeleton.slice(0, -3), 'f') ?? skeleton;
  }
  return skeleton;
}

function patronymic(given: string, sex: 'm' | 'f'): string | null {
  return given.length < shortestGiven ? null : `${given}+${sex}`;
}
