import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { ReportId } from '#contract/ids.ts';
import type { MoveInput } from '#contract/life.ts';
import { type ReportContent, reportStatuses } from '#contract/report.ts';
import { SeriesInput } from '#contract/series.ts';
import type { Archive } from '../../electron/archive/archive.ts';
import { bodyOf, buildContent, buildNewReport } from '../support/build-report.ts';
import { makeTestArchive, openTestConnection } from '../support/test-archive.ts';

const now = new Date(2026, 10, 22, 12);
const visa = { by: 'Советник Д. Сейтов', date: '2026-11-20', remark: 'без замечаний' };

function insert(archive: Archive, content: Partial<ReportContent> = {}): ReportId {
  return archive.reports.insert(buildNewReport({ content: buildContent(content) })).id;
}

/** A step with all it may need, made on the report as it is. */
function move(archive: Archive, id: ReportId, to: MoveInput['to'], reason = '') {
  const base = { id, baseRevision: archive.reports.get(id).revision, reason };
  const inputs: Record<MoveInput['to'], MoveInput> = {
    draft: { to: 'draft', ...base },
    agreed: { to: 'agreed', ...base, visa },
    signed: { to: 'signed', ...base, by: 'Н. Аккошкаров', date: '2026-11-21' },
    registered: { to: 'registered', ...base },
    sent: { to: 'sent', ...base, addressee: 'МИД РК', how: 'дипкурьер', date: '2026-11-22' },
    filed: { to: 'filed', ...base, fileIndex: '12-05' },
    annulled: { to: 'annulled', ...base },
  };
  return archive.lives.move(inputs[to], now);
}

describe('the life of a report', () => {
  it('goes from draft to file, and tells of every step', async () => {
    const { archive } = await makeTestArchive();
    const id = insert(archive, { number: 'черновой' });
    move(archive, id, 'agreed');
    move(archive, id, 'signed');
    const { number } = archive.lives.register(id, 3, now);
    move(archive, id, 'sent');
    move(archive, id, 'filed');
    const { status, content } = archive.reports.get(id);
    expect(status).toBe('filed');
    expect(content).toMatchObject({
      signatory: 'Н. Аккошкаров',
      signedDate: '2026-11-21',
      number,
      registeredDate: '2026-11-22',
      fileIndex: '12-05',
    });
    const life = archive.lives.of(id);
    expect(life.registration).toEqual({ number, registeredAt: now.toISOString() });
    expect(life.visas).toMatchObject([{ ...visa, revision: 1, withdrawnAt: null }]);
    expect(life.moves.map(({ to, details }) => [to, details])).toEqual([
      ['agreed', {}],
      ['signed', { by: 'Н. Аккошкаров', date: '2026-11-21' }],
      ['registered', { number, date: '2026-11-22' }],
      ['sent', { addressee: 'МИД РК', how: 'дипкурьер', date: '2026-11-22' }],
      ['filed', { fileIndex: '12-05' }],
    ]);
    const stages = archive.revisions.list(id).map((revision) => revision.status);
    expect(stages.toReversed()).toEqual(reportStatuses.slice(0, 6));
    expect(archive.check().problems).toEqual([]);
  });

  it('takes steps back only with a reason, and never from a number to a draft', async () => {
    const { archive } = await makeTestArchive();
    const id = insert(archive);
    move(archive, id, 'signed');
    expect(() => move(archive, id, 'draft')).toThrow('reason-required');
    move(archive, id, 'draft', 'опечатка');
    archive.lives.register(id, null, now);
    expect(() => move(archive, id, 'draft', 'опечатка')).toThrow('not-allowed');
    expect(() => move(archive, id, 'annulled')).toThrow('reason-required');
    move(archive, id, 'annulled', 'встреча не состоялась');
    expect(archive.reports.get(id)).toMatchObject({ status: 'annulled', content: { number: '1' } });
    expect(archive.lives.of(id).allowed).toEqual([]);
  });

  it('counts as agreed only with a visa that stands', async () => {
    const { archive } = await makeTestArchive();
    const id = insert(archive);
    const agree = () =>
      archive.lives.move({ to: 'agreed', id, baseRevision: 1, reason: '', visa: null }, now);
    expect(agree).toThrow(expect.objectContaining({ code: 'not-allowed' }));
    const given = archive.lives.giveVisa(id, visa);
    archive.lives.withdrawVisa(id, given, 'later');
    expect(agree).toThrow('not-allowed');
    archive.lives.giveVisa(id, visa);
    expect(agree()).toMatchObject({ revision: 2 });
    move(archive, id, 'draft', 'новые сведения');
    expect(archive.lives.of(id).visas.every(({ withdrawnAt }) => withdrawnAt !== null)).toBe(true);
  });

  it('refuses a step made on an older revision', async () => {
    const { archive } = await makeTestArchive();
    const id = insert(archive);
    archive.reports.save({ id, baseRevision: 1, content: buildContent({ title: '2' }) }, 'later');
    const stale = { to: 'signed', id, baseRevision: 1, reason: '', by: 'А', date: '2026-11-21' };
    expect(() => archive.lives.move(stale as MoveInput, now)).toThrow('conflict');
  });
});

