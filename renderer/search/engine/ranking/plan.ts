import type { Accepts } from '../cards/filters.ts';
import { allowedDistance } from '../index/fuzzy.ts';
import type { IndexQuery, Term } from '../index/index-query.ts';
import { all, any, butNot, clusters, inCluster } from './join-queries.ts';
import type { Condition, QueryNode, TextField } from '../query/query-tree.ts';
import {
  type Alternative,
  type AskedWord,
  readAskedWords,
  type Step,
  stepsOf,
} from './asked-words.ts';
import { fieldNames, weights } from './weights.ts';

/** What planning must ask of the archive at hand. */
export type Grounds = {
  /** What a condition asks of a card; null where the text must answer. */
  readonly meeting: (condition: Condition) => Accepts | null;
  /** Groups of the quantities within a range. */
  readonly quantities: (condition: Extract<Condition, { on: 'quantity' }>) => readonly string[];
  /** Words that fit a pattern of `*` and `?`. */
  readonly matching: (pattern: string) => readonly string[];
};

/** A word of the whole query, by its number. */
export type PlannedWord = {
  readonly word: AskedWord;
  /** All that may be met in its place, for proximity and for knowing how rare it is. */
  readonly terms: readonly Term[];
};

export type Plan = {
  /** Every word must be met, but weak ones. */
  readonly strict: IndexQuery;
  /** Any word will do; null where that is the same, or where the query has more than words. */
  readonly loose: IndexQuery | null;
  readonly words: readonly PlannedWord[];
};

/** Words beyond these are not asked for: a score keeps one bit for each. */
const mostWords = 32;

const { bm25 } = weights;

type Planned = { readonly strict: IndexQuery; readonly loose: IndexQuery };

export function planQuery(root: QueryNode, grounds: Grounds): Plan {
  const planner = new Planner(grounds, true);
  const { strict, loose } = planner.node(root);
  const { words } = planner;
  return { strict, loose: words.length > 1 ? loose : null, words };
}

class Planner {
  readonly words: PlannedWord[] = [];
  private readonly grounds: Grounds;
  private readonly takesSynonyms: boolean;

  constructor(grounds: Grounds, takesSynonyms: boolean) {
    this.grounds = grounds;
    this.takesSynonyms = takesSynonyms;
  }

  node(node: QueryNode): Planned {
    switch (node.kind) {
      case 'words':
        return this.wordsNode(node.text, node.field, node.isUnfinished);
      case 'phrase':
        return this.phrase(node.text, node.field);
      case 'similar':
        return same(this.similar(node.text, node.field));
      case 'wildcard':
        return same(this.wildcard(node.pattern, node.field));
      case 'near':
        return same(this.near(node.parts, node.distance));
      case 'condition':
        return same(this.condition(node.condition));
      case 'or': {
        const parts = node.parts.map((part) => this.node(part));
        return {
          strict: any(parts.map(({ strict }) => strict)),
          loose: any(parts.map(({ loose }) => loose)),
        };
      }
      case 'not':
        return same({
          kind: 'but-not',
          parts: [{ kind: 'all', boost: null }, this.refused(node.part)],
        });
      case 'and':
        return this.and(node.parts);
    }
  }

  /** What is refused and what a card must say stays so, however loose the words are. */
  private and(parts: readonly QueryNode[]): Planned {
    const soft = parts.filter(isSoft).map((part) => this.node(part));
    const firm = parts
      .filter((part) => !isSoft(part) && part.kind !== 'not')
      .map((part) => this.node(part).strict);
    const refused = parts.flatMap((part) => (part.kind === 'not' ? [this.refused(part.part)] : []));
    const loosened = soft.length > 0 ? [any(soft.map(({ loose }) => loose))] : [];
    return {
      strict: butNot(all([...soft.map(({ strict }) => strict), ...firm]), refused),
      loose: butNot(all([...loosened, ...firm]), refused),
    };
  }

