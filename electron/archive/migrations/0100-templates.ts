export const templates = {
  version: 100,
  sql: `
-- An office's own templates: the content of a report, as it was when the template was made of it.
CREATE TABLE templates (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL,
  content TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`,
} as const;
