import { AppError } from '#contract/errors.ts';
import type { AttachmentStore } from './attachments.ts';
import type { Audit } from './audit.ts';
import type { Connection } from './connection.ts';
import type { RevisionStore } from './revisions.ts';

/**
 * Ends a session: drops what takes its last edit back, the revisions that were superseded before
 * today, and the pictures nothing shows any more, in one transaction with their audit entries. Nobody
 * waits for it, and nobody is reading one. «Today» is the day of the computer's clock and zone, as a
 * person has it.
 */
export function endSession(
  connection: Connection,
  parts: {
    readonly revisions: RevisionStore;
    readonly attachments: AttachmentStore;
    readonly audit: Audit;
    readonly archiveId: string;
    readonly now: Date;
  },
): void {
  const { revisions, attachments, audit, archiveId, now } = parts;
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  try {
    connection.transaction(() => {
      // Not even an empty table is emptied for nothing: an archive only looked at keeps its bytes.
      if (connection.prepare('SELECT 1 FROM undo').get() !== undefined) {
        connection.exec('DELETE FROM undo');
      }
      const dropped = revisions.thin(midnight.toISOString());
      if (dropped > 0) {
        audit.append({ action: 'revisions.thinned', object: archiveId, details: { dropped } });
      }
      attachments.dropUnheld(null);
    });
  } catch (error) {
    // A full disk or a medium pulled out keeps them for the next time.
    if (!(error instanceof AppError)) throw error;
  }
}
