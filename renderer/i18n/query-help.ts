/**
 * What the query language can say, in the order it is explained in. Each has a message of what it
 * does and one with an example, in the words of the interface's language.
 */
export const queryHelp = [
  'words',
  'phrase',
  'without',
  'or',
  'near',
  'who',
  'what',
  'date',
  'number',
  'start',
  'typos',
] as const;
