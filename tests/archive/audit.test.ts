import { describe, expect, it } from 'vitest';
import type { ReportId } from '#contract/ids.ts';
import { type Archive, openArchive, setPassword } from '../../electron/archive/archive.ts';
import type { Connection } from '../../electron/archive/connection.ts';
import { buildContent, buildNewReport } from '../support/build-report.ts';
import { fastKdf } from '../support/fast-kdf.ts';
import {
  makeTestArchive,
  openTestArchive,
  openTestConnection,
  testPassword,
} from '../support/test-archive.ts';

function actions(archive: Archive, object: string | null = null): string[] {
  return archive.audit
    .list({ object, before: null })
    .map(({ action }) => action)
    .toReversed();
}

function save(archive: Archive, id: ReportId, title: string): void {
  const { revision } = archive.reports.get(id);
  const content = buildContent({ title });
  archive.reports.save({ id, baseRevision: revision, content }, '2026-11-22T12:00:00.000Z');
}

/** An archive of three reports and six saves, closed: entries 2 to 10 are of its reports. */
async function makeClosedChain(): Promise<{ folder: string; ids: ReportId[] }> {
  const { archive, folder } = await makeTestArchive();
  const ids = [1, 2, 3].map(() => archive.reports.insert(buildNewReport()).id);
  for (const [index, id] of [...ids, ...ids].entries()) save(archive, id, `Редакция ${index}`);
  archive.close();
  return { folder, ids };
}

/** What the archive says of its chain after somebody had a hand in its file. */
async function afterTampering(folder: string, tamper: (connection: Connection) => void) {
  const connection = await openTestConnection(folder);
  tamper(connection);
  connection.close();
  const archive = await openTestArchive(folder);
  const verified = await archive.verifyAudit();
  return { fault: verified.fault, problems: archive.check().problems };
}

const withoutGuards = `
  DROP TRIGGER audit_is_not_changed;
  DROP TRIGGER audit_is_not_deleted;`;
const guards = `
  CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
  BEGIN SELECT RAISE(ABORT, 'audit entries are only added'); END;
  CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit
  BEGIN SELECT RAISE(ABORT, 'audit entries are only added'); END;`;

describe('the audit chain', () => {
  it('has an entry for each change, in one transaction with it', async () => {
    const { archive } = await makeTestArchive();
    const { id } = archive.reports.insert(buildNewReport());
    save(archive, id, 'Вторая');
    expect(() =>
      archive.transaction(() => {
        save(archive, id, 'Третья');
        throw new Error('cut off');
      }),
    ).toThrow('cut off');
    archive.mission.save({ ...archive.mission.get(), officer: 'Н. Аккошкаров' });
    await setPassword(archive, 'другой пароль', fastKdf);
    archive.trash.put(id, 'повтор', '2026-11-22T12:00:00.000Z');
    archive.trash.takeBack(id);
    expect(actions(archive)).toEqual([
      'chain.begun',
      'report.created',
      'report.saved',
      'mission.changed',
      'password.changed',
      'report.deleted',
      'report.undeleted',
    ]);
    expect(actions(archive, id)).toHaveLength(4);
    expect(await archive.verifyAudit()).toMatchObject({ entries: 7, fault: null });
    expect(archive.check().problems).toEqual([]);
  });

  it('names the officer of the mission from the moment there is one', async () => {
    const { archive } = await makeTestArchive();
    archive.mission.save({ ...archive.mission.get(), officer: 'Н. Аккошкаров' });
    archive.reports.insert(buildNewReport());
    const [created, changed] = archive.audit.list({ object: null, before: null });
    expect(created).toMatchObject({ action: 'report.created', actor: 'Н. Аккошкаров' });
    expect(changed).toMatchObject({ action: 'mission.changed', actor: '' });
  });

  it('is read page by page, the latest first', async () => {
    const { archive } = await makeTestArchive();
    const { id } = archive.reports.insert(buildNewReport());
    for (let count = 0; count < 250; count += 1) save(archive, id, `Редакция ${count}`);
    const first = archive.audit.list({ object: id, before: null });
    const second = archive.audit.list({ object: id, before: first.at(-1)?.seq ?? 0 });
    expect([first.length, second.length]).toEqual([200, 51]);
    expect(second.at(-1)).toMatchObject({ action: 'report.created' });
  });

  it('does not grow by a save that changes nothing', async () => {
    const { archive } = await makeTestArchive();
    const { id, content } = archive.reports.insert(buildNewReport());
    const saved = archive.reports.save({ id, baseRevision: 1, content }, 'later');
    expect(saved.revision).toBe(1);
    expect(actions(archive, id)).toEqual(['report.created']);
  });

  it.each([
    'UPDATE audit SET actor = 1',
    'DELETE FROM audit',
    'INSERT OR REPLACE INTO audit SELECT * FROM audit',
  ])('refuses %s', async (sql) => {
    const { folder } = await makeClosedChain();
    const connection = await openTestConnection(folder);
    expect(() => connection.exec(sql)).toThrow('audit entries are only added');
  });
});

