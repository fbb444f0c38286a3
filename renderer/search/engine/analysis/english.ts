// English words, two ways: Snowball for the forms of a word, and the root of its family, which joins
// Russia with Russian and septicemia with septicemic.
import { stemmer } from '@orama/stemmers/english';

export function stemEnglish(word: string): string {
  return stemmer(word);
}

const familyEnding =
  /^(.{4,}?)(?:ically|ical|ation|ition|ional|ian|ean|ese|ic|ia|al|ist|ism|ous|ive|ity|ment|ness|ance|ence|ant|ent|an|i|y|e|o|a)$/;
const mostEndings = 2;

/** Takes a Snowball stem. */
export function familyOfEnglish(stem: string): string {
  let root = stem;
  for (let times = 0; times < mostEndings; times += 1) {
    const shorter = familyEnding.exec(root)?.[1];
    if (shorter === undefined) return root;
    root = shorter;
  }
  return root;
}
