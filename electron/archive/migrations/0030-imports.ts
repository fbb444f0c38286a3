export const imports = {
  version: 30,
  sql: `
-- One row for each import; finished_at is null while it runs, and stays so if it is cut off.
CREATE TABLE imports (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  started_at TEXT NOT NULL,
  finished_at TEXT,
  imported INTEGER NOT NULL DEFAULT 0,
  duplicates INTEGER NOT NULL DEFAULT 0,
  failed INTEGER NOT NULL DEFAULT 0,
  cancelled INTEGER NOT NULL DEFAULT 0 CHECK (cancelled IN (0, 1))
) STRICT;

-- Imported files byte for byte; SHA-256 is of the bytes.
CREATE TABLE originals (
  report_id TEXT NOT NULL PRIMARY KEY REFERENCES reports (id),
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

CREATE INDEX originals_by_sha256 ON originals (sha256);

ALTER TABLE reports ADD COLUMN import_id TEXT REFERENCES imports (id);
`,
} as const;
