// A kept index is only right for the analysis that made it. Nobody thinks of the version while
// mending a stem, so the words of the sample reports stand for all words here.
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { analysisVersion } from '../../../renderer/search/engine/analysis/version.ts';
import { forEachTerm, groupsOf } from '../../../renderer/search/engine/terms.ts';

const sample = path.join(import.meta.dirname, '..', '..', '..', 'resources', 'sample');

/** Raise `analysisVersion` when this changes, then note both here. */
const known = { version: 4, fingerprint: 'ffe4c9609f44856c' };

describe('the version of the analysis', () => {
  it('changes with what words are cut into and indexed under', () => {
    const hash = createHash('sha256');
    for (const name of globSync('*', { cwd: sample }).toSorted()) {
      forEachTerm(readFileSync(path.join(sample, name), 'utf8'), (word, position) => {
        hash.update(`${position} ${word} ${(groupsOf(word) ?? ['-']).join(' ')}\n`);
      });
    }
    const fingerprint = hash.digest('hex').slice(0, 16);
    expect({ version: analysisVersion, fingerprint }).toEqual(known);
  });
});
