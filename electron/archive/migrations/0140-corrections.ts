export const corrections = {
  version: 140,
  sql: `
-- Corrections of registered texts that were begun and not finished: on disk, and no part of the report.
CREATE TABLE begun_corrections (
  report_id TEXT NOT NULL PRIMARY KEY REFERENCES reports (id) ON DELETE CASCADE,
  base_revision INTEGER NOT NULL,
  reason TEXT NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content)),
  saved_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`,
} as const;
