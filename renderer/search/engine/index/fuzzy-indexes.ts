import { buildFuzzyIndex, buildFuzzyIndexInSteps, type FuzzyIndex } from './fuzzy.ts';
import type { Segment } from './segment.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What finds similar words, made for each segment when it is first asked for or beforehand. */
export class FuzzyIndexes {
  private readonly made = new WeakMap<Vocabulary, FuzzyIndex>();
  private making: Generator<void> | null = null;

  of({ terms }: Segment): FuzzyIndex {
    const known = this.made.get(terms);
    if (known !== undefined) return known;
    const made = buildFuzzyIndex(terms);
    this.made.set(terms, made);
    return made;
  }

  /**
   * Does in a quiet moment what the first search for a slip would have to wait for; whether all of
   * it is done.
   */
  prepare(segments: readonly Segment[], isTimeUp: () => boolean): boolean {
    for (;;) {
      this.making ??= this.makeNext(segments);
      if (this.making === null) return true;
      if (this.making.next().done === true) this.making = null;
      // Not before a step: whoever has time for one look at a time gets on too.
      if (isTimeUp()) return false;
    }
  }

  private makeNext(segments: readonly Segment[]): Generator<void> | null {
    const segment = segments.find(({ terms }) => !this.made.has(terms));
    return segment === undefined ? null : this.make(segment.terms);
  }

  private *make(terms: Vocabulary): Generator<void> {
    this.made.set(terms, yield* buildFuzzyIndexInSteps(terms));
  }
}
