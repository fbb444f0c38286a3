import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Life } from '#contract/life.ts';
import { useText } from '../../../i18n/text.ts';
import type { Draft } from '../../../state/draft.ts';
import { giveVisa, takeStep } from '../../../state/life.ts';
import { missionQuery } from '../../../state/mission.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useDateWords } from '../dates.ts';
import { FormDialog } from './form-dialog.tsx';
import { beginStep, fieldsOf, isComplete, type StepAnswers, toStep } from './step-answers.ts';
import type { StepName } from './steps.ts';

type StepDialogProps = {
  readonly name: Exclude<StepName, 'register'>;
  readonly draft: Draft;
  readonly life: Life;
  readonly onClose: () => void;
};

/** What a step needs to be said: who, when, to whom, why. */
export function StepDialog({ name, draft, life, onClose }: StepDialogProps) {
  const text = useText();
  const officer = useQuery(missionQuery).data?.officer ?? '';
  const [answers, setAnswers] = useState(() => beginStep(name, life, draft.fields.getState()));
  const hasVisa = life.visas.some(({ withdrawnAt }) => withdrawnAt === null);
  // Whoever works here signs most papers; the mission may be read a moment later than this opens.
  const all = name === 'sign' && answers.by === null ? { ...answers, by: officer } : answers;
  const change = (part: Partial<StepAnswers>) => setAnswers((before) => ({ ...before, ...part }));
  const submit = (): Promise<void> => {
    const step = toStep(name, all);
    return 'visa' in step && !('to' in step) ? giveVisa(draft, step.visa) : takeStep(draft, step);
  };
  return (
    <FormDialog
      title={text(`life.do.${name}`)}
      submitLabel={text(`life.do.${name}`)}
      isReady={isComplete(name, all, hasVisa)}
      isDangerous={name === 'annul'}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="form-dialog__lead">{text(`life.about.${name}`)}</p>
      {fieldsOf(name).map((field, index) => (
        <AnswerField
          key={field}
          field={field}
          value={all[field] ?? ''}
          isFirst={index === 0}
          onChange={(value) => change({ [field]: value })}
        />
      ))}
    </FormDialog>
  );
}

type AnswerFieldProps = {
  readonly field: keyof StepAnswers;
  readonly value: string;
  readonly isFirst: boolean;
  readonly onChange: (value: string) => void;
};

function AnswerField({ field, value, isFirst, onChange }: AnswerFieldProps) {
  const text = useText();
  const words = useDateWords();
  const label = text(`life.field.${field}`);
  if (field === 'date') {
    return (
      <DateField
        label={label}
        value={value}
        onChange={onChange}
        words={words}
        notUnderstood={text('report.dateWrong')}
      />
    );
  }
  return (
    <TextField
      label={label}
      value={value}
      onChange={onChange}
      maxLength={field === 'fileIndex' ? 64 : 1000}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- the first field of a form asked for
      autoFocus={isFirst}
    />
  );
}
