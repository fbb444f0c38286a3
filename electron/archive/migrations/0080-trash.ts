export const trash = {
  version: 80,
  sql: `
ALTER TABLE reports ADD COLUMN deleted_reason TEXT NOT NULL DEFAULT '';

-- An emptied report keeps its row without a word in it: those who read the feed of changes later
-- must still hear that it is gone.
ALTER TABLE reports ADD COLUMN emptied_at TEXT;

CREATE INDEX reports_in_trash ON reports (deleted_at)
  WHERE deleted_at IS NOT NULL AND emptied_at IS NULL;
`,
} as const;