describe('a registered report', () => {
  it('is read-only, and corrected with a reason but for its number and date', async () => {
    const { archive } = await makeTestArchive();
    const id = insert(archive);
    archive.lives.register(id, 1, now);
    const content = buildContent({ number: '99', body: bodyOf('Исправлено.') });
    expect(() => archive.reports.save({ id, baseRevision: 2, content }, 'later')).toThrow(
      expect.objectContaining({ code: 'read-only', params: { id, of: 'report' } }),
    );
    archive.lives.correct({ id, baseRevision: 2, content, reason: 'описка в имени' }, now);
    expect(archive.reports.get(id)).toMatchObject({
      revision: 3,
      status: 'registered',
      content: { number: '1', registeredDate: '2026-11-22', body: bodyOf('Исправлено.') },
    });
    expect(archive.revisions.list(id)[0]).toMatchObject({
      cause: 'corrected',
      reason: 'описка в имени',
    });
  });

  it('cannot be registered again, and a draft cannot be corrected', async () => {
    const { archive } = await makeTestArchive();
    const id = insert(archive);
    const correction = { id, baseRevision: 1, content: buildContent(), reason: 'так' };
    expect(() => archive.lives.correct(correction, now)).toThrow('not-allowed');
    archive.lives.register(id, 1, now);
    expect(() => archive.lives.register(id, 2, now)).toThrow('not-allowed');
  });

  it('is deleted only with a reason and never destroyed', async () => {
    const { archive } = await makeTestArchive();
    const id = insert(archive);
    archive.lives.register(id, 1, now);
    expect(() => archive.trash.put(id, '', 'x')).toThrow('reason-required');
    archive.trash.put(id, 'дубль', '2026-01-01T00:00:00.000Z');
    expect(archive.trash.list()).toMatchObject([{ id, emptyFrom: null }]);
    expect(() => archive.trash.empty([id], now)).toThrow(
      expect.objectContaining({ params: { id, why: 'registered' } }),
    );
    expect(archive.lives.register(insert(archive), 1, now).number).toBe('2');
  });

  it('needs a topic where the mission says so', async () => {
    const { archive } = await makeTestArchive();
    archive.mission.save({ ...archive.mission.get(), needsTopics: true });
    const labels = { ru: 'Торговля', kk: 'Сауда', en: 'Trade' };
    archive.topics.save([{ code: 'trade', parent: null, labels }]);
    for (const topics of [[], ['transit']]) {
      expect(() => archive.lives.register(insert(archive, { topics }), null, now)).toThrow(
        'topics-required',
      );
    }
    expect(archive.lives.register(insert(archive, { topics: ['trade'] }), null, now).number).toBe(
      '1',
    );
  });

  it('has a number that the database gives for ever', async () => {
    const { archive, folder } = await makeTestArchive();
    archive.lives.register(insert(archive), 1, now);
    archive.close();
    const connection = await openTestConnection(folder);
    expect(() => connection.exec('DELETE FROM registrations')).toThrow('for ever');
    expect(() => connection.exec('UPDATE registrations SET n = 7')).toThrow('for ever');
  });
});

