export const registration = {
  version: 90,
  sql: `
-- Requisites nothing sorts by, as JSON; those a report does not have are absent.
ALTER TABLE reports ADD COLUMN requisites TEXT NOT NULL DEFAULT '{}';

-- kinds is JSON; the one series without any numbers all kinds that no other does.
CREATE TABLE series (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  kinds TEXT NOT NULL CHECK (json_valid(kinds)),
  pattern TEXT NOT NULL,
  file_index TEXT NOT NULL,
  is_retired INTEGER NOT NULL DEFAULT 0 CHECK (is_retired IN (0, 1))
) STRICT, WITHOUT ROWID;

INSERT INTO series (id, name, kinds, pattern, file_index)
VALUES ('00000000-0000-7000-8000-000000000000', '', '[]', '{n}', '');

-- Where a year was told to begin or go on; absent, it begins with 1.
CREATE TABLE series_starts (
  series_id TEXT NOT NULL REFERENCES series (id),
  year INTEGER NOT NULL,
  next INTEGER NOT NULL CHECK (next >= 1),
  PRIMARY KEY (series_id, year)
) STRICT, WITHOUT ROWID;

-- Numbers given, for ever. The next one is one more than the last of its series and year, so there
-- is no counter that could part from them.
CREATE TABLE registrations (
  report_id TEXT NOT NULL PRIMARY KEY REFERENCES reports (id),
  series_id TEXT NOT NULL REFERENCES series (id),
  year INTEGER NOT NULL,
  n INTEGER NOT NULL CHECK (n >= 1),
  number TEXT NOT NULL,
  number_fold TEXT NOT NULL,
  registered_at TEXT NOT NULL,
  UNIQUE (series_id, year, n),
  UNIQUE (year, number_fold)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER registrations_are_not_changed BEFORE UPDATE ON registrations
BEGIN SELECT RAISE(ABORT, 'numbers are given for ever'); END;

CREATE TRIGGER registrations_are_not_deleted BEFORE DELETE ON registrations
BEGIN SELECT RAISE(ABORT, 'numbers are given for ever'); END;

CREATE TABLE visas (
  id TEXT NOT NULL PRIMARY KEY,
  report_id TEXT NOT NULL REFERENCES reports (id),
  revision INTEGER NOT NULL,
  given_by TEXT NOT NULL,
  date TEXT NOT NULL,
  remark TEXT NOT NULL,
  withdrawn_at TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX visas_by_report ON visas (report_id, id);

-- Steps in the life of a report; details is JSON.
CREATE TABLE moves (
  seq INTEGER PRIMARY KEY,
  report_id TEXT NOT NULL REFERENCES reports (id),
  from_status TEXT NOT NULL,
  to_status TEXT NOT NULL,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  reason TEXT NOT NULL,
  details TEXT NOT NULL CHECK (json_valid(details))
) STRICT;

CREATE INDEX moves_by_report ON moves (report_id, seq);
`,
} as const;
