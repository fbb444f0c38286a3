import { isUnspaced } from '../analysis/characters.ts';
import { memoise } from '../analysis/memo.ts';
import { wordsLike } from '../index/fuzzy.ts';
import { fits } from '../index/word-lookup.ts';
import { parseQuery } from '../query/parse.ts';
import type { QueryNode } from '../query/query-tree.ts';
import { readAskedWords, type Step, stepsOf } from '../ranking/asked-words.ts';
import { forEachTerm, groupsOf } from '../terms.ts';

/** UTF-16 offsets in the text as it was given. */
export type Span = { readonly start: number; readonly end: number };

/** A place where a text meets a query, and which of the query's words it meets. */
export type Match = Span & { readonly word: number };

type Token = Span & { readonly surface: string; readonly position: number };

/** Something to be met at one place of a text, and at places at set distances from it. */
type Wanted = {
  readonly word: number;
  readonly steps: readonly {
    readonly offset: number;
    readonly isMet: (surface: string) => boolean;
    /** UTF-16 units to mark where the step is part of unspaced writing; else the whole word. */
    readonly length: number | null;
  }[];
};

const maxRemembered = 20_000;
/** Every meeting of a text with the words of a query, in the order of the text. */
export function matches(query: string, text: string): Match[] {
  const wanted = wantedBy(query);
  if (wanted.length === 0) return [];
  const tokens: Token[] = [];
  const byPosition = new Map<number, Token>();
  forEachTerm(text, (surface, position, start, end) => {
    const token = { surface, position, start, end };
    tokens.push(token);
    // The last sign of a run of unspaced writing comes again alone: the pair says more.
    if (!byPosition.has(position)) byPosition.set(position, token);
  });
  const found: Match[] = [];
  const meets = memoise(
    (surface: string) => wanted.filter(({ steps: [first] }) => first?.isMet(surface) === true),
    maxRemembered,
  );
  for (const token of tokens) {
    for (const { word, steps } of meets(token.surface)) {
      const places = steps.map(({ offset, isMet, length }, i) => {
        const at = i === 0 ? token : byPosition.get(token.position + offset);
        return at !== undefined && isMet(at.surface) ? placeOf(at, length) : null;
      });
      if (places.includes(null)) continue;
      for (const place of places) if (place !== null) found.push({ ...place, word });
    }
  }
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function placeOf({ start, end }: Token, length: number | null): Span {
  return { start, end: length === null ? end : Math.min(end, start + length) };
}

/** The day does not matter: dates are told on cards, not in texts. */
const anyDay = { today: '2000-01-01' };

const wantedBy = memoise((query: string): readonly Wanted[] => {
  const { root } = parseQuery(query, anyDay);
  const wanted: Wanted[] = [];
  if (root !== null) collect(root, wanted);
  return wanted;
}, 64);

function collect(node: QueryNode, wanted: Wanted[]): void {
  const add = (steps: readonly Step[], word: number): void => {
    if (steps.length === 0) return;
    wanted.push({ word, steps: steps.map(stepWanted) });
  };
  const first = wanted.length;
  switch (node.kind) {
    case 'words': {
      const { words, alternatives } = readAskedWords(node.text, node.isUnfinished);
      words.forEach(({ surface, forms, prefix }, i) => {
        const isMet = (met: string): boolean =>
          met === surface ||
          (prefix !== 'none' && met.startsWith(surface)) ||
          forms.some((form) => hasGroup(met, form));
        const length = isUnspaced(surface) ? surface.length : null;
        wanted.push({ word: first + i, steps: [{ offset: 0, isMet, length }] });
      });
      for (const { steps, stands } of alternatives) add(steps, first + (stands[0] ?? 0));
      return;
    }
    case 'phrase':
      add(stepsOf(node.text, true), first);
      return;
    case 'wildcard': {
      const isMet = (met: string): boolean => fits(met, node.pattern);
      wanted.push({ word: first, steps: [{ offset: 0, isMet, length: null }] });
      return;
    }
    case 'similar':
      readAskedWords(node.text, false).words.forEach(({ surface }, i) => {
        const isMet = wordsLike(surface);
        wanted.push({ word: first + i, steps: [{ offset: 0, isMet, length: null }] });
      });
      return;
    case 'and':
    case 'or':
    case 'near':
      for (const part of node.parts) collect(part, wanted);
      return;
    case 'not':
    case 'condition':
  }
}

function stepWanted(step: Step): Wanted['steps'][number] {
  const { term, isGroup, offset, isBeginning = false } = step;
  const isTerm = (met: string): boolean => (isBeginning ? met.startsWith(term) : met === term);
  return {
    offset,
    isMet: isGroup ? (met) => hasGroup(met, term) : isTerm,
    length: !isGroup && isUnspaced(term) ? term.length : null,
  };
}

function hasGroup(word: string, group: string): boolean {
  return groupsOf(word)?.includes(group) ?? false;
}
