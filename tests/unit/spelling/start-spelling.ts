// A spelling service with the real dictionaries, asked as the window asks it.
import { readFile } from 'node:fs/promises';
import type { FromSpellingWorker, ToSpellingWorker } from '../../../renderer/spelling/messages.ts';
import { connectSpelling, type SpellingClient } from '../../../renderer/spelling/client.ts';
import type { SpelledLanguage } from '../../../renderer/spelling/languages.ts';
import { createSpellingService } from '../../../renderer/spelling/service.ts';
import { inRoot } from '../../run/root.ts';

const paths: Readonly<Record<SpelledLanguage, string>> = {
  ru: 'node_modules/dictionary-ru/index',
  en: 'node_modules/dictionary-en/index',
  kk: 'resources/spelling/kk_KZ',
};

export async function readDictionaryFiles(
  language: SpelledLanguage,
): Promise<{ affixes: string; words: string }> {
  const path = inRoot(paths[language]);
  return {
    affixes: await readFile(`${path}.aff`, 'utf8'),
    words: await readFile(`${path}.dic`, 'utf8'),
  };
}

export type Bench = SpellingClient & {
  /** The words found misspelt in a text. */
  misspelt(text: string, language?: string, marked?: string): Promise<string[]>;
  readonly loaded: readonly SpelledLanguage[];
  readonly warned: readonly SpelledLanguage[];
};

/** The service in the place of a worker, with a client before it. */
export function startSpelling(read = readDictionaryFiles): Bench {
  const loaded: SpelledLanguage[] = [];
  const warned: SpelledLanguage[] = [];
  const worker = new EventTarget();
  const service = createSpellingService(
    {
      readDictionaryFiles(language) {
        loaded.push(language);
        return read(language);
      },
      nextTurn: () => new Promise((resolve) => setImmediate(resolve)),
      now: () => performance.now(),
      warn: (language) => warned.push(language),
    },
    (data: FromSpellingWorker) => worker.dispatchEvent(new MessageEvent('message', { data })),
  );
  const client = connectSpelling(
    Object.assign(worker, {
      postMessage: (message: ToSpellingWorker) => service.receive(message),
      terminate: () => undefined,
    }),
  );
  return {
    ...client,
    loaded,
    warned,
    async misspelt(text, language = 'ru', marked) {
      const [found = []] =
        (await client.check([[{ text, language: marked ?? null }]], language)) ?? [];
      return found.map(({ start, end }) => text.slice(start, end));
    },
  };
}
