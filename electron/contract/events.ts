// What the main process tells the window unasked.
import * as v from 'valibot';
import { ArchiveStatus } from './archive.ts';
import { AppErrorData } from './errors.ts';
import { JobId, ReportId } from './ids.ts';
import { ImportSummary, JobProgress } from './imports.ts';
import { SearchDocument } from './report.ts';
import { SettingsInForce } from './settings.ts';
import { EditProgress } from './tag.ts';

export const events = {
  /** A commit: the changed documents themselves (50 at most), or 'many': read the feed again. */
  'archive.changed': v.strictObject({
    seq: v.number(),
    changed: v.union([v.array(SearchDocument), v.literal('many')]),
    removed: v.array(ReportId),
  }),
  'archive.stateChanged': ArchiveStatus,
  'job.progress': JobProgress,
  'job.done': v.variant('state', [
    v.strictObject({ state: v.literal('done'), jobId: JobId, summary: ImportSummary }),
    v.strictObject({ state: v.literal('failed'), jobId: JobId, error: AppErrorData }),
  ]),
  'edit.progress': v.strictObject({ jobId: JobId, ...EditProgress.entries }),
  /** The window is about to close: answer `window.hearClosing`, save, then `window.confirmClose`. */
  'window.closing': v.strictObject({}),
  /** How many of the audit entries a verification has read. */
  'audit.progress': v.strictObject({ checked: v.number(), total: v.number() }),
  'settings.changed': SettingsInForce,
} as const;

export type Events = typeof events;
export type EventName = keyof Events;
export type EventData<K extends EventName> = v.InferOutput<Events[K]>;
