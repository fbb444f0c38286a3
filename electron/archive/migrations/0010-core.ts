// The steps from an empty file to the tables of today; a released step never changes again.
// May import nothing: a step must mean the same in ten years.

export const core = {
  version: 10,
  sql: `
CREATE TABLE archive (
  only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
  id TEXT NOT NULL,
  created_at TEXT NOT NULL,
  mission TEXT NOT NULL CHECK (json_valid(mission)),
  workspace TEXT NOT NULL CHECK (json_valid(workspace))
) STRICT;

-- What the list shows and sorts by. Texts lie in a table of their own, so that a scan of all
-- reports reads a few hundred bytes of each. Dates are EDTF text as given, with their first and
-- last day ('' where open or unknown).
CREATE TABLE reports (
  id TEXT NOT NULL PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  status TEXT NOT NULL,
  kind TEXT NOT NULL,
  number TEXT NOT NULL,
  title TEXT NOT NULL,
  place TEXT NOT NULL,
  language TEXT NOT NULL,
  classification TEXT NOT NULL,
  copy_number TEXT NOT NULL,
  source TEXT NOT NULL,
  source_id TEXT,
  event_date TEXT NOT NULL,
  event_from TEXT NOT NULL,
  event_to TEXT NOT NULL,
  signed_date TEXT NOT NULL,
  signed_from TEXT NOT NULL,
  signed_to TEXT NOT NULL,
  registered_date TEXT NOT NULL,
  registered_from TEXT NOT NULL,
  registered_to TEXT NOT NULL,
  published_date TEXT NOT NULL,
  published_from TEXT NOT NULL,
  published_to TEXT NOT NULL,
  date TEXT NOT NULL,
  date_from TEXT NOT NULL,
  date_to TEXT NOT NULL,
  -- Where the row stands in the list: a report without a date waits at the top for one.
  listed_from TEXT NOT NULL GENERATED ALWAYS AS (iif(date_from = '', '~', date_from)) VIRTUAL,
  lead TEXT NOT NULL,
  created_at TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

CREATE INDEX reports_in_list_order ON reports (listed_from DESC, saved_at DESC, id DESC)
  WHERE deleted_at IS NULL;

-- text stands before body because the search index reads it alone: what comes first in a row is
-- read without what follows.
CREATE TABLE report_texts (
  report_id TEXT NOT NULL PRIMARY KEY REFERENCES reports (id),
  text_sha256 TEXT NOT NULL,
  text TEXT NOT NULL,
  body_version INTEGER NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;

-- People and places as the text writes them.
CREATE TABLE report_names (
  report_id TEXT NOT NULL REFERENCES reports (id),
  kind TEXT NOT NULL CHECK (kind IN ('person', 'place')),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (report_id, kind, position)
) STRICT, WITHOUT ROWID;

-- Every save as it was given. SHA-256 is of the content column.
CREATE TABLE revisions (
  report_id TEXT NOT NULL REFERENCES reports (id),
  revision INTEGER NOT NULL CHECK (revision >= 1),
  saved_at TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content)),
  PRIMARY KEY (report_id, revision)
) STRICT;

CREATE TRIGGER revisions_are_not_changed BEFORE UPDATE ON revisions
BEGIN SELECT RAISE(ABORT, 'revisions are only added'); END;

CREATE TRIGGER revisions_are_not_deleted BEFORE DELETE ON revisions
BEGIN SELECT RAISE(ABORT, 'revisions are only added'); END;

-- The last change of each report; numbers only rise and are never used again.
CREATE TABLE changes (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  report_id TEXT NOT NULL UNIQUE REFERENCES reports (id)
) STRICT;
`,
} as const;
