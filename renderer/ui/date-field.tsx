import { useState } from 'react';
import { dateInWords, type DateWords, readDate } from './date-entry.ts';
import { TextField } from './text-field.tsx';

type DateFieldProps = {
  readonly label: string;
  /** EDTF text, or '' for no date. */
  readonly value: string;
  readonly onChange: (edtf: string) => void;
  readonly words: DateWords;
  /** Said while what is typed is no date; what was kept before stays kept. */
  readonly notUnderstood: string;
  readonly placeholder?: string;
};

/**
 * A date written as people write it, and shown in words once it is understood. What is typed goes
 * out as soon as it makes a date, so that nothing is lost when the window closes in the middle.
 */
export function DateField({ value, onChange, words, notUnderstood, ...props }: DateFieldProps) {
  const [typed, setTyped] = useState<{ readonly text: string; readonly isDone: boolean } | null>(
    null,
  );
  const isWrong = typed !== null && typed.isDone && readDate(typed.text, words) === null;
  return (
    <TextField
      {...props}
      value={typed?.text ?? dateInWords(value, words)}
      maxLength={64}
      error={isWrong ? notUnderstood : ''}
      onChange={(text) => {
        setTyped({ text, isDone: false });
        const edtf = readDate(text, words);
        if (edtf !== null) onChange(edtf);
      }}
      onBlur={() => {
        if (typed === null) return;
        const isUnderstood = readDate(typed.text, words) !== null;
        setTyped(isUnderstood ? null : { ...typed, isDone: true });
      }}
    />
  );
}
