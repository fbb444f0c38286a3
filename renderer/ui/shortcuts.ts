import type { Keys } from './keys.ts';

/** The keys of the window's actions; the key sheet lists them and tooltips name them. */
export const shortcuts = {
  newReport: { code: 'KeyN', isMod: true },
  newFromTemplate: { code: 'KeyN', isMod: true, isShift: true },
  search: { code: 'KeyK', isMod: true },
  searchSlash: { code: 'Slash' },
  /** What the query language can say. */
  queryHelp: { code: 'Slash', isMod: true },
  facets: { code: 'KeyF', isMod: true, isShift: true },
  sortOrder: { code: 'KeyD', isMod: true, isShift: true },
  saveSearch: { code: 'KeyD', isMod: true },
  searchAsTyped: { code: 'Enter', isMod: true, isShift: true },
  tags: { code: 'KeyT', isMod: true, isShift: true },
  /** Tags and topics of the marked reports. */
  editMarked: { code: 'KeyE', isMod: true, isShift: true },
  undo: { code: 'KeyZ', isMod: true },
  clearHistory: { code: 'Delete', isMod: true, isShift: true },
  similar: { code: 'KeyM', isMod: true, isShift: true },
  find: { code: 'KeyF', isMod: true },
  replace: { code: 'KeyH', isMod: true },
  replaceAll: { code: 'Enter', isAlt: true },
  /** Quotes, dashes and spaces as print has them. */
  typeset: { code: 'KeyT', isMod: true, isAlt: true },
  /** Selects the next misspelt word; in the text. */
  nextMisspelt: { code: 'F7' },
  toggleSpelling: { code: 'F7', isMod: true },
  outline: { code: 'KeyO', isMod: true, isAlt: true },
  history: { code: 'KeyH', isMod: true, isShift: true },
  deleteReport: { code: 'Backspace', isMod: true, isShift: true },
  quiet: { code: 'F11' },
  leaveQuiet: { code: 'Escape' },
  findNext: { code: 'F3' },
  findPrevious: { code: 'F3', isShift: true },
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
