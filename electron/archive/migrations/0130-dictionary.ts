export const dictionary = {
  version: 130,
  sql: `
-- Words the office holds for right, beside the dictionaries of the languages.
CREATE TABLE dictionary_words (
  word TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;
`,
} as const;