describe('a clock set back', () => {
  it.each([
    ['a year', '2025-11-22T12:00:00.000Z', true],
    ['four minutes', '2026-11-22T11:56:00.000Z', false],
  ])('by %s', async (_, later, isNoted) => {
    const { archive: first, folder } = await makeTestArchive();
    first.close();
    const archive = await openArchive(folder, {
      with: 'password',
      secret: testPassword,
      clock: { now: () => new Date(later) },
    });
    const { id } = archive.reports.insert(buildNewReport());
    save(archive, id, 'Вторая');
    const noted = isNoted ? ['clock.setBack'] : [];
    expect(actions(archive)).toEqual(['chain.begun', ...noted, 'report.created', 'report.saved']);
    expect(await archive.verifyAudit()).toMatchObject({ fault: null });
    archive.close();
  });
});

describe('tampering with the chain is named by its first broken entry:', () => {
  it.each([
    ['an entry changed', "UPDATE audit SET actor = 'другой' WHERE seq = 5", 'changed', 5],
    ['an entry deleted', 'DELETE FROM audit WHERE seq = 6', 'missing', 6],
    ['the tail cut off', 'DELETE FROM audit WHERE seq > 8', 'missing', 9],
    ['everything deleted', 'DELETE FROM audit', 'missing', 1],
    [
      'an entry replaced by another',
      "UPDATE audit SET utc = (SELECT utc FROM audit WHERE seq = 2), h = 'x' WHERE seq = 7",
      'changed',
      7,
    ],
    [
      'an entry put in place of another with a hash of its own',
      'UPDATE audit SET h = (SELECT h FROM audit WHERE seq = 3) WHERE seq = 4',
      'changed',
      4,
    ],
  ])('%s', async (_, sql, fault, seq) => {
    const { folder } = await makeClosedChain();
    const found = await afterTampering(folder, (connection) => {
      connection.exec(`${withoutGuards} ${sql}; ${guards}`);
    });
    expect(found.fault).toMatchObject({ fault, seq });
    expect(found.problems).toEqual([expect.stringMatching(`^audit: ${fault}, entry ${seq}`)]);
  });

  it('a trigger dropped', async () => {
    const { folder } = await makeClosedChain();
    const { fault } = await afterTampering(folder, (connection) => {
      connection.exec('DROP TRIGGER audit_is_not_deleted');
    });
    expect(fault).toEqual({ fault: 'unguarded', seq: 0, object: 'audit_is_not_deleted' });
  });

  it('a revision taken away from the end of a report', async () => {
    const { folder, ids } = await makeClosedChain();
    const { fault } = await afterTampering(folder, (connection) => {
      connection.prepare('UPDATE reports SET revision = 2 WHERE id = ?').run(ids[1] ?? '');
    });
    expect(fault).toMatchObject({ fault: 'report', object: ids[1] });
  });

  it('a report rewritten behind its revision', async () => {
    const { folder, ids } = await makeClosedChain();
    const { problems } = await afterTampering(folder, (connection) => {
      connection.prepare("UPDATE reports SET title = '—' WHERE id = ?").run(ids[0] ?? '');
    });
    expect(problems).toEqual([`content: report ${ids[0]} is not its latest revision`]);
  });
});

describe('an archive from before the chain', () => {
  it('gets a first entry and one for each report it holds', async () => {
    const { folder, ids } = await makeClosedChain();
    const connection = await openTestConnection(folder);
    connection.exec(`${withoutGuards} DELETE FROM audit;
      DELETE FROM sqlite_sequence WHERE name = 'audit'; ${guards}`);
    connection.close();
    const archive = await openTestArchive(folder);
    const entries = archive.audit.list({ object: null, before: null }).toReversed();
    expect(entries.map(({ action, object }) => [action, object])).toEqual([
      ['chain.begun', archive.id],
      ...ids.toSorted().map((id) => ['report.found', id]),
    ]);
    expect(entries[0]).toMatchObject({ at: '2026-11-22T12:00:00.000Z', details: { reports: 3 } });
    expect(await archive.verifyAudit()).toMatchObject({ fault: null });
  });
});
