import type { Locale } from '#contract/language.ts';
import type { Completion, Progress, SyntaxSuggestion } from '../search/client.ts';
import { searchClient } from './search-client.ts';
import { type TypedWord, typedWord } from './typed-word.ts';

export type { Completion, SyntaxSuggestion } from '../search/client.ts';

const mostCompletions = 6;
const mostSyntax = 12;
/** Words that begin with one letter are too many, unless the writing has no letters. */
const shortestStart = 2;

/** What can follow in a query at its caret. */
export type Continuations = {
  /** The query they were made for. */
  readonly typed: string;
  readonly word: TypedWord | null;
  readonly completions: readonly Completion[];
  readonly syntax: readonly SyntaxSuggestion[];
};

/** The line of the query, and the place in it that is being typed at. */
export type Line = { readonly typed: string; readonly caret: number };

/**
 * What a word that is being typed may become, and what the syntax of queries has to offer; of words
 * there is nothing to offer while no report is indexed.
 */
export async function continuationsOf(
  { typed, caret }: Line,
  locale: Locale,
  { indexed }: Progress,
): Promise<Continuations> {
  const client = searchClient();
  const word = typedWord(typed, caret);
  const isLongEnough =
    word !== null && (word.text.length >= shortestStart || /\p{Script=Han}/u.test(word.text));
  // A query that cannot be continued is still searched for: a failure here is not worth a message.
  const [completions = [], syntax = []] = await Promise.all([
    isLongEnough && indexed > 0 ? client?.complete(word.text, mostCompletions) : [],
    client?.syntax(typed, caret, locale),
  ]).catch(() => []);
  return { typed, word, completions, syntax: syntax.slice(0, mostSyntax) };
}
