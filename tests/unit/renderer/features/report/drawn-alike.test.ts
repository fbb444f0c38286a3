import { describe, expect, it } from 'vitest';
import type { Report } from '#contract/report.ts';
import { isDrawnAlike } from '../../../../../renderer/features/report/drawn-alike.ts';
import { buildContent, newReportId } from '../../../../support/build-report.ts';

const report: Report = {
  id: newReportId(),
  revision: 1,
  status: 'draft',
  createdAt: '2026-11-22T12:00:00.000Z',
  savedAt: '2026-11-22T12:00:00.000Z',
  sourceId: null,
  originalName: null,
  people: ['Ли Чжунцзюнь'],
  places: [],
  correction: null,
  content: buildContent(),
};

const isAlike = (change: Partial<Report>): boolean =>
  isDrawnAlike({ report }, { report: { ...report, ...change } });

describe('the desk', () => {
  it('is not drawn again by a save', () => {
    const content = buildContent({ title: 'Другой' });
    expect(isAlike({ revision: 2, savedAt: '2026-11-22T12:00:01.000Z', content })).toBe(true);
  });

  it.each([{ status: 'signed' }, { id: newReportId() }, { people: [] }, { originalName: 'а.txt' }])(
    'is drawn again by %j',
    (change) => {
      expect(isAlike(change as Partial<Report>)).toBe(false);
    },
  );
});