  /**
   * Planned apart, so that its words are no words of the query. Who refuses a word has seen it in
   * reports that are not wanted; other words for the same thing may stand in those that are.
   */
  private refused(part: QueryNode): IndexQuery {
    return new Planner(this.grounds, false).node(part).strict;
  }

  private wordsNode(text: string, field: TextField | null, isUnfinished: boolean): Planned {
    const { words, alternatives } = readAskedWords(text, isUnfinished);
    const kept = words.slice(0, mostWords - this.words.length);
    if (kept.length === 0) return same({ kind: 'or', parts: [] });
    const first = this.words.length;
    const planned = kept.map((word, i) => this.word(word, first + i, field));
    this.words.push(...planned);
    const nodes = planned.map(({ terms }): IndexQuery => ({ kind: 'or', parts: terms }));
    const fitting = alternatives.filter(
      ({ stands, isSynonym }) =>
        stands.every((at) => at < kept.length) && (this.takesSynonyms || !isSynonym),
    );
    const others = fitting.map((alternative) => ({
      stands: alternative.stands,
      query: this.alternative(alternative, first, field),
    }));
    const strong = [...kept.keys()].filter((at) => kept[at]?.isWeak === false);
    const deciding = strong.length > 0 ? strong : [...kept.keys()];
    const required = clusters(deciding, others).map((cluster) =>
      inCluster(cluster, nodes, others, all),
    );
    const weak = nodes.filter((_, at) => !deciding.includes(at));
    const strict = all(required);
    return {
      strict: weak.length > 0 ? { kind: 'prefer', parts: [strict, ...weak] } : strict,
      loose: any(
        clusters([...kept.keys()], others).map((cluster) => inCluster(cluster, nodes, others, any)),
      ),
    };
  }

  private word(word: AskedWord, number: number, field: TextField | null): PlannedWord {
    const share = word.isWeak ? weights.weak : 1;
    const exact = word.forms.length === 0 ? weights.unstemmed : weights.surface;
    const base = { word: number, fields: boosts(field), bm25, boost: null, fuzzy: null };
    const terms: Term[] = [
      {
        ...base,
        kind: 'term',
        term: word.surface,
        isGroup: false,
        weight: exact * share,
        prefix: word.prefix === 'everywhere' ? weights.prefix / exact : 0,
      },
    ];
    const [careful, ...bolder] = word.forms;
    if (careful !== undefined) {
      terms.push({
        ...base,
        kind: 'term',
        term: careful,
        isGroup: true,
        others: bolder.map((term) => ({ term, share: weights.bolderForms })),
        weight: weights.forms * share,
        prefix: 0,
      });
    }
    if (word.prefix === 'short-fields') {
      const fields = base.fields.map((boost, i) => (fieldNames[i] === 'text' ? 0 : boost));
      terms.push({
        ...base,
        kind: 'term',
        term: word.surface,
        isGroup: false,
        fields,
        weight: share,
        prefix: weights.prefix,
      });
    }
    return { word, terms };
  }

  private alternative(
    { steps, stands, weight }: Alternative,
    first: number,
    field: TextField | null,
  ): IndexQuery {
    const [owner = 0, ...others] = stands.map((at) => at + first);
    const alsoWords = others.reduce((bits, number) => bits | (1 << number), 0);
    return sideBySide(steps, {
      word: owner,
      alsoWords,
      weight: weight / steps.length,
      fields: boosts(field),
    });
  }

  /** Its words in this form and order; where that is nowhere, its words in any. */
  private phrase(text: string, field: TextField | null): Planned {
    const first = this.words.length;
    const { loose } = this.wordsNode(text, field, false);
    const others = this.words.slice(first + 1);
    const alsoWords = others.reduce((bits, _, i) => bits | (1 << (first + 1 + i)), 0);
    const strict = sideBySide(stepsOf(text, true), {
      word: Math.min(first, mostWords - 1),
      alsoWords,
      weight: weights.unstemmed,
      fields: boosts(field),
    });
    return { strict, loose };
  }

