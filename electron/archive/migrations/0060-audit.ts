export const audit = {
  version: 60,
  sql: `
-- h is the SHA-256 of the other columns, prev the h of the entry before. Numbers have no gap: those
-- of a transaction that was rolled back are given again. Hashes are of a report's latest revision
-- before and after, '' where the entry is of something else.
CREATE TABLE audit (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  utc TEXT NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  object TEXT NOT NULL,
  details TEXT NOT NULL CHECK (json_valid(details)),
  before_hash TEXT NOT NULL,
  after_hash TEXT NOT NULL,
  prev TEXT NOT NULL,
  h TEXT NOT NULL
) STRICT;

CREATE INDEX audit_by_object ON audit (object, seq);

CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'audit entries are only added'); END;

CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'audit entries are only added'); END;
`,
} as const;
