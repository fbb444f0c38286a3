import type { ReportId } from '#contract/ids.ts';
import type { SearchDocument } from '#contract/report.ts';
import { createEngine } from './engine.ts';
import { highlight } from './show/highlight.ts';

/** Between them they read every table, in each writing, and plan every kind of question. */
const questions = [
  'Совещание по торговле зерном',
  'договор',
  'Токаев в Пекине',
  'министр иностранных дел',
  'Чжан Цзюньминя',
  'Қазақстан Республикасының Сыртқы істер министрлігі',
  'тауар айналымы артты',
  'Astana trade agreements',
  'Xu Guangqi',
  '阿斯塔纳 王毅会见托卡耶夫',
  '兩國貿易',
  '"торговый оборот" -экспорт',
  '(вид:визит | дата:2024) порт~ достав*',
  'экспорт ~5 рост 2,5 млн $',
];

/** Enough for what is asked most to be compiled, at least for a start. */
const rounds = 3;

/**
 * Builds tables and compiles code on a few reports of its own, so that the first question a person
 * asks does not wait for it. A tenth of a second in all, in steps of some milliseconds.
 */
export function* warmUp(): Generator<void, void> {
  const engine = createEngine();
  questions.forEach((text, number) => engine.put(reportOf(text, number)));
  for (let round = 0; round < rounds; round += 1) {
    for (const question of questions) {
      // Another word each time, since words and answers are remembered.
      const asked = `${question} ${round}`;
      engine.search(asked);
      highlight(asked, question);
      yield;
    }
  }
}

function reportOf(text: string, number: number): SearchDocument {
  return {
    seq: number,
    row: {
      id: `00000000-0000-7000-8000-${String(number).padStart(12, '0')}` as ReportId,
      revision: 1,
      sourceId: null,
      number: '',
      title: text,
      date: '',
      dateFrom: '',
      place: '',
      kind: 'visit',
      status: 'draft',
      language: 'ru',
      classification: 'open',
      tags: [],
      topics: [],
      lead: '',
      savedAt: '',
    },
    text,
    people: [],
    places: [],
    topicLabels: [],
    source: '',
    dateTo: '',
    hasAttachment: false,
  };
}
