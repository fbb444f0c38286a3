export const edits = {
  version: 110,
  sql: `
ALTER TABLE tags ADD COLUMN colour TEXT NOT NULL DEFAULT '';

-- Names of a tag in further languages; no two tags share a fold, their main ones included.
CREATE TABLE tag_names (
  tag_id TEXT NOT NULL REFERENCES tags (id) ON DELETE CASCADE,
  language TEXT NOT NULL,
  name TEXT NOT NULL,
  fold TEXT NOT NULL,
  PRIMARY KEY (tag_id, language)
) STRICT, WITHOUT ROWID;

CREATE INDEX tag_names_by_fold ON tag_names (fold);

ALTER TABLE archive ADD COLUMN topics TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(topics));

-- What takes the last edit of tags or of many reports back, as JSON; gone with the next and at closing.
CREATE TABLE undo (
  only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
  token TEXT NOT NULL,
  edit TEXT NOT NULL CHECK (json_valid(edit))
) STRICT;
`,
} as const;
