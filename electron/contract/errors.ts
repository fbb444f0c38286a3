// Expected failures, which cross from main to window and to the command line as data.
// They carry a code and parameters, never prose: the reader's language is chosen where they are shown.
import * as v from 'valibot';

export const errorCodes = [
  'invalid-input',
  'not-found',
  'conflict',
  'read-only',
  'locked',
  'in-use',
  'no-access',
  'disk-full',
  'missing-file',
  'already-exists',
  'corrupt',
  'foreign-file',
  'archive-gone',
  'archive-too-new',
  'wrong-password',
  'wrong-recovery-key',
  'damaged-keys',
  'unmarked',
  'reason-required',
  'not-allowed',
  'series-conflict',
  'bad-pattern',
  'topics-required',
  'state-secret',
  'tag-exists',
  'broken-template',
  'undo-gone',
  'unsupported-file',
  'empty-file',
  'binary-file',
  'too-large',
  'bad-picture',
  'no-browser',
  'internal',
] as const;

export const ErrorCode = v.picklist(errorCodes);
export type ErrorCode = v.InferOutput<typeof ErrorCode>;

/** What an error may say beside its code: names, counts, a fault's reference. Never text of a report. */
export const ErrorParams = v.record(v.string(), v.union([v.string(), v.number()]));
export type ErrorParams = v.InferOutput<typeof ErrorParams>;

export const AppErrorData = v.strictObject({ code: ErrorCode, params: ErrorParams });
export type AppErrorData = v.InferOutput<typeof AppErrorData>;

/** An expected failure on its way up; whatever else is thrown is a fault of the program. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly params: ErrorParams;

  constructor(code: ErrorCode, params: ErrorParams = {}, options?: { cause: unknown }) {
    super(code, options);
    this.code = code;
    this.params = params;
  }

  toData(): AppErrorData {
    return { code: this.code, params: this.params };
  }
}

/** What every call answers with. */
export type Reply<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: AppErrorData };
