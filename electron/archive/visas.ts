import { v7 as uuidv7 } from 'uuid';
import type { ReportId, VisaId } from '#contract/ids.ts';
import type { NewVisa, Visa } from '#contract/life.ts';
import type { Audit } from './audit.ts';
import type { Connection } from './connection.ts';

/** Each function that writes belongs in a transaction. */
export type VisaStore = {
  /** In the order they were given. */
  of(id: ReportId): Visa[];
  give(id: ReportId, revision: number, visa: NewVisa): VisaId;
  /** Whether there was such a visa and it stood. */
  withdraw(id: ReportId, visa: VisaId, at: string): boolean;
  withdrawAll(id: ReportId, at: string): void;
};

export function createVisas(connection: Connection, audit: Audit): VisaStore {
  const of = connection.prepare<Visa>(`
    SELECT id, given_by AS "by", date, remark, revision, withdrawn_at AS withdrawnAt
    FROM visas WHERE report_id = ? ORDER BY id`);
  const give = connection.prepare(`
    INSERT INTO visas (id, report_id, revision, given_by, date, remark)
    VALUES (@visa, @id, @revision, @by, @date, @remark)`);
  const withdraw = connection.prepare(`
    UPDATE visas SET withdrawn_at = @at
    WHERE id = @visa AND report_id = @id AND withdrawn_at IS NULL`);

  function take(id: ReportId, visa: VisaId, at: string): boolean {
    if (withdraw.run({ id, visa, at }) === 0) return false;
    audit.append({ action: 'visa.withdrawn', object: id, details: { visa } });
    return true;
  }

  return {
    of: (id) => of.all(id),
    give(id, revision, { by, date, remark }) {
      const visa = uuidv7() as VisaId;
      give.run({ id, visa, revision, by, date, remark });
      audit.append({ action: 'visa.given', object: id, details: { visa, by, revision } });
      return visa;
    },
    withdraw: take,
    withdrawAll(id, at) {
      for (const visa of of.all(id)) if (visa.withdrawnAt === null) take(id, visa.id, at);
    },
  };
}
