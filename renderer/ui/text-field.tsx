import type { ReactNode } from 'react';
import { FieldError, Input, Label, Text, TextField as AriaTextField } from 'react-aria-components';
import './field.css';

type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** BCP 47 tag of what is typed into it. */
  readonly lang?: string;
  readonly maxLength?: number;
  readonly hint?: ReactNode;
  /** What is wrong with it; '' while nothing is. */
  readonly error?: string;
  readonly onBlur?: () => void;
  readonly autoFocus?: boolean;
};

/** One line of text under its label. */
export function TextField(props: TextFieldProps) {
  const { label, hint, error = '', lang, maxLength, ...field } = props;
  return (
    <AriaTextField
      {...field}
      className="field"
      isInvalid={error !== ''}
      autoComplete="off"
      {...(maxLength === undefined ? {} : { maxLength })}
    >
      <Label className="field__label">{label}</Label>
      <Input
        className="field__input"
        spellCheck="false"
        {...(lang === undefined ? {} : { lang })}
      />
      {hint !== undefined && error === '' && (
        <Text slot="description" className="field__hint">
          {hint}
        </Text>
      )}
      <FieldError className="field__error">{error}</FieldError>
    </AriaTextField>
  );
}
