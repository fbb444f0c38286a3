import type { Keys } from './keys.ts';

/** The keys of the window's actions; the key sheet lists them and tooltips name them. */
export const shortcuts = {
  newReport: { code: 'KeyN', isMod: true },
  search: { code: 'KeyK', isMod: true },
  searchSlash: { code: 'Slash' },
  importFiles: { code: 'KeyO', isMod: true },
  importFolder: { code: 'KeyO', isMod: true, isShift: true },
  nextPane: { code: 'F6' },
  previousPane: { code: 'F6', isShift: true },
  toggleNavigation: { code: 'Backslash', isMod: true },
  settings: { code: 'Comma', isMod: true },
  lock: { code: 'KeyL', isMod: true },
  help: { code: 'F1' },
  helpQuestion: { code: 'Slash', isShift: true },
} as const satisfies Record<string, Keys>;
