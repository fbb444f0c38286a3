// Queries of each class on ten thousand reports, against looking through all texts for the same
// letters; and indexing them, against MiniSearch as it comes.
import MiniSearch from 'minisearch';
import { createEngine } from '../../renderer/search/engine/engine.ts';
import { foldWord } from '../../renderer/search/engine/analysis/fold.ts';
import { generateReports } from '../support/generate-reports.ts';
import { searchable } from '../unit/search/searchable.ts';
import { measure, once, report } from './measure.ts';

const reports = [...generateReports(10_000)];
const runs = 30;

const queries = {
  'word in every report': 'стороны',
  'word in some reports': 'Нанкине',
  'name in another case': 'Сарсеновым',
  'beginning of a word': 'товарооб',
  'two words': 'логистика Сучжоу',
  'phrase of four words': 'встреча с мэром города',
  'one report by its number': 'запись 777',
  'nothing to find': 'йцукенгшщз',
} as const;

const documents = reports.map(({ id, title, date, text, tags }, number) =>
  searchable(number, { sourceId: id, title, dateFrom: date, text, tags: [...tags] }),
);
const engine = createEngine();
const indexingMs = await once(() => documents.forEach((document) => engine.put(document)));

const stock = new MiniSearch({ fields: ['title', 'text', 'tags'] });
const stockMs = await once(() => stock.addAll(reports));
report('search', 'index 10,000 reports', {
  oursMs: indexingMs,
  baseline: 'MiniSearch with its defaults',
  baselineMs: stockMs,
});

const folded = reports.map(({ title, text, tags }) => foldWord([title, text, ...tags].join('\n')));
for (const [name, query] of Object.entries(queries)) {
  const ours = await measure(runs, () => engine.search(query));
  const letters = foldWord(query);
  const scan = await measure(runs, () => folded.filter((text) => text.includes(letters)));
  report('search', name, {
    oursMs: ours.p50,
    baseline: 'String.includes over all folded texts',
    baselineMs: scan.p50,
  });
}
