// What a misspelt word may have been meant to be: words a slip or two away, the likeliest slip first.
import type { Affixes } from './hunspell/affixes.ts';

const mostSuggestions = 7;
/** Beyond these a person would wait. */
const mostSecondTries = 12_000;
const shortestForTwo = 5;

/** Letters that are heard alike, and taken for each other most. */
const alike: ReadonlySet<string> = new Set(
  'ао ои еи ея иы оё еэ сз дт бп гк вф жш щш ье ъь іи ңн ғг қк өо ұу үу әа һх ae ei ie ou sc cs sz'
    .split(' ')
    .flatMap((pair) => [pair, [...pair].toReversed().join('')]),
);

type Candidate = { readonly word: string; readonly cost: number };

/** Words that pass, in the case of the one that was written. */
export function suggestWords(
  written: string,
  { letters, replacements }: Pick<Affixes, 'letters' | 'replacements'>,
  passes: (word: string) => boolean,
): string[] {
  const word = written.toLowerCase();
  const inCase = caseOf(written);
  const found = new Map<string, number>();
  const judge = ({ word: candidate, cost }: Candidate): void => {
    if ((found.get(candidate) ?? Infinity) <= cost) return;
    const isRight = candidate.split(' ').every((part) => part !== '' && passes(inCase(part)));
    if (isRight) found.set(candidate, cost);
  };

  for (const candidate of replaced(word, replacements)) judge(candidate);
  const near = slips(word, letters);
  for (const candidate of near) judge(candidate);
  if (found.size === 0 && word.length >= shortestForTwo) {
    const cheapest = near.filter(({ word: one }) => !one.includes(' ')).toSorted(byCost);
    let tries = 0;
    for (const first of cheapest) {
      if (tries >= mostSecondTries) break;
      for (const second of slips(first.word, letters)) {
        judge({ word: second.word, cost: first.cost + second.cost });
        tries += 1;
      }
    }
  }
  return [...found]
    .map(([candidate, cost]) => ({ word: candidate, cost }))
    .toSorted(byCost)
    .slice(0, mostSuggestions)
    .map((candidate) => inCase(candidate.word));
}

function byCost(a: Candidate, b: Candidate): number {
  return a.cost - b.cost;
}

/** Puts a word into the case of the one it replaces. */
function caseOf(written: string): (word: string) => string {
  if (written.length > 1 && written === written.toUpperCase()) return (word) => word.toUpperCase();
  if (/^\p{Lu}/u.test(written)) return (word) => word.charAt(0).toUpperCase() + word.slice(1);
  return (word) => word;
}

function replaced(word: string, replacements: Affixes['replacements']): Candidate[] {
  return replacements.flatMap(([wrong, right]) => {
    const made: Candidate[] = [];
    for (let at = word.indexOf(wrong); at !== -1; at = word.indexOf(wrong, at + 1)) {
      made.push({ word: word.slice(0, at) + right + word.slice(at + wrong.length), cost: 1 });
    }
    return made;
  });
}

/** Every word one slip away. The first letter is seldom wrong. */
function slips(word: string, letters: string): Candidate[] {
  const made: Candidate[] = [];
  for (let at = 0; at <= word.length; at += 1) {
    const before = word.slice(0, at);
    const here = word.charAt(at);
    const next = word.charAt(at + 1);
    const atStart = at === 0 ? 2 : 0;
    if (here !== '') {
      const isDouble = here === word.charAt(at - 1);
      made.push({ word: before + word.slice(at + 1), cost: (isDouble ? 1 : 2) + atStart });
      if (next !== '' && next !== here) {
        made.push({ word: before + next + here + word.slice(at + 2), cost: 1 + atStart });
      }
    }
    for (const letter of letters) {
      const isDouble = letter === word.charAt(at - 1) || letter === here;
      made.push({ word: before + letter + word.slice(at), cost: (isDouble ? 1 : 2) + atStart });
      if (here !== '' && letter !== here) {
        const cost = (alike.has(here + letter) ? 1 : 3) + atStart;
        made.push({ word: before + letter + word.slice(at + 1), cost });
      }
    }
    if (at > 1 && at < word.length - 1) made.push({ word: `${before} ${word.slice(at)}`, cost: 4 });
  }
  return made;
}
