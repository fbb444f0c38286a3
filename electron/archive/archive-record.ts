// The archive's one row about itself: who it belongs to, and where its reader was.
import * as v from 'valibot';
import { Mission } from '#contract/mission.ts';
import { emptyWorkspace, Workspace } from '#contract/workspace.ts';
import type { Audit } from './audit.ts';
import type { Connection } from './connection.ts';

/** One value that is read and saved whole. */
export type Kept<T> = { get(): T; save(value: T): void };

export type ArchiveRecord = {
  readonly id: string;
  readonly mission: Kept<Mission>;
  readonly workspace: Kept<Workspace>;
};

export function insertArchiveRecord(
  connection: Connection,
  record: { readonly id: string; readonly createdAt: string; readonly mission: Mission },
): void {
  connection
    .prepare(
      `INSERT INTO archive (only_row, id, created_at, mission, workspace)
       VALUES (1, @id, @createdAt, @mission, @workspace)`,
    )
    .run({
      ...record,
      mission: JSON.stringify(record.mission),
      workspace: JSON.stringify(emptyWorkspace),
    });
}

export function readArchiveId(connection: Connection): string {
  const row = connection.prepare<{ id: string }>('SELECT id FROM archive').get();
  if (row === undefined) throw new Error('the archive has no record of itself');
  return row.id;
}

export function createArchiveRecord(connection: Connection, audit: Audit): ArchiveRecord {
  const id = readArchiveId(connection);
  const read = connection.prepare<{ mission: string; workspace: string }>(
    'SELECT mission, workspace FROM archive',
  );
  const saveMission = connection.prepare('UPDATE archive SET mission = ?');
  const saveWorkspace = connection.prepare('UPDATE archive SET workspace = ?');

  function record() {
    const row = read.get();
    if (row === undefined) throw new Error('the archive has no record of itself');
    return row;
  }

  return {
    id,
    mission: {
      get: () => v.parse(Mission, JSON.parse(record().mission)),
      save: (mission) =>
        connection.transaction(() => {
          audit.append({ action: 'mission.changed', object: id });
          saveMission.run(JSON.stringify(mission));
        }),
    },
    workspace: {
      // A workspace of another version of the program is not worth a failure to open.
      get: () => {
        const parsed = v.safeParse(Workspace, JSON.parse(record().workspace));
        return parsed.success ? parsed.output : emptyWorkspace;
      },
      save: (workspace) => {
        saveWorkspace.run(JSON.stringify(workspace));
      },
    },
  };
}
