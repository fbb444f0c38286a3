// Tries other values for each weight of the ranking, one at a time, on half of the developers'
// questions, and shows what the other half says: `npm run bench -- tune`. It changes nothing; a
// value that is better on both halves may be worth a look. The held-out sets are not ours to see.
import { weights } from '../../renderer/search/engine/ranking/weights.ts';
import { fill, measureQuality, type Question, readSets } from './quality/retrieval-sets.ts';

const factors = [0, 0.5, 0.75, 1.33, 2];

/** A node of the table: values are numbers, or tables again. */
type Table = { [name: string]: number | Table };

const archives = readSets().map((set) => ({
  filled: fill([set]),
  tuned: set.questions.filter((_, i) => i % 2 === 0),
  checked: set.questions.filter((_, i) => i % 2 === 1),
}));

/** Mean over the sets, each weighing the same: of both measures, since either can be traded. */
function worth(half: 'tuned' | 'checked'): number {
  const values = archives.map((archive) => {
    const questions: readonly Question[] = archive[half];
    const { recallAt10, mrrAt10 } = measureQuality(archive.filled, questions);
    return (recallAt10 + mrrAt10) / 2;
  });
  return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
}

const baseline = { tuned: worth('tuned'), checked: worth('checked') };
// The table is read at each search, so a value written here counts from the next one on.
if (archives.length > 0) tryAll(weights as unknown as Table, 'weights');

function tryAll(table: Table, path: string): void {
  for (const [name, value] of Object.entries(table)) {
    if (typeof value !== 'number') {
      tryAll(value, `${path}.${name}`);
      continue;
    }
    for (const factor of factors) {
      table[name] = value * factor;
      const line = {
        bench: 'tune',
        weight: `${path}.${name}`,
        value: value * factor,
        now: value,
        tuned: Number((worth('tuned') - baseline.tuned).toFixed(4)),
        checked: Number((worth('checked') - baseline.checked).toFixed(4)),
      };
      process.stdout.write(`${JSON.stringify(line)}\n`);
    }
    table[name] = value;
  }
}
