export const attachments = {
  version: 120,
  sql: `
-- Pictures of reports, each once: id is the SHA-256 of the bytes, which come last so that the rest
-- is read without them.
CREATE TABLE attachments (
  id TEXT NOT NULL PRIMARY KEY,
  media_type TEXT NOT NULL,
  name TEXT NOT NULL,
  size INTEGER NOT NULL CHECK (size = length(bytes)),
  width INTEGER NOT NULL CHECK (width > 0),
  height INTEGER NOT NULL CHECK (height > 0),
  bytes BLOB NOT NULL
) STRICT;

CREATE TRIGGER attachments_are_not_changed BEFORE UPDATE ON attachments
BEGIN SELECT RAISE(ABORT, 'attachments are only added'); END;

-- Which revision shows which picture. No key to attachments: a text is saved even if its picture
-- did not come.
CREATE TABLE revision_attachments (
  attachment_id TEXT NOT NULL,
  report_id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  PRIMARY KEY (attachment_id, report_id, revision),
  FOREIGN KEY (report_id, revision) REFERENCES revisions (report_id, revision) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX revision_attachments_by_revision ON revision_attachments (report_id, revision);

-- While a revision shows a picture it stays, whatever the rules of the program say.
CREATE TRIGGER attachments_shown_are_not_deleted BEFORE DELETE ON attachments
WHEN EXISTS (SELECT 1 FROM revision_attachments WHERE attachment_id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'a revision shows this attachment'); END;
`,
} as const;
