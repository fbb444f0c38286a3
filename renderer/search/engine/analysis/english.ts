// English words, two ways: Snowball for the forms of a word, and the root of its family, which joins
// Russia with Russian and septicemia with septicemic.
import { stemmer } from '@orama/stemmers/english';

/** What begins so is a family of its own, though Snowball would cut it shorter. */
const ownFamilies = ['universit', 'organiz', 'organis', 'traditio'];
/** Plurals by their looks alone. */
const singulars: ReadonlySet<string> = new Set(['news', 'series', 'species', 'means']);

const shortestWithForms = 4;
const plural = /(?:s|x|z|ch|sh)es$/;

/** Stems of a folded word: Snowball's, another for «buses», and the root of the family. */
export function stemsOfEnglish(word: string): readonly string[] {
  if (word.length < shortestWithForms || singulars.has(word)) return [word];
  const own = ownFamilies.find((start) => word.startsWith(start));
  if (own !== undefined) return [own];
  const stem = stemmer(word);
  const singular = plural.test(word) ? [word.slice(0, -2)] : [];
  return [stem, ...singular, familyOf(stem)];
}

const familyEnding =
  /^(.{4,}?)(?:ically|ical|ation|ition|ional|ian|ean|es|ic|ia|al|ist|ism|ous|ive|ity|ment|ness|ance|ence|ant|ent|an|i|y|a)$/;

/** One ending off a Snowball stem, since two would make Austria of Australia. */
function familyOf(stem: string): string {
  return familyEnding.exec(stem)?.[1] ?? stem;
}
