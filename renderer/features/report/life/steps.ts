// The life of a report under the hands: its steps, visas, registration, corrections.
// May import what the report feature may.
import type { AllowedMove, Life } from '#contract/life.ts';
import type { ReportStatus } from '#contract/report.ts';

export const stepNames = [
  'visa',
  'agree',
  'sign',
  'register',
  'send',
  'file',
  'back-to-draft',
  'back-to-agreed',
  'back-to-registered',
  'back-to-sent',
  'annul',
] as const;
/** What can be done next with a report; a visa can be given without calling it agreed. */
export type StepName = (typeof stepNames)[number];

export type Steps = {
  /** The one that usually comes next, or null at the end of its life. */
  readonly next: StepName | null;
  /** All others, in the order of a report's life, the ways back and out last. */
  readonly others: readonly StepName[];
};

const nexts: Readonly<Record<ReportStatus, StepName | null>> = {
  draft: 'agree',
  agreed: 'sign',
  signed: 'register',
  registered: 'send',
  sent: 'file',
  filed: null,
  annulled: null,
};

export function stepsOf({ status, allowed, canRegister }: Life): Steps {
  const open = new Set(allowed.flatMap(stepOf));
  if (canRegister) open.add('register');
  if (status === 'draft' || status === 'agreed') open.add('visa');
  const usual = nexts[status];
  const next = usual !== null && open.has(usual) ? usual : null;
  return { next, others: stepNames.filter((name) => open.has(name) && name !== next) };
}

const forward: Readonly<Partial<Record<ReportStatus, StepName>>> = {
  agreed: 'agree',
  signed: 'sign',
  sent: 'send',
  filed: 'file',
  annulled: 'annul',
};

function stepOf({ to, needsReason }: AllowedMove): StepName[] {
  const back = stepNames.find((name) => name === `back-to-${to}`);
  const step = needsReason && back !== undefined ? back : forward[to];
  return step === undefined ? [] : [step];
}
