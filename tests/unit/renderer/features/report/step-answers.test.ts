import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { type Life, MoveInput, NewVisa } from '#contract/life.ts';
import {
  beginStep,
  isComplete,
  type StepAnswers,
  toStep,
} from '../../../../../renderer/features/report/life/step-answers.ts';
import { stepNames } from '../../../../../renderer/features/report/life/steps.ts';
import { titled } from '../../state/autosave-stand.ts';

const life: Life = {
  status: 'filed',
  registration: null,
  visas: [],
  moves: [
    {
      from: 'registered',
      to: 'sent',
      at: '2026-11-20T09:00:00.000Z',
      actor: '',
      reason: '',
      details: { addressee: 'МИД РК', how: 'дипкурьер', date: '2026-11-20' },
    },
  ],
  canRegister: false,
  allowed: [],
};

const answers: StepAnswers = {
  by: 'Советник Д. Сейтов',
  date: '2026-11-22',
  remark: '',
  addressee: 'МИД РК',
  how: 'почта',
  fileIndex: '12-05',
  reason: 'опечатка',
};

const asking = stepNames.filter((name) => name !== 'register');

describe('the answers to a step', () => {
  it.each(asking)('make an input the archive takes: %s', (name) => {
    expect(isComplete(name, answers, false)).toBe(true);
    const step = toStep(name, answers);
    if (name === 'visa') {
      expect(v.is(v.strictObject({ visa: NewVisa }), step)).toBe(true);
      return;
    }
    const id = '01890a5d-ac96-774b-bcce-b302099a8057';
    expect(v.safeParse(MoveInput, { ...step, id, baseRevision: 1 }).issues).toBeUndefined();
  });

  it('are not complete without a name, a reason or a full day', () => {
    expect(isComplete('sign', { ...answers, by: '  ' }, false)).toBe(false);
    expect(isComplete('sign', { ...answers, date: '2026-11' }, false)).toBe(false);
    expect(isComplete('annul', { ...answers, reason: ' ' }, false)).toBe(false);
  });

  it('need no new visa where one stands', () => {
    const nobody = { ...answers, by: null };
    expect(isComplete('agree', nobody, false)).toBe(false);
    expect(isComplete('agree', nobody, true)).toBe(true);
    expect(toStep('agree', nobody)).toEqual({ to: 'agreed', reason: '', visa: null });
  });

  it('begin with what the report and its life say', () => {
    const { body: _, ...fields } = {
      ...titled(''),
      signatory: 'Н. Аккошкаров',
      addressees: [
        { name: 'МИД РК', copyNumber: '1' },
        { name: 'Посольство', copyNumber: '' },
      ],
    };
    expect(beginStep('sign', life, fields).by).toBe('Н. Аккошкаров');
    expect(beginStep('agree', life, fields).by).toBeNull();
    expect(beginStep('send', life, fields).addressee).toBe('МИД РК; Посольство');
    expect(beginStep('back-to-sent', life, fields)).toMatchObject({
      addressee: 'МИД РК',
      how: 'дипкурьер',
      date: '2026-11-20',
    });
  });
});
