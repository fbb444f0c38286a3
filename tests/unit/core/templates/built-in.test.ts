import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ReportContent } from '#contract/report.ts';
import { templateNames } from '#contract/template.ts';
import { languages } from '#contract/language.ts';
import { plainText } from '../../../../electron/core/reports/plain-text.ts';
import { beginFrom, beginFromOwn } from '../../../../electron/core/templates/begin-report.ts';
import { builtInTemplates, listBuiltIn } from '../../../../electron/core/templates/built-in.ts';
import { bodyOf, buildContent } from '../../../support/build-report.ts';
import { testMission } from '../../../support/test-archive.ts';

const mission = { ...testMission, officer: 'Н. Аккошкаров' };
const today = '2026-11-22';

describe.each(templateNames)('the template %s', (name) => {
  it.each(languages)('begins a sound report in %s', (language) => {
    const content = beginFrom(name, { mission, language, today });
    expect(v.parse(ReportContent, content)).toEqual(content);
    expect(content).toMatchObject({
      kind: name,
      language,
      author: 'Н. Аккошкаров',
      place: 'Шанхай',
      classification: 'unset',
      number: '',
    });
    expect([content.eventDate, content.publishedDate]).toContain(today);
    expect(content.title).not.toBe('');
  });

  it('asks for what is to be written, in Kazakh as much as in Russian', () => {
    const { texts } = builtInTemplates[name];
    const shapes = [texts.ru, texts.kk, texts.en ?? texts.ru].map(({ blocks }) =>
      blocks.map(({ type }) => type),
    );
    expect(shapes[1]).toEqual(shapes[0]);
    expect(shapes[2]).toEqual(shapes[0]);
    const words = plainText(beginFrom(name, { mission, language: 'kk', today }).body);
    expect(words).toMatch(/\[.+\]/u);
    expect(words).toMatch(/[әғқңөұүһі]/u);
  });
});

describe('the list of templates', () => {
  it('offers ten, each with its title in Russian and Kazakh', () => {
    const listed = listBuiltIn();
    expect(listed.map(({ ref }) => ref)).toEqual(templateNames);
    expect(listed[0]).toMatchObject({
      from: 'program',
      titles: { ru: 'Отчёт о рабочей поездке', kk: 'Жұмыс сапары туралы есеп', en: null },
    });
  });
});

describe('a template of the office', () => {
  it('lends its words and requisites, not its days, number, mark or copy', () => {
    const template = buildContent({
      number: '12-05/34',
      registeredDate: '2026-01-02',
      signedDate: '2026-01-01',
      classification: 'service',
      copyNumber: '3',
      legalBasis: 'ст. 5',
      author: 'Другой',
      body: bodyOf('Образец'),
    });
    expect(beginFromOwn(template, { mission, language: 'ru', today })).toEqual({
      ...template,
      number: '',
      registeredDate: '',
      signedDate: '',
      eventDate: today,
      classification: 'unset',
      copyNumber: '',
      author: 'Н. Аккошкаров',
    });
  });
});
