import type { Life, NewVisa } from '#contract/life.ts';
import type { ReportFields } from '../../../state/draft.ts';
import type { Step } from '../../../state/life.ts';
import { today } from '../../../state/today.ts';
import type { StepName } from './steps.ts';

type Asking = Exclude<StepName, 'register'>;

/** What a step may ask for; `by` is null until somebody is named. */
export type StepAnswers = {
  readonly by: string | null;
  readonly date: string;
  readonly remark: string;
  readonly addressee: string;
  readonly how: string;
  readonly fileIndex: string;
  readonly reason: string;
};

const asked: Readonly<Record<Asking, readonly (keyof StepAnswers)[]>> = {
  visa: ['by', 'date', 'remark'],
  agree: ['by', 'date', 'remark'],
  sign: ['by', 'date'],
  send: ['addressee', 'how', 'date'],
  file: ['fileIndex'],
  'back-to-draft': ['reason'],
  'back-to-agreed': ['reason'],
  'back-to-registered': ['reason'],
  'back-to-sent': ['reason', 'addressee', 'how', 'date'],
  annul: ['reason'],
};

export function fieldsOf(name: Asking): readonly (keyof StepAnswers)[] {
  return asked[name];
}

/** What is known before anybody answers: the day, and what the report or its life says already. */
export function beginStep(name: Asking, life: Life, fields: ReportFields): StepAnswers {
  const sent = life.moves.findLast(({ to }) => to === 'sent')?.details;
  const before = name === 'back-to-sent' ? sent : undefined;
  return {
    by: name === 'sign' && fields.signatory !== '' ? fields.signatory : null,
    date: before?.['date'] ?? today(),
    remark: '',
    addressee: before?.['addressee'] ?? fields.addressees.map((one) => one.name).join('; '),
    how: before?.['how'] ?? '',
    fileIndex: fields.fileIndex,
    reason: '',
  };
}

/** Whether nothing needed is missing; a report that has a visa can be agreed without another. */
export function isComplete(name: Asking, answers: StepAnswers, hasVisa: boolean): boolean {
  if (name === 'agree' && hasVisa && isEmpty(answers.by)) return true;
  return asked[name].every((field) => {
    if (field === 'remark') return true;
    if (field === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(answers.date);
    return !isEmpty(answers[field]);
  });
}

/** The step, or the visa where that is all; its answers are complete. */
export function toStep(name: Asking, answers: StepAnswers): Step | { readonly visa: NewVisa } {
  const { date, addressee, how, fileIndex, reason } = answers;
  const by = answers.by ?? '';
  const visa = { by, date, remark: answers.remark };
  switch (name) {
    case 'visa':
      return { visa };
    case 'agree':
      return { to: 'agreed', reason: '', visa: isEmpty(by) ? null : visa };
    case 'sign':
      return { to: 'signed', reason: '', by, date };
    case 'send':
    case 'back-to-sent':
      return { to: 'sent', reason, addressee, how, date };
    case 'file':
      return { to: 'filed', reason: '', fileIndex };
    case 'back-to-draft':
      return { to: 'draft', reason };
    case 'back-to-agreed':
      return { to: 'agreed', reason, visa: null };
    case 'back-to-registered':
      return { to: 'registered', reason };
    case 'annul':
      return { to: 'annulled', reason };
  }
}

function isEmpty(answer: string | null): boolean {
  return answer === null || answer.trim() === '';
}
