import { expect, it } from 'vitest';
import type { ReportContent } from '#contract/report.ts';
import { mergeContents } from '../../../../renderer/state/merge-contents.ts';
import { titled } from './autosave-stand.ts';

const start: ReportContent = { ...titled('Визит '), tags: ['порт', 'визит'], place: 'Шанхай' };
/** As the archive tidied it. */
const stored: ReportContent = { ...start, title: 'Визит' };

const merge = (mine: Partial<ReportContent>, theirs: Partial<ReportContent>) =>
  mergeContents({
    sent: start,
    mine: { ...start, ...mine },
    stored,
    theirs: { ...stored, ...theirs },
  });

it('takes each requisite from whoever changed it', () => {
  expect(merge({ place: 'Нанкин' }, { number: '12' })).toMatchObject({
    place: 'Нанкин',
    number: '12',
  });
});

it('does not take tidying for a change', () => {
  expect(merge({ title: 'Визит делегации' }, {})?.title).toBe('Визит делегации');
});

it('takes the same change on both sides once', () => {
  expect(merge({ place: 'Нанкин' }, { place: 'Нанкин' })?.place).toBe('Нанкин');
});

it('joins tags name by name', () => {
  const merged = merge({ tags: ['порт', 'моя'] }, { tags: ['визит', 'порт', 'их'] });
  expect(merged?.tags).toEqual(['порт', 'их', 'моя']);
});

it('leaves two ways of the same requisite to a person', () => {
  expect(merge({ place: 'Нанкин' }, { place: 'Ухань' })).toBeNull();
});