  private similar(text: string, field: TextField | null): IndexQuery {
    const { words } = readAskedWords(text, false);
    const parts = words.flatMap((word): IndexQuery[] => {
      const number = this.nextNumber();
      if (number === null) return [];
      const distance = allowedDistance(word.surface);
      const term: Term = {
        kind: 'term',
        term: word.surface,
        isGroup: false,
        word: number,
        weight: weights.unstemmed,
        prefix: 0,
        fuzzy: { distance, weight: weights.similar },
        fields: boosts(field),
        bm25,
        boost: null,
      };
      return [term];
    });
    return all(parts);
  }

  private wildcard(pattern: string, field: TextField | null): IndexQuery {
    const number = this.nextNumber();
    if (number === null) return { kind: 'or', parts: [] };
    const base = { word: number, fields: boosts(field), weight: 1 };
    return any(this.grounds.matching(pattern).map((term) => termOf(term, false, base)));
  }

  private near(parts: readonly QueryNode[], distance: number): IndexQuery {
    const terms = parts.flatMap((part): (readonly Term[])[] => {
      if (part.kind === 'words') {
        const { words } = readAskedWords(part.text, false);
        return words.flatMap((word) => {
          const number = this.nextNumber();
          return number === null ? [] : [this.word(word, number, part.field).terms];
        });
      }
      if (part.kind !== 'phrase') return [];
      const number = this.nextNumber();
      if (number === null) return [];
      const base = { word: number, weight: weights.unstemmed, fields: boosts(part.field) };
      return stepsOf(part.text, true).map((step) => [stepTerm(step, base)]);
    });
    return { kind: 'near', parts: terms, offsets: null, distance };
  }

  private condition(condition: Condition): IndexQuery {
    const accepts = this.grounds.meeting(condition);
    if (accepts !== null) return { kind: 'accepted', accepts };
    if (condition.on !== 'quantity') return { kind: 'or', parts: [] };
    const number = this.nextNumber() ?? 0;
    const base = { word: number, weight: weights.unstemmed, fields: boosts(null) };
    return any(this.grounds.quantities(condition).map((term) => termOf(term, true, base)));
  }

  /** A number for something met that is no word with forms; null when all are given. */
  private nextNumber(): number | null {
    if (this.words.length >= mostWords) return null;
    this.words.push({ word: nothing, terms: [] });
    return this.words.length - 1;
  }
}

/** In the place of a word, where a phrase or a pattern is asked for. */
const nothing: AskedWord = {
  surface: '',
  start: 0,
  end: 0,
  forms: [],
  prefix: 'none',
  isWeak: false,
  position: 0,
};

/** Whether a part asks for words, of which some may do where all are nowhere. */
function isSoft(node: QueryNode): boolean {
  if (node.kind === 'or' || node.kind === 'and') return node.parts.some(isSoft);
  return node.kind !== 'condition' && node.kind !== 'not';
}

function boosts(field: TextField | null): readonly number[] {
  return fieldNames.map((name) => (field === null || field === name ? weights.fields[name] : 0));
}

type Base = Pick<Term, 'word' | 'alsoWords' | 'weight' | 'fields'>;

function termOf(term: string, isGroup: boolean, base: Base): Term {
  return { ...base, kind: 'term', term, isGroup, prefix: 0, fuzzy: null, bm25, boost: null };
}

function stepTerm({ term, isGroup, isBeginning = false }: Step, base: Base): Term {
  return { ...termOf(term, isGroup, base), prefix: isBeginning ? 1 : 0 };
}

function sideBySide(steps: readonly Step[], base: Base): IndexQuery {
  const [only] = steps;
  if (only === undefined) return { kind: 'or', parts: [] };
  if (steps.length === 1) return stepTerm(only, base);
  return {
    kind: 'near',
    parts: steps.map((step) => [stepTerm(step, base)]),
    offsets: steps.map(({ offset }) => offset),
    distance: 0,
  };
}

function same(query: IndexQuery): Planned {
  return { strict: query, loose: query };
}
