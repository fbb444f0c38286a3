import { AppError } from '#contract/errors.ts';
import type { Audit } from './audit.ts';
import type { Connection } from './connection.ts';
import type { RevisionStore } from './revisions.ts';

/**
 * Drops what was superseded before today, in one transaction with its audit entry. Done at closing:
 * nobody waits for it, and nobody is reading a revision. «Today» is the day of the computer's clock
 * and zone, as a person has it.
 */
export function thinRevisions(
  connection: Connection,
  parts: {
    readonly revisions: RevisionStore;
    readonly audit: Audit;
    readonly archiveId: string;
    readonly now: Date;
  },
): void {
  const { revisions, audit, archiveId, now } = parts;
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  try {
    connection.transaction(() => {
      const dropped = revisions.thin(midnight.toISOString());
      if (dropped === 0) return;
      audit.append({ action: 'revisions.thinned', object: archiveId, details: { dropped } });
    });
  } catch (error) {
    // A full disk or a medium pulled out keeps them for the next time.
    if (!(error instanceof AppError)) throw error;
  }
}
