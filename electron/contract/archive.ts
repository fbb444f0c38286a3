// State of the archive as the window sees it. Paths stay in the main process.
import * as v from 'valibot';

/** `none`: no archive is known; `locked`: known and closed; `open`: its key is in memory. */
export const ArchiveStatus = v.strictObject({
  state: v.picklist(['none', 'locked', 'open']),
  /** Id of the open archive, '' while none is: another id is another archive. */
  id: v.string(),
  /** Name of the archive's folder. */
  name: v.string(),
  /** The archive of fictional reports that ships with the program. */
  isSample: v.boolean(),
  /** Set after the recovery key was used: a new password must be given now. */
  mustSetPassword: v.boolean(),
});
export type ArchiveStatus = v.InferOutput<typeof ArchiveStatus>;

export const Password = v.pipe(v.string(), v.minLength(8), v.maxLength(1000));

/** Where a new archive goes: the program's own folder, or one the person picks in a dialog. */
export const ArchivePlace = v.picklist(['default', 'choose']);

export const Created = v.variant('state', [
  v.strictObject({ state: v.literal('created'), recoveryKey: v.string() }),
  v.strictObject({ state: v.literal('cancelled') }),
]);
export type Created = v.InferOutput<typeof Created>;
