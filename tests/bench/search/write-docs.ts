import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { inRoot } from '../../run/root.ts';
import type { Line } from './lines.ts';
import { renderTables } from './tables.ts';

const file = inRoot('docs/search.md');
const begin = '<!-- bench:begin -->';
const end = '<!-- bench:end -->';

/** Puts the tables of these lines between the markers of docs/search.md. */
export async function writeDocs(lines: readonly Line[]): Promise<void> {
  const text = readFileSync(file, 'utf8');
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${file} has lost its markers`);
  const written = `${text.slice(0, from + begin.length)}\n\n${renderTables(lines)}\n\n${text.slice(to)}`;
  writeFileSync(
    file,
    await format(written, { ...(await resolveConfig(file)), parser: 'markdown' }),
  );
}
