import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { SearchDocument } from '#contract/report.ts';
import { generateReports } from '../../bench/search/generator/reports.ts';

const count = 600;
const reports = [...generateReports(count)];

describe('the generator of the search bench', () => {
  it('makes the same reports again', () => {
    expect([...generateReports(count)]).toEqual(reports);
  });

  it('makes a short run the beginning of a long one', () => {
    expect([...generateReports(10)]).toEqual(reports.slice(0, 10));
  });

  it('makes other reports of another seed', () => {
    const [first] = generateReports(1, 12);
    expect(first?.text).not.toBe(reports[0]?.text);
  });

  it('makes what the index reads of a report', () => {
    for (const report of reports) expect(parse(SearchDocument, report)).toEqual(report);
    expect(new Set(reports.map(({ row }) => row.id)).size).toBe(count);
  });

  it('writes in four languages, mostly in Russian', () => {
    const share = (language: string): number =>
      reports.filter(({ row }) => row.language === language).length / count;
    expect(share('ru')).toBeGreaterThan(0.85);
    expect(share('ru')).toBeLessThan(0.95);
    for (const language of ['en', 'kk', 'zh-Hans']) expect(share(language)).toBeGreaterThan(0.005);
  });

  it('writes about 300 words a report', () => {
    const words = reports
      .filter(({ row }) => row.language !== 'zh-Hans')
      .map(({ text }) => text.split(/\s+/).length);
    const mean = words.reduce((sum, length) => sum + length, 0) / words.length;
    expect(mean).toBeGreaterThan(270);
    expect(mean).toBeLessThan(330);
  });
});
