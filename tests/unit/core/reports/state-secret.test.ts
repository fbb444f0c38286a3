import { describe, expect, it } from 'vitest';
import type { ReportContent } from '#contract/report.ts';
import { refuseStateSecret } from '../../../../electron/core/reports/state-secret.ts';
import { buildContent } from '../../../support/build-report.ts';

const refusing = (content: Partial<ReportContent>, text = '') => {
  refuseStateSecret(buildContent(content), text);
};

describe('a mark of state secrecy', () => {
  it.each<[string, Partial<ReportContent>]>([
    ['title', { title: 'Секретно. О поездке в Нанкин' }],
    ['copyNumber', { copyNumber: 'СОВ. СЕКРЕТНО' }],
    ['source', { source: 'ДСП / «Совершенно секретно»' }],
    ['addressees', { addressees: [{ name: 'МИД (секретно)', copyNumber: '' }] }],
    ['annexes', { annexes: [{ title: 'Карта, секретно экз. № 2', pages: 1 }] }],
    ['legalBasis', { legalBasis: 'Өте құпия' }],
    ['tags', { tags: ['top secret'] }],
  ])('in the requisite %s is refused', (field, content) => {
    expect(() => refusing(content)).toThrow(
      expect.objectContaining({ code: 'state-secret', params: { field } }),
    );
  });

  it('at the head of the text is refused, letter-spaced too', () => {
    expect(() => refusing({}, 'С Е К Р Е Т Н О\n\nОтчёт о поездке')).toThrow('state-secret');
  });

  it.each([
    'О сохранении секретов производства',
    'Встреча прошла секретно для печати',
    'Секретарь горкома и секретариат',
  ])('is not seen in the words «%s»', (title) => {
    expect(() => refusing({ title }, `${title}.`)).not.toThrow();
  });

  it('further down is the words of the text', () => {
    const text = `${'Абзац о поездке в город.\n'.repeat(9)}Секретно\n`;
    expect(() => refusing({ classification: 'service' }, text)).not.toThrow();
  });
});
