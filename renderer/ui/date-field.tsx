import { useState } from 'react';
import { dateInWords, type DateWords, readDate } from './date-entry.ts';
import { TextField } from './text-field.tsx';

type DateFieldProps = {
  readonly label: string;
  /** EDTF text, or '' for no date. */
  readonly value: string;
  readonly onChange: (edtf: string) => void;
  readonly words: DateWords;
  /** Said once the field was left with a text that is no date. */
  readonly notUnderstood: string;
};

type Typed = {
  readonly text: string;
  /** The date that was here before the first key. */
  readonly before: string;
  readonly isDone: boolean;
};

/**
 * A date written as people write it, and shown in words once it is understood. What is typed goes
 * out as soon as it makes a date, without waiting for the field to be left. A text that makes none
 * stays in the field, with a word about it, and the date from before stays the date.
 */
export function DateField({ value, onChange, words, notUnderstood, ...props }: DateFieldProps) {
  const [typed, setTyped] = useState<Typed | null>(null);
  const isWrong = typed !== null && typed.isDone && readDate(typed.text, words) === null;
  return (
    <TextField
      {...props}
      value={typed?.text ?? dateInWords(value, words)}
      maxLength={64}
      error={isWrong ? notUnderstood : ''}
      onChange={(text) => {
        setTyped({ text, before: typed?.before ?? value, isDone: false });
        const edtf = readDate(text, words);
        if (edtf !== null) onChange(edtf);
      }}
      onBlur={() => {
        if (typed === null) return;
        if (readDate(typed.text, words) !== null) return setTyped(null);
        setTyped({ ...typed, isDone: true });
        // On its way here the text may have made a date that is not meant: 2026-0 was 2026.
        if (value !== typed.before) onChange(typed.before);
      }}
    />
  );
}
