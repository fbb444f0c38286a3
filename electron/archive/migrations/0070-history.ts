export const history = {
  version: 70,
  sql: `
-- Who made a revision, how and why, beside the revisions so that a list of them reads no texts.
-- session is the opening of the archive it was made in, '' for those from before there were notes.
-- Rules of the program mark what may be thinned out; the triggers below hold whatever the rules say.
CREATE TABLE revision_notes (
  report_id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  cause TEXT NOT NULL,
  status TEXT NOT NULL,
  author TEXT NOT NULL,
  reason TEXT NOT NULL,
  session TEXT NOT NULL,
  is_dispensable INTEGER NOT NULL DEFAULT 0 CHECK (is_dispensable IN (0, 1)),
  PRIMARY KEY (report_id, revision),
  FOREIGN KEY (report_id, revision) REFERENCES revisions (report_id, revision) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

INSERT INTO revision_notes (report_id, revision, cause, status, author, reason, session)
SELECT report_id, revision, iif(revision = 1, 'created', 'saved'), 'draft', '', '', ''
FROM revisions;

CREATE TRIGGER revision_notes_are_not_changed
BEFORE UPDATE OF report_id, revision, cause, status, author, reason, session ON revision_notes
BEGIN SELECT RAISE(ABORT, 'revisions are only added'); END;

-- A deleted report that never was registered may go whole; of any other the latest revision and
-- those of a signed or registered text stay for ever.
CREATE TRIGGER revision_notes_mark_only_dispensable
BEFORE UPDATE OF is_dispensable ON revision_notes
WHEN NEW.is_dispensable = 1 AND NOT EXISTS (
  SELECT 1 FROM reports
  WHERE reports.id = OLD.report_id AND (
    (OLD.revision < reports.revision
      AND (OLD.status IN ('draft', 'agreed') OR OLD.cause = 'tagged'))
    OR (reports.deleted_at IS NOT NULL AND reports.status IN ('draft', 'agreed', 'signed'))
  )
)
BEGIN SELECT RAISE(ABORT, 'this revision is kept for ever'); END;

CREATE TRIGGER revision_notes_are_not_deleted BEFORE DELETE ON revision_notes
WHEN OLD.is_dispensable = 0
BEGIN SELECT RAISE(ABORT, 'revisions are only added'); END;

DROP TRIGGER revisions_are_not_deleted;
CREATE TRIGGER revisions_are_not_deleted BEFORE DELETE ON revisions
WHEN NOT EXISTS (
  SELECT 1 FROM revision_notes
  WHERE report_id = OLD.report_id AND revision = OLD.revision AND is_dispensable = 1
)
BEGIN SELECT RAISE(ABORT, 'revisions are only added'); END;
`,
} as const;
