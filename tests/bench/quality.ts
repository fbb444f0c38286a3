// How well search ranks real texts: each retrieval set in an archive of its own, then all sets in
// one archive. No times, so no baseline.
import { fill, measureQuality, readSets } from './quality/retrieval-sets.ts';

const sets = readSets();
const together = fill(sets);

for (const set of sets) {
  const alone = measureQuality(fill([set]), set.questions);
  const inOne = measureQuality(together, set.questions);
  const line = {
    bench: 'quality',
    set: set.name,
    queries: set.questions.length,
    recallAt10: rounded(alone.recallAt10),
    mrrAt10: rounded(alone.mrrAt10),
    inOneArchive: { recallAt10: rounded(inOne.recallAt10), mrrAt10: rounded(inOne.mrrAt10) },
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function rounded(value: number): number {
  return Number(value.toFixed(4));
}
