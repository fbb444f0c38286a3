// The audit chain: every change of the archive as an entry that holds the hash of the one before.
import * as v from 'valibot';

export const auditActions = [
  /** First of every chain; what the archive held before has no entries but `report.found`. */
  'chain.begun',
  /** The computer's clock was set back by more than five minutes. */
  'clock.setBack',
  /** A report that was there before the chain. */
  'report.found',
  'report.created',
  'report.imported',
  'report.saved',
  'report.restored',
  'report.corrected',
  'report.moved',
  'report.registered',
  'report.tagged',
  'report.deleted',
  'report.undeleted',
  'report.emptied',
  'report.printed',
  /** A picture came into the archive, to be shown by any report. */
  'attachment.added',
  /** Pictures no revision held any more went with the last that did. */
  'attachments.dropped',
  'visa.given',
  'visa.withdrawn',
  'import.finished',
  'mission.changed',
  'password.changed',
  'revisions.thinned',
  'series.changed',
  'topics.changed',
  'dictionary.added',
  'dictionary.deleted',
  'template.saved',
  'template.renamed',
  'template.deleted',
  'tag.renamed',
  'tag.merged',
  'tag.changed',
  'tag.deleted',
  'reports.edited',
  'edit.undone',
] as const;
export const AuditAction = v.picklist(auditActions);
export type AuditAction = v.InferOutput<typeof AuditAction>;

/** Names, numbers and reasons: it lies in the encrypted archive and may say what was changed. */
export const AuditDetails = v.record(v.string(), v.union([v.string(), v.number()]));
export type AuditDetails = v.InferOutput<typeof AuditDetails>;

export const AuditEntry = v.strictObject({
  /** Counts from 1 without a gap; the order of the entries, whatever the clock said. */
  seq: v.number(),
  at: v.string(),
  actor: v.string(),
  action: AuditAction,
  /** Id of the report, tag, template or archive it was done to. */
  object: v.string(),
  details: AuditDetails,
});
export type AuditEntry = v.InferOutput<typeof AuditEntry>;

/**
 * What is wrong with a chain. `changed`: an entry no longer fits its own hash; `unlinked`: it does
 * not name the hash of the one before, which was replaced; `missing`: it is not there, or the chain
 * ends before it; `unguarded`: the database no longer refuses changes to `object`; `report`: the
 * report `object` is not what its last entry says.
 */
export const auditFaults = ['changed', 'unlinked', 'missing', 'unguarded', 'report'] as const;

export const AuditCheck = v.strictObject({
  entries: v.number(),
  /** Last entry and its hash, to be compared with a copy kept elsewhere; null in no chain at all. */
  head: v.nullable(v.strictObject({ seq: v.number(), hash: v.string() })),
  /** The first thing wrong, or null. `seq` is 0 where no single entry is at fault. */
  fault: v.nullable(
    v.strictObject({ fault: v.picklist(auditFaults), seq: v.number(), object: v.string() }),
  ),
});
export type AuditCheck = v.InferOutput<typeof AuditCheck>;

export const auditPageLength = 200;
