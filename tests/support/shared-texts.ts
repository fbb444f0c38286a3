// Texts that developers share beside the repository and that never enter it: a real report and corpora.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const shared = join(import.meta.dirname, '..', '..', '..', 'shared');

export type SharedTexts = {
  readonly folder: string;
  readonly isAbsent: boolean;
  /** Why a test that needs them is skipped. */
  readonly reason: string;
};

/** Says so once where the texts are absent, as reporters keep the reasons of skipped tests to themselves. */
export function sharedTexts(name: 'seed' | 'corpora'): SharedTexts {
  const folder = join(shared, name);
  const isAbsent = !existsSync(folder);
  const reason = `../shared/${name} is not here`;
  if (isAbsent) process.stderr.write(`skipped: tests on real texts, because ${reason}\n`);
  return { folder, isAbsent, reason };
}
