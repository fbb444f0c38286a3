// The life of a report from draft to file: who agreed, signed, sent it, and what its text may still be.
import * as v from 'valibot';
import { Reason, RevisionNumber } from './history.ts';
import { ReportId, VisaId } from './ids.ts';
import { ReportContent, ReportStatus } from './report.ts';

const frozen: ReadonlySet<ReportStatus> = new Set([
  'signed',
  'registered',
  'sent',
  'filed',
  'annulled',
]);

/** Whether the text stands: a signed one goes back to draft, a registered one is corrected. */
export function isFrozen(status: ReportStatus): boolean {
  return frozen.has(status);
}

const numbered: ReadonlySet<ReportStatus> = new Set(['registered', 'sent', 'filed', 'annulled']);

/** Whether the report has its number from a series, which it keeps for ever. */
export function isRegistered(status: ReportStatus): boolean {
  return numbered.has(status);
}

/** Whether its text can be corrected with a reason: it has a number, and still stands. */
export function canCorrect(status: ReportStatus): boolean {
  return isRegistered(status) && status !== 'annulled';
}

const line = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(1000));
const remark = v.pipe(v.string(), v.trim(), v.maxLength(1000));
const day = v.pipe(v.string(), v.isoDate());
const onReport = { id: ReportId, baseRevision: RevisionNumber };

/** A visa as it is given: who, on which day, with which remark ('' for none). */
export const NewVisa = v.strictObject({ by: line, date: day, remark });
export type NewVisa = v.InferOutput<typeof NewVisa>;

export const Visa = v.strictObject({
  id: VisaId,
  ...NewVisa.entries,
  /** The revision it was given to. */
  revision: RevisionNumber,
  /** When it was taken back, by hand or because the report became a draft again; null if it stands. */
  withdrawnAt: v.nullable(v.string()),
});
export type Visa = v.InferOutput<typeof Visa>;

/** A step in the life of a report and what that step needs; a step back needs a reason. */
export const MoveInput = v.variant('to', [
  v.strictObject({ to: v.literal('draft'), ...onReport, reason: remark }),
  /** Needs a visa that stands, which may come with it. */
  v.strictObject({
    to: v.literal('agreed'),
    ...onReport,
    reason: remark,
    visa: v.nullable(NewVisa),
  }),
  /** Who signed, and when: they become the report's signatory and date of signing. */
  v.strictObject({ to: v.literal('signed'), ...onReport, reason: remark, by: line, date: day }),
  /** Back from sent or filed; forward goes `report.register`. */
  v.strictObject({ to: v.literal('registered'), ...onReport, reason: remark }),
  v.strictObject({
    to: v.literal('sent'),
    ...onReport,
    reason: remark,
    /** To whom, by which way, on which day. */
    addressee: line,
    how: line,
    date: day,
  }),
  v.strictObject({
    to: v.literal('filed'),
    ...onReport,
    reason: remark,
    fileIndex: v.pipe(line, v.maxLength(64)),
  }),
  v.strictObject({ to: v.literal('annulled'), ...onReport, reason: remark }),
]);
export type MoveInput = v.InferOutput<typeof MoveInput>;

/** A step that was taken. */
export const Move = v.strictObject({
  from: ReportStatus,
  to: ReportStatus,
  at: v.string(),
  /** The officer who took it, or ''. */
  actor: v.string(),
  reason: v.string(),
  /** What it said beside: `by`, `date`, `addressee`, `how`, `fileIndex`, `number`. */
  details: v.record(v.string(), v.string()),
});
export type Move = v.InferOutput<typeof Move>;

export const AllowedMove = v.strictObject({ to: ReportStatus, needsReason: v.boolean() });
export type AllowedMove = v.InferOutput<typeof AllowedMove>;

export const Life = v.strictObject({
  status: ReportStatus,
  /** The number it has for ever, or null. */
  registration: v.nullable(v.strictObject({ number: v.string(), registeredAt: v.string() })),
  /** In the order they were given, withdrawn ones included. */
  visas: v.array(Visa),
  /** In the order they were taken. */
  moves: v.array(Move),
  canRegister: v.boolean(),
  allowed: v.array(AllowedMove),
});
export type Life = v.InferOutput<typeof Life>;

export const CorrectInput = v.strictObject({ ...onReport, content: ReportContent, reason: Reason });
export type CorrectInput = v.InferOutput<typeof CorrectInput>;

export const RegisterInput = v.strictObject(onReport);

export const Registered = v.strictObject({
  number: v.string(),
  registeredDate: v.string(),
  revision: RevisionNumber,
  savedAt: v.string(),
});
export type Registered = v.InferOutput<typeof Registered>;

/** What a typed number of another paper was found to be; `id` is null where there is none. */
export const Reference = v.strictObject({
  typed: v.string(),
  id: v.nullable(ReportId),
  number: v.string(),
  title: v.string(),
});
export type Reference = v.InferOutput<typeof Reference>;
