export const searchSnapshot = {
  version: 50,
  sql: `
-- Which file beside the database is the snapshot of the search index made from it. A copy restored
-- from before that file was made does not know it, however its changes are numbered.
ALTER TABLE archive ADD COLUMN search_snapshot TEXT;
`,
} as const;
