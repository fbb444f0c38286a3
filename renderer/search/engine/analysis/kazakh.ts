// Kazakh glues endings on, each chosen by the sound of what stands before it. The ladder takes them
// off from the right: who, case, possessor, plural, tense; and only where they could have stood.
// It walks over places in the word, since every word of every report comes through here.
import {
  after,
  branchOf,
  cases,
  derivations,
  finites,
  harmony,
  negations,
  participles,
  plurals,
  possessedCases,
  possessors,
  predicates,
  type Rung,
} from './kazakh-endings.ts';

const firstLetter = 0x400;
const sounds = harmony.back | harmony.front;

/** What a letter is as a vowel, and what it is as the last of a stem; by place in the alphabet. */
const vowelOf = new Uint8Array(0x100);
const finalOf = new Uint8Array(0x100);

function mark(table: Uint8Array, letters: string, bits: number): void {
  for (const letter of letters) table[letter.charCodeAt(0) - firstLetter] = bits;
}
mark(vowelOf, 'аоұыяюё', harmony.back);
mark(vowelOf, 'әөүіеэ', harmony.front);
mark(vowelOf, 'и', sounds);
mark(finalOf, 'аәеоөұүыіэяюё', after.vowel);
mark(finalOf, 'рйуи', after.glide);
mark(finalOf, 'л', after.lateral);
mark(finalOf, 'мнң', after.nasal);
mark(finalOf, 'зж', after.buzz);
mark(finalOf, 'кқпстфхцчшщһбвгғд', after.mute);

/** Before a vowel қ, к and п soften: шаруашылық, шаруашылығы. */
const hardened: ReadonlyMap<string, string> = new Map([
  ['ғ', 'қ'],
  ['г', 'к'],
  ['б', 'п'],
]);

/** Bits of what may follow the stem that ends here; 0 for one without a vowel, which is no stem. */
function demands(word: string, end: number): number {
  const last = word.charAt(end - 1) === 'ь' ? end - 2 : end - 1;
  const final = finalOf[word.charCodeAt(last) - firstLetter] ?? 0;
  // Nobody agrees on the vowels behind a Russian surname: Ахметовтің, Ахметовтың.
  if (word.charAt(last) === 'в') return sounds | final;
  for (let at = end - 1; at >= 0; at -= 1) {
    const sound = vowelOf[word.charCodeAt(at) - firstLetter] ?? 0;
    if (sound !== 0) return sound | final;
  }
  // у alone makes a syllable («су») but takes either vowel.
  return word.lastIndexOf('у', end - 1) >= 0 ? sounds | final : 0;
}

/** Names of countries end in what would be an ablative. */
const country = 'стан';

/** Where the stem ends once the longest ending of this rung is off; `end` where there is none. */
function down(rung: Rung, word: string, end: number): number {
  let node = 0;
  let stem = end;
  for (let at = end - 1; at >= rung.shortestStem; at -= 1) {
    node = branchOf(rung, node, word.charCodeAt(at) - firstLetter);
    if (node === 0) break;
    const allowed = rung.allowed[node] ?? 0;
    if (allowed === 0) continue;
    const met = demands(word, at) & allowed;
    const isHeard = (met & sounds) !== 0 && (met & ~sounds) !== 0;
    if (isHeard && !isHalfOfS(word, at, end)) stem = at;
  }
  return stem < end && word.startsWith(country, end - country.length) ? end : stem;
}

/**
 * -ісі may be the -і of -іс (соғысы) or the -сі of -і (елшісі); of the two -іс is the commoner, but
 * for the -ші of trades.
 */
function isHalfOfS(word: string, at: number, end: number): boolean {
  if (word.charAt(at) !== 'с' || !isNarrow(word.charAt(at + 1))) return false;
  const next = word.charAt(at + 2);
  if (at + 2 < end && (next === 'з' || next === 'ң')) return false;
  if (isNarrow(word.charAt(at - 1))) return word.charAt(at - 2) !== 'ш';
  return at === 4 && word.startsWith('кеңе');
}

function isNarrow(letter: string): boolean {
  return letter === 'ы' || letter === 'і';
}

/** One of each ending off. */
function uninflected(word: string, end: number): number {
  const verb = down(finites, word, end);
  if (verb < end) return down(negations, word, verb);
  const person = down(predicates, word, end);
  const possessed = down(possessedCases, word, person);
  const owner =
    possessed === person ? down(possessors, word, down(cases, word, person)) : possessed;
  const one = down(plurals, word, owner);
  const acted = down(participles, word, one);
  return acted === one ? one : down(negations, word, acted);
}

/** Number, possessor, case, person and tense off: what the forms of one word share. */
export function stemKazakh(word: string): string {
  return tidy(word.slice(0, uninflected(word, word.length)));
}

/** Everything off that makes a word of a word: what a family of words shares. */
export function rootOfKazakh(word: string): string {
  let root = word;
  for (;;) {
    const stem = harden(root.slice(0, uninflected(root, root.length)));
    const next = stem.slice(0, uninflected(stem, down(derivations, stem, stem.length)));
    if (next === root) return tidy(root);
    root = next;
  }
}

function harden(stem: string): string {
  const last = hardened.get(stem.charAt(stem.length - 1));
  return last === undefined ? stem : stem.slice(0, -1) + last;
}

const shortestOpen = 3;
const shortestTidy = 4;

/** The sounds that come and go: белгі, белгісі; халық, халқы; шаруашылық, шаруашылығы. */
function tidy(stem: string): string {
  const isOpen = stem.length > shortestOpen && isNarrow(stem.charAt(stem.length - 1));
  const hard = harden(isOpen ? stem.slice(0, -1) : stem);
  const last = hard.length - 1;
  const isFleeting =
    last >= shortestTidy &&
    isNarrow(hard.charAt(last - 1)) &&
    (finalOf[hard.charCodeAt(last) - firstLetter] ?? 0) !== after.vowel &&
    !'иу'.includes(hard.charAt(last));
  return isFleeting ? hard.slice(0, last - 1) + hard.charAt(last) : hard;
}
