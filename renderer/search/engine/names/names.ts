// Names across scripts: keys under which one name in Cyrillic, Latin and Chinese writing is found
// from each of the others. May import analysis and pinyin-pro.
export { nameAlternatives } from './alternatives.ts';
export { nameKeysOf } from './document-keys.ts';
export { nameMark } from './keys.ts';
export type { NameAlternative } from './name-alternative.ts';
export { isNameKey, letterNameKey } from './single-letters.ts';