describe('series of numbers', () => {
  const rest = (archive: Archive) => {
    const series = archive.series.list(now).at(-1);
    if (series === undefined) throw new Error('a series for all kinds');
    const { id, name, kinds, pattern, index } = series;
    return { id, name, kinds, pattern, index };
  };
  const notes = {
    id: null,
    name: 'Справки',
    kinds: ['note' as const],
    pattern: '{index}-{n:02}/{yy}',
    index: '12',
    next: null,
  };

  it('count each group of kinds and each year by itself', async () => {
    const { archive } = await makeTestArchive();
    archive.series.save(notes, now);
    const register = (kind: 'note' | 'visit', at = now) =>
      archive.lives.register(insert(archive, { kind }), null, at).number;
    expect([register('note'), register('visit'), register('note')]).toEqual(
      '12-01/26 1 12-02/26'.split(' '),
    );
    expect(register('note', new Date(2027, 0, 1))).toBe('12-01/27');
    expect(archive.series.list(now)).toMatchObject([
      { name: 'Справки', next: 3, sample: '12-03/26' },
      { kinds: [], next: 2, sample: '2' },
    ]);
  });

  it('go on from a number set by hand, never back to one that was given', async () => {
    const { archive } = await makeTestArchive();
    expect(archive.series.save({ ...rest(archive), next: 34 }, now).sample).toBe('34');
    expect(archive.lives.register(insert(archive), null, now).number).toBe('34');
    expect(() => archive.series.save({ ...rest(archive), next: 34 }, now)).toThrow(
      expect.objectContaining({ code: 'series-conflict', params: { number: '34' } }),
    );
  });

  it('refuse to be edited into numbers that were given or that another series gives', async () => {
    const { archive } = await makeTestArchive();
    archive.series.save({ ...notes, next: 5 }, now);
    archive.lives.register(insert(archive, { kind: 'note' }), null, now);
    const given = { ...rest(archive), pattern: '12-{n:02}/{yy}', next: null };
    expect(() => archive.series.save(given, now)).toThrow(
      expect.objectContaining({ code: 'series-conflict', params: { number: '12-05/26' } }),
    );
    const shared = { ...notes, kinds: ['press' as const], pattern: '12-{n}/{yy}' };
    expect(() => archive.series.save(shared, now)).toThrow('series-conflict');
    expect(archive.series.list(now)).toHaveLength(2);
  });

  it('refuse a pattern whose numbers would be longer than a report may hold', async () => {
    const { archive } = await makeTestArchive();
    const tooLong = expect.objectContaining({ code: 'bad-pattern', params: { why: 'tooLong' } });
    const long = (length: number) => ({ ...rest(archive), pattern: `${'-'.repeat(length)}{n}` });
    expect(() => archive.series.save({ ...long(59), next: null }, now)).toThrow(tooLong);
    const index = 'а'.repeat(32);
    const twice = { ...rest(archive), pattern: '{index}-{index}-{n}', index, next: null };
    expect(() => archive.series.save(twice, now)).toThrow(tooLong);
    archive.series.save({ ...long(58), next: 999_999 }, now);
    const [id, after] = [insert(archive), insert(archive)];
    expect(archive.lives.register(id, null, now).number).toHaveLength(64);
    expect(archive.reports.get(id).status).toBe('registered');
    expect(() => archive.lives.register(after, null, now)).toThrow(tooLong);
    expect(archive.reports.get(after)).toMatchObject({ status: 'draft', revision: 1 });
  });

  it('refuse a broken pattern, kinds that are taken, and a second series for the rest', async () => {
    const { archive } = await makeTestArchive();
    const saved = archive.series.save(notes, now);
    expect(() => archive.series.save({ ...notes, pattern: '{x}' }, now)).toThrow('bad-pattern');
    const doubled = { ...notes, pattern: 'с-{n}' };
    expect(() => archive.series.save(doubled, now)).toThrow('invalid-input');
    expect(() => archive.series.save({ ...doubled, kinds: [] }, now)).toThrow('invalid-input');
    expect(() => archive.series.delete(rest(archive).id)).toThrow('invalid-input');
    archive.series.delete(saved.id);
    expect(archive.series.list(now)).toHaveLength(1);
    expect(archive.lives.register(insert(archive, { kind: 'note' }), null, now).number).toBe('1');
  });
});

describe('references to other papers', () => {
  it('are found by their number however it is written, or marked as broken', async () => {
    const { archive } = await makeTestArchive();
    const older = insert(archive, { number: '12-05/34', title: 'Черновик с тем же номером' });
    const { year: _, sample: __, ...rest } = archive.series.list(now).at(-1) ?? {};
    archive.series.save(v.parse(SeriesInput, { ...rest, pattern: '12-05/{n}', next: 34 }), now);
    const id = insert(archive, { title: 'О визите', number: '' });
    archive.lives.register(id, null, now);
    expect(older).not.toBe(id);
    expect(archive.references.resolve(['№ 12–05/34 от 22.11.2026', '1-1/1'])).toEqual([
      { typed: '№ 12–05/34 от 22.11.2026', id, number: '12-05/34', title: 'О визите' },
      { typed: '1-1/1', id: null, number: '', title: '' },
    ]);
  });
});
