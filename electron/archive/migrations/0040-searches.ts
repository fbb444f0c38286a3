export const searches = {
  version: 40,
  sql: `
-- A search is JSON: query, filters, sort. Ids rise with time and keep the order of making.
CREATE TABLE saved_searches (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  search TEXT NOT NULL CHECK (json_valid(search))
) STRICT, WITHOUT ROWID;

-- The same search made again replaces its row and comes to the end.
CREATE TABLE search_history (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  search TEXT NOT NULL UNIQUE CHECK (json_valid(search))
) STRICT;

-- The one tag a list was narrowed to becomes a filter like any other.
UPDATE archive SET workspace = json_remove(
  json_set(
    workspace,
    '$.filters',
    CASE
      WHEN workspace ->> '$.tag' IS NULL THEN json('{}')
      ELSE json_object('tags', json_array(workspace ->> '$.tag'))
    END,
    '$.sort',
    'relevance'
  ),
  '$.tag'
);
`,
} as const;
