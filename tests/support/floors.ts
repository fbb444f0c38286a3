// The floors of the house as data: which folder may import which. Longest folder name wins.

export type Floor = {
  readonly folder: string;
  /** Floors it may import beside itself. */
  readonly floors: readonly string[];
  /** Packages it may import; a trailing `*` matches any rest. */
  readonly packages: readonly string[];
};

const node = 'node:*';

export const floors: readonly Floor[] = [
  { folder: 'electron/contract', floors: [], packages: ['valibot'] },
  { folder: 'electron/core', floors: ['electron/contract'], packages: ['valibot', 'edtf', 'diff'] },
  { folder: 'electron/disk', floors: ['electron/contract'], packages: [node] },
  {
    folder: 'electron/archive',
    floors: ['electron/disk', 'electron/core', 'electron/contract'],
    packages: [node, 'better-sqlite3', '@node-rs/argon2', 'valibot', 'uuid'],
  },
  {
    folder: 'electron/files',
    floors: ['electron/disk', 'electron/core', 'electron/contract'],
    packages: [node, 'valibot', 'pdfjs-dist*'],
  },
  {
    folder: 'electron/headless',
    floors: ['electron/contract'],
    packages: [node, '@sparticuz/chromium'],
  },
  {
    folder: 'electron/commands',
    floors: [
      'electron/archive',
      'electron/files',
      'electron/disk',
      'electron/core',
      'electron/contract',
    ],
    packages: [node, 'valibot', 'uuid'],
  },
  {
    folder: 'electron/ipc',
    floors: ['electron/commands', 'electron/contract'],
    packages: ['valibot', 'uuid'],
  },
  {
    folder: 'electron/platform',
    floors: ['electron/ipc', 'electron/commands', 'electron/files', 'electron/contract'],
    packages: [node, 'electron', 'electron-log*', 'valibot', 'uuid'],
  },
  {
    folder: 'electron/cli',
    floors: [
      'electron/commands',
      'electron/archive',
      'electron/files',
      'electron/headless',
      'electron/disk',
      'electron/core',
      'electron/contract',
      'renderer/search/engine',
      'renderer/i18n',
    ],
    packages: [node, 'valibot', '@formatjs/intl'],
  },
  { folder: 'electron/cli.ts', floors: ['electron/cli'], packages: [] },
  { folder: 'electron/preload.ts', floors: ['electron/contract'], packages: ['electron'] },
  {
    folder: 'electron/main.ts',
    floors: ['electron/platform', 'electron/ipc', 'electron/commands', 'electron/files'],
    packages: [node, 'electron'],
  },

  {
    folder: 'renderer/i18n',
    floors: ['electron/contract'],
    packages: ['react', 'react-intl'],
  },
  {
    folder: 'renderer/search/engine',
    floors: ['electron/contract'],
    packages: ['minisearch', '@orama/stemmers*', 'pinyin-pro', 'opencc-js*'],
  },
  {
    folder: 'renderer/spelling',
    floors: ['renderer/search/engine', 'electron/contract'],
    packages: [],
  },
  { folder: 'renderer/bridge', floors: ['electron/contract'], packages: ['valibot'] },
  {
    folder: 'renderer/search',
    floors: ['renderer/search/engine', 'renderer/bridge', 'electron/contract'],
    packages: [],
  },
  {
    folder: 'renderer/ui',
    floors: ['renderer/i18n', 'electron/contract'],
    packages: ['react*', 'react-aria-components', 'lucide-react'],
  },
  {
    folder: 'renderer/state',
    floors: [
      'renderer/search',
      'renderer/search/engine',
      'renderer/spelling',
      'renderer/bridge',
      'renderer/i18n',
      'electron/contract',
    ],
    packages: ['react', '@tanstack/react-query', 'zustand*', 'valibot'],
  },
  {
    folder: 'renderer/editor',
    floors: ['renderer/ui', 'renderer/i18n', 'electron/contract'],
    packages: ['react*', 'react-aria-components', '@tiptap/*', 'lucide-react', 'valibot'],
  },
  {
    folder: 'renderer/features',
    floors: [
      'renderer/editor',
      'renderer/state',
      'renderer/ui',
      'renderer/search',
      'renderer/bridge',
      'renderer/i18n',
      'electron/contract',
    ],
    packages: ['react*', 'react-aria-components', '@tanstack/*', 'lucide-react', 'valibot'],
  },
  {
    folder: 'renderer/styles',
    floors: [],
    packages: ['@fontsource*'],
  },
  {
    folder: 'renderer',
    floors: [
      'renderer/features',
      'renderer/state',
      'renderer/ui',
      'renderer/bridge',
      'renderer/i18n',
      'renderer/styles',
      'electron/contract',
    ],
    packages: ['react*', '@tanstack/react-query'],
  },
];
