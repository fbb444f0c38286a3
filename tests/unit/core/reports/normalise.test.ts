import { describe, expect, it } from 'vitest';
import { effectiveDate } from '#contract/effective-date.ts';
import { isValidDate } from '../../../../electron/core/reports/dates.ts';
import { normaliseContent } from '../../../../electron/core/reports/normalise.ts';
import { bodyOf, buildContent } from '../../../support/build-report.ts';

describe('normaliseContent', () => {
  it('trims, composes and single-spaces the requisites', () => {
    const content = normaliseContent(
      buildContent({
        title: '  О поездке\n в край ',
        place: 'Ёлкино'.normalize('NFD'),
        number: ' 7 ',
      }),
    );
    expect(content.title).toBe('О поездке в край');
    expect(content.place).toBe('Ёлкино');
    expect(content.number).toBe('7');
  });

  it('keeps one of the tags that differ only by case, ё or spaces, in the order given', () => {
    const tags = ['Торговля', ' учёт ', 'торговля', 'Учет', '  ', 'порт'];
    expect(normaliseContent(buildContent({ tags })).tags).toEqual(['Торговля', 'учёт', 'порт']);
  });

  it('never touches the body', () => {
    const body = bodyOf('  край\u00a0 '.normalize('NFD'), ' ');
    expect(normaliseContent(buildContent({ body })).body).toEqual(body);
  });
});

describe('effectiveDate', () => {
  const none = { eventDate: '', signedDate: '', registeredDate: '', publishedDate: '' };

  it('takes the event before signing, registration and publication', () => {
    const all = {
      eventDate: '2026-01',
      signedDate: '2026-02',
      registeredDate: '2026-03',
      publishedDate: '2026-04',
    };
    expect(effectiveDate(buildContent(all), isValidDate)).toBe('2026-01');
    expect(effectiveDate(buildContent({ ...all, eventDate: '' }), isValidDate)).toBe('2026-02');
    expect(effectiveDate(buildContent({ ...none, registeredDate: '2026-03' }), isValidDate)).toBe(
      '2026-03',
    );
    expect(effectiveDate(buildContent({ ...none, publishedDate: '2026-04' }), isValidDate)).toBe(
      '2026-04',
    );
  });

  it('passes over text that is no date, and is empty when nothing is known', () => {
    expect(
      effectiveDate(buildContent({ ...none, eventDate: 'весна', signedDate: '2026' }), isValidDate),
    ).toBe('2026');
    expect(effectiveDate(buildContent(none), isValidDate)).toBe('');
  });
});
