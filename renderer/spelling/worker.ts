// The spelling worker: the service, wired to the messages of a worker and to the dictionaries that
// lie beside the program's own files.
import type { SpelledLanguage } from './languages.ts';
import type { FromSpellingWorker, ToSpellingWorker } from './messages.ts';
import { createSpellingService } from './service.ts';

/** The part of a worker's global scope that is used; the page's own type library does not know it. */
type WorkerScope = EventTarget & {
  postMessage(message: FromSpellingWorker, transfer: Transferable[]): void;
};
const scope = self as unknown as WorkerScope;

/** Addresses of the two files, told to the bundler one by one. */
const files: Readonly<Record<SpelledLanguage, { readonly affixes: URL; readonly words: URL }>> = {
  ru: {
    affixes: new URL('../../node_modules/dictionary-ru/index.aff', import.meta.url),
    words: new URL('../../node_modules/dictionary-ru/index.dic', import.meta.url),
  },
  kk: {
    affixes: new URL('../../resources/spelling/kk_KZ.aff', import.meta.url),
    words: new URL('../../resources/spelling/kk_KZ.dic', import.meta.url),
  },
  en: {
    affixes: new URL('../../node_modules/dictionary-en/index.aff', import.meta.url),
    words: new URL('../../node_modules/dictionary-en/index.dic', import.meta.url),
  },
};

// A message to itself comes behind those that wait already, and sooner than any timer.
const turns: (() => void)[] = [];
const { port1, port2 } = new MessageChannel();
port1.addEventListener('message', () => turns.shift()?.());
port1.start();

async function read(url: URL): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`no dictionary: ${response.status}`);
  return response.text();
}

const service = createSpellingService(
  {
    async readDictionaryFiles(language) {
      const { affixes, words } = files[language];
      return { affixes: await read(affixes), words: await read(words) };
    },
    nextTurn: () =>
      new Promise((resolve) => {
        turns.push(resolve);
        port2.postMessage(null, []);
      }),
    now: () => performance.now(),
    warn: (language) => reportError(new Error(`dictionary ${language} cannot be read`)),
  },
  (message) => scope.postMessage(message, []),
);

scope.addEventListener('message', (event) =>
  service.receive((event as MessageEvent<ToSpellingWorker>).data),
);
