import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '#contract/language.ts';
import { classifications } from '#contract/report.ts';
import { pdfFileName } from '../../../../electron/core/exports/file-name.ts';
import { buildReport } from '../../../support/printed-samples.ts';

const nameOf = (...[content]: Parameters<typeof buildReport>): string =>
  pdfFileName(buildReport(content));

describe('the name of the PDF', () => {
  it('begins with date and number', () => {
    expect(nameOf({ eventDate: '2026-02-04', number: '12-05/34', title: 'Поездка в Нанкин' })).toBe(
      '2026-02-04 № 12-05-34 Поездка в Нанкин.pdf',
    );
  });

  it('says no more of the date than is known', () => {
    expect(nameOf({ eventDate: '2026-02~', number: '', title: 'А' })).toBe('2026-02 А.pdf');
    expect(nameOf({ eventDate: '2026-XX', number: '', title: 'А' })).toBe('2026 А.pdf');
    expect(nameOf({ eventDate: '2026-01/2026-02', number: '', title: 'А' })).toBe('2026-01 А.pdf');
  });

  it('carries the mark of a report for official use', () => {
    const report = { eventDate: '', number: '7', title: 'А', classification: 'service' } as const;
    expect(nameOf(report)).toBe('№ 7 ДСП А.pdf');
    expect(nameOf({ ...report, language: 'en' })).toBe('№ 7 For official use only А.pdf');
  });

  it('is the kind of the report when there is nothing else', () => {
    expect(nameOf({ eventDate: '', number: '', title: ' ... ', kind: 'note' })).toBe('Справка.pdf');
  });

  it('is none of the names Windows keeps for itself', () => {
    for (const title of ['CON', 'nul', 'Com1', 'aux.old', 'LPT9 ']) {
      expect(nameOf({ eventDate: '', number: '', title })).toBe(
        `Отчёт о рабочей поездке ${title.trim()}.pdf`,
      );
    }
  });

  it('cuts a long title between words', () => {
    const name = nameOf({ eventDate: '2026-02-04', number: '', title: 'встреча '.repeat(40) });
    expect(name).toMatch(/^2026-02-04(?: встреча)+…\.pdf$/u);
    expect(name.length).toBeGreaterThan(90);
  });

  it('hides no letters that turn the reading order round', () => {
    expect(nameOf({ eventDate: '', number: '', title: 'отчёт\u202Efdp.exe' })).toBe(
      'отчётfdp.exe.pdf',
    );
  });

  it('is good on every system, whatever the report says', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: fc.constantFrom('.', ' ', '/', '\\', '-', 'CON', '南', 'ё', '😀', '\n') }),
    );
    fc.assert(
      fc.property(
        anyText,
        anyText,
        anyText,
        fc.constantFrom(...languages),
        fc.constantFrom(...classifications),
        (title, number, eventDate, language, classification) => {
          const name = nameOf({ title, number, eventDate, language, classification });
          expect(name).toMatch(/^[^.\s-].*\.pdf$/u);
          expect(name).not.toMatch(/[<>:"/\\|?*\p{C}]/u);
          expect(name).not.toMatch(/[.\s]\.pdf$/u);
          expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\s*\./iu);
          expect(name.length).toBeLessThanOrEqual(120);
          expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
          expect(name.isWellFormed()).toBe(true);
        },
      ),
    );
  });
});
