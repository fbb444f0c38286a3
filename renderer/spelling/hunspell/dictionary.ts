// A dictionary in memory: its bases with their flags. Forms are not written out, which would be some
// 1.4 million for Russian; an affix is taken off and the base looked up.
import { type Affix, type Affixes, type AffixTable, parseAffixes } from './affixes.ts';

export type Dictionary = {
  readonly affixes: Affixes;
  /** Whether a form is a word, letter for letter. */
  has(form: string): boolean;
  /** As `has`, without words that are known but never proposed. */
  mayPropose(form: string): boolean;
  bases(): Iterable<string>;
};

const linesInSlice = 4000;

/**
 * Reads a dictionary from the text of its two files, giving up its turn after every few thousand
 * words.
 */
export async function readDictionary(
  affixText: string,
  wordText: string,
  nextTurn: () => Promise<void>,
): Promise<Dictionary> {
  const affixes = parseAffixes(affixText);
  const flagsOf = new Map<string, string>();
  let isHead = true;
  let inSlice = 0;
  for (let start = 0; start < wordText.length;) {
    const found = wordText.indexOf('\n', start);
    const end = found === -1 ? wordText.length : found;
    const line = wordText.slice(start, end).trim();
    start = end + 1;
    // The first line counts the others.
    if (isHead) isHead = false;
    else if (line !== '') {
      const [word = '', flags = ''] = line.split('/');
      flagsOf.set(word, (flagsOf.get(word) ?? '') + flags);
    }
    inSlice += 1;
    if (inSlice % linesInSlice === 0) await nextTurn();
  }
  return dictionaryOf(affixes, flagsOf);
}

function dictionaryOf(affixes: Affixes, flagsOf: ReadonlyMap<string, string>): Dictionary {
  const { prefixes, suffixes, boundFlags, unproposedFlag } = affixes;

  const isFree = (flags: string, refused: string): boolean =>
    ![...refused].some((flag) => flags.includes(flag));

  /** Whether a base is there with this affix, and with the one at the other end if there is one. */
  function carries(base: string, affix: Affix, other: Affix | null, refused: string): boolean {
    const flags = flagsOf.get(base);
    return (
      flags !== undefined &&
      flags.includes(affix.flag) &&
      (other === null || flags.includes(other.flag)) &&
      isFree(flags, refused)
    );
  }

  function hasSuffix(form: string, prefix: Affix | null, refused: string): boolean {
    return someAffix(suffixes, form, 'end', (stem, suffix) => {
      if (prefix !== null && !(suffix.isCrossing && prefix.isCrossing)) return false;
      const base = stem + suffix.strip;
      return carries(base, suffix, prefix, refused) && suffix.condition.test(base);
    });
  }

  function hasPrefix(form: string, refused: string): boolean {
    return someAffix(prefixes, form, 'start', (stem, prefix) => {
      const base = prefix.strip + stem;
      if (!prefix.condition.test(base)) return false;
      return carries(base, prefix, null, refused) || hasSuffix(base, prefix, refused);
    });
  }

  function has(form: string, refused: string): boolean {
    const flags = flagsOf.get(form);
    if (flags !== undefined && isFree(flags, refused)) return true;
    return hasSuffix(form, null, refused) || hasPrefix(form, refused);
  }

  return {
    affixes,
    has: (form) => has(form, boundFlags),
    mayPropose: (form) => has(form, boundFlags + unproposedFlag),
    bases: () => flagsOf.keys(),
  };
}

/** Whether one of the affixes at this end of a form passes. */
function someAffix(
  { byLetters, longest }: AffixTable,
  form: string,
  end: 'start' | 'end',
  passes: (stem: string, affix: Affix) => boolean,
): boolean {
  const most = Math.min(longest, form.length - 1);
  for (let length = 0; length <= most; length += 1) {
    const cut = form.length - length;
    const letters = end === 'end' ? form.slice(cut) : form.slice(0, length);
    const affixes = byLetters.get(letters);
    if (affixes === undefined) continue;
    const stem = end === 'end' ? form.slice(0, cut) : form.slice(length);
    for (const affix of affixes) if (passes(stem, affix)) return true;
  }
  return false;
}
