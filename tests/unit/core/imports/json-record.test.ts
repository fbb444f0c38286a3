import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ReportContent } from '#contract/report.ts';
import { readJsonLine } from '../../../../electron/core/imports/json-record.ts';
import { plainText } from '../../../../electron/core/reports/plain-text.ts';

const read = (fields: object) => {
  const reading = readJsonLine(JSON.stringify({ text: 'Консул посетил Нанкин.', ...fields }));
  if (!reading.isRead) throw new Error(`${reading.refusal.reason} ${reading.refusal.detail}`);
  return reading.record;
};

describe('a line of JSONL', () => {
  it('fills the requisites it states', () => {
    const record = read({
      id: 'r-1',
      title: 'О поездке в Нанкин',
      date: '4 февраля 2026 г.',
      lang: 'ru',
      tags: ['визит', 'торговля'],
      people: ['Ли Чжунцзюнь'],
      places: ['Нанкин'],
      source: 'Архив',
      extra: { ignored: true },
    });
    expect(record).toMatchObject({
      sourceId: 'r-1',
      people: ['Ли Чжунцзюнь'],
      places: ['Нанкин'],
      content: {
        title: 'О поездке в Нанкин',
        eventDate: '2026-02-04',
        publishedDate: '',
        place: 'Нанкин',
        language: 'ru',
        source: 'Архив',
        tags: ['визит', 'торговля'],
      },
    });
    expect(v.is(ReportContent, record.content)).toBe(true);
    expect(plainText(record.content.body)).toBe('Консул посетил Нанкин.');
  });

  it('needs nothing but a text', () => {
    const record = read({});
    expect(record).toMatchObject({ sourceId: null, people: [], places: [] });
    expect(record.content).toMatchObject({
      title: 'Консул посетил Нанкин',
      eventDate: '',
      language: 'ru',
    });
  });

  it('takes null for an absent field and a number for an id', () => {
    expect(read({ id: 17, date: null, tags: null }).sourceId).toBe('17');
    expect(read({ id: null }).sourceId).toBeNull();
  });

  it('keeps a record whose date it cannot understand, with the date unknown', () => {
    expect(read({ date: 'весной' }).content.eventDate).toBe('');
    expect(read({ date: '2026-01/2026-02' }).content.eventDate).toBe('2026-01/2026-02');
  });

  it('guesses a language it does not know by the letters', () => {
    expect(read({ lang: 'de' }).content.language).toBe('ru');
    expect(read({ lang: 'zh', text: '总领事访问南京。' }).content.language).toBe('zh-Hans');
  });

  it('chooses no place out of several', () => {
    const record = read({ places: ['Нанкин', 'Сучжоу'] });
    expect(record).toMatchObject({ places: ['Нанкин', 'Сучжоу'], content: { place: '' } });
  });

  it('leaves out empty tags and names', () => {
    expect(read({ tags: ['', ' ', 'визит'], people: [''] })).toMatchObject({
      people: [],
      content: { tags: ['визит'] },
    });
  });

  it.each([
    ['{"text": ', 'bad-json', ''],
    ['["text"]', 'bad-json', ''],
    ['null', 'bad-json', ''],
    ['17', 'bad-json', ''],
    ['{}', 'no-text', ''],
    ['{"text": null}', 'no-text', ''],
    ['{"text": " \\n "}', 'no-text', ''],
    ['{"text": 5}', 'bad-field', 'text'],
    ['{"text": "а\\u0000б"}', 'bad-field', 'text'],
    ['{"text": "а", "id": {}}', 'bad-field', 'id'],
    ['{"text": "а", "title": 5}', 'bad-field', 'title'],
    ['{"text": "а", "date": 20260204}', 'bad-field', 'date'],
    ['{"text": "а", "lang": ["ru"]}', 'bad-field', 'lang'],
    ['{"text": "а", "tags": "визит"}', 'bad-field', 'tags'],
    ['{"text": "а", "people": [1]}', 'bad-field', 'people'],
    ['{"text": "а", "places": {}}', 'bad-field', 'places'],
    ['{"text": "а", "source": false}', 'bad-field', 'source'],
    ['{"text": "Секретно\\nа"}', 'state-secret', 'body'],
    ['{"text": "а", "title": "Секретно"}', 'state-secret', 'title'],
    ['{"text": "а", "source": "Гриф: секретно"}', 'state-secret', 'source'],
    ['{"text": "а", "tags": ["top secret"]}', 'state-secret', 'tags'],
    ['{"text": "а", "places": ["Нанкин", "Секретно"]}', 'state-secret', 'places'],
    ['{"text": "а", "people": ["机密"]}', 'state-secret', 'people'],
  ])('%s is refused as %s %s', (line, reason, detail) => {
    expect(readJsonLine(line)).toEqual({ isRead: false, refusal: { reason, detail } });
  });

  it('is refused, not cut, when a requisite is longer than a report may hold', () => {
    const line = JSON.stringify({ text: 'а', title: 'а'.repeat(1001) });
    expect(readJsonLine(line)).toMatchObject({ refusal: { reason: 'bad-field', detail: 'title' } });
  });
});
