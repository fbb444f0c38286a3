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

-- What takes the last edit of tags or of many reports back, as JSON, step by step; gone with the next
-- edit and at closing.
CREATE TABLE undo (
  token TEXT NOT NULL,
  step INTEGER NOT NULL,
  edit TEXT NOT NULL CHECK (json_valid(edit)),
  PRIMARY KEY (token, step)
) STRICT, WITHOUT ROWID;
`,
} as const;
