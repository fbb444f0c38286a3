// What a language gives to the generator: stems with their endings, and small words.
import { createZipf, pickEarly, type Random } from './random.ts';

/** A stem and the endings it takes, the usual ones first. */
export type Lemma = { readonly stem: string; readonly endings: readonly string[] };

export type Vocabulary = {
  readonly lemmas: readonly Lemma[];
  /** One of the lemmas; the early ones come up more often. */
  readonly content: (random: Random) => Lemma;
  readonly small: (random: Random) => string;
};

/** How fast frequency falls with rank; see `realism.ts` for how they were chosen. */
export type Curve = { readonly shift: number; readonly exponent: number };

export function createVocabulary(
  lemmas: readonly Lemma[],
  smallWords: readonly string[],
  curve: Curve,
): Vocabulary {
  const lemmaRank = createZipf(lemmas.length, curve.shift, curve.exponent);
  const smallRank = createZipf(smallWords.length, 2, 0.95);
  return {
    lemmas,
    content: (random) => lemmas[lemmaRank(random)] as Lemma,
    small: (random) => smallWords[smallRank(random)] as string,
  };
}

/** A lemma with one of its endings, the usual ones more often. */
export function formOf(random: Random, { stem, endings }: Lemma): string {
  return stem + pickEarly(random, endings);
}

/** `count` lemmas, no stem twice. */
export function makeLemmas(count: number, make: (rank: number) => Lemma): Lemma[] {
  const stems = new Set<string>();
  const lemmas: Lemma[] = [];
  while (lemmas.length < count) {
    const lemma = make(lemmas.length);
    if (stems.has(lemma.stem)) continue;
    stems.add(lemma.stem);
    lemmas.push(lemma);
  }
  return lemmas;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
