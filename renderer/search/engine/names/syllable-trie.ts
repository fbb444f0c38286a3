// Spellings of syllables as a tree of letters in one typed array: reading a word allocates nothing.

export type SyllableTrie = {
  /** The node one letter further (a UTF-16 code unit); 0 when no spelling goes on like this. */
  step(node: number, letter: number): number;
  /** The syllable spelled from the root to this node; empty where none ends. */
  syllableAt(node: number): string;
};

export const root = 1;

/** `alphabet` holds the lowest and the highest letter of the spellings. */
export function createSyllableTrie(
  spellings: ReadonlyMap<string, string>,
  [lowest, highest]: readonly [string, string],
): SyllableTrie {
  const first = lowest.charCodeAt(0);
  const width = highest.charCodeAt(0) - first + 1;
  const most = [...spellings.keys()].reduce((sum, { length }) => sum + length, root + 1);
  const next = new Uint16Array(most * width);
  const syllables: string[] = ['', ''];

  const step = (node: number, letter: number): number => {
    const at = letter - first;
    return at < 0 || at >= width ? 0 : (next[node * width + at] ?? 0);
  };

  for (const [spelling, syllable] of spellings) {
    let node = root;
    for (let at = 0; at < spelling.length; at += 1) {
      const letter = spelling.charCodeAt(at);
      let child = step(node, letter);
      if (child === 0) {
        child = syllables.push('') - 1;
        next[node * width + letter - first] = child;
      }
      node = child;
    }
    syllables[node] = syllable;
  }

  return { step, syllableAt: (node) => syllables[node] ?? '' };
}
