// Spelling without a worker around it: reads a dictionary when the first word of its language is
// met, checks block by block, and lets other messages in between.
import { createChecker, type Misspelling } from './checker.ts';
import { type Dictionary, readDictionary } from './hunspell/dictionary.ts';
import { createKnownWords } from './known-words.ts';
import { languagesOf, type SpelledLanguage } from './languages.ts';
import type { FromSpellingWorker, ToSpellingWorker } from './messages.ts';
import { suggestWords } from './suggest.ts';
import { cutWords, languageOfBlock, type Run } from './words.ts';

export type SpellingSources = {
  /** The two files of a dictionary; rejects where they cannot be read. */
  readDictionaryFiles(language: SpelledLanguage): Promise<DictionaryFiles>;
  /** Resolves once messages that wait have been heard. */
  nextTurn(): Promise<void>;
  now(): number;
  /** Told once of a dictionary that could not be read; its words are then not judged. */
  warn(language: SpelledLanguage): void;
};

export type DictionaryFiles = { readonly affixes: string; readonly words: string };

const sliceMs = 12;

export function createSpellingService(
  sources: SpellingSources,
  send: (message: FromSpellingWorker) => void,
): { receive(message: ToSpellingWorker): void } {
  const dictionaries = new Map<SpelledLanguage, Dictionary>();
  const loading = new Map<SpelledLanguage, Promise<void>>();
  const known = createKnownWords();
  const checker = createChecker(dictionaries, known);

  async function load(language: SpelledLanguage): Promise<void> {
    try {
      const { affixes, words } = await sources.readDictionaryFiles(language);
      dictionaries.set(language, await readDictionary(affixes, words, sources.nextTurn));
    } catch {
      sources.warn(language);
    }
  }

  async function loadFor(runs: readonly Run[], ofReport: string): Promise<void> {
    const ofBlock = languageOfBlock(runs, ofReport);
    const needed = new Set(
      cutWords(runs).flatMap(({ text, marked }) => languagesOf(text, marked, ofBlock)),
    );
    for (const language of needed) {
      const loaded = loading.get(language) ?? load(language);
      loading.set(language, loaded);
      await loaded;
    }
  }

  async function check(
    blocks: readonly (readonly Run[])[],
    ofReport: string,
  ): Promise<(readonly Misspelling[])[]> {
    const found: (readonly Misspelling[])[] = [];
    let until = sources.now() + sliceMs;
    for (const runs of blocks) {
      await loadFor(runs, ofReport);
      found.push(checker.check(runs, ofReport));
      if (sources.now() < until) continue;
      await sources.nextTurn();
      until = sources.now() + sliceMs;
    }
    return found;
  }

  async function suggest(run: Run, ofReport: string): Promise<readonly string[]> {
    await loadFor([run], ofReport);
    const [word] = cutWords([run]);
    if (word === undefined) return [];
    const languages = languagesOf(word.text, word.marked, ofReport);
    const suggestions = languages.flatMap((language) => {
      const dictionary = dictionaries.get(language);
      return dictionary === undefined
        ? []
        : suggestWords(word.text, dictionary.affixes, (one) => checker.mayPropose(one, language));
    });
    return [...new Set(suggestions)];
  }

  async function answer(
    message: Extract<ToSpellingWorker, { kind: 'check' | 'suggest' }>,
  ): Promise<void> {
    const { request, language } = message;
    try {
      const value =
        message.kind === 'check'
          ? await check(message.blocks, language)
          : await suggest(message.run, language);
      send({ kind: 'answer', request, value });
    } catch {
      send({ kind: 'failure', request });
    }
  }

  return {
    receive(message) {
      if (message.kind === 'unlearn') known.removeOwn(message.word);
      else if (message.kind !== 'learn') void answer(message);
      else if (message.from === 'names') known.addNames(message.words);
      else if (message.from === 'titles') known.addTitles(message.words);
      else known.addOwn(message.words);
    },
  };
}
