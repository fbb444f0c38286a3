export const tags = {
  version: 20,
  sql: `
-- fold is the key under which spellings of one tag meet; name is the spelling first used.
CREATE TABLE tags (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  fold TEXT NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

CREATE TABLE report_tags (
  report_id TEXT NOT NULL REFERENCES reports (id),
  tag_id TEXT NOT NULL REFERENCES tags (id),
  position INTEGER NOT NULL,
  PRIMARY KEY (report_id, tag_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX report_tags_by_tag ON report_tags (tag_id);
`,
} as const;
