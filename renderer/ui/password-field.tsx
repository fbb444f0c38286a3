import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { FieldError, Input, Label, Text, TextField } from 'react-aria-components';
import { IconButton } from './button.tsx';
import './field.css';
import './password-field.css';

type PasswordFieldProps = {
  readonly label: string;
  readonly showLabel: string;
  readonly hideLabel: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isNew?: boolean;
  readonly hint?: string;
  /** What is wrong with it; '' while nothing is. */
  readonly error?: string;
  /** For the first field of a form that fills the window: there is nothing else to begin with. */
  readonly takesFocus?: boolean;
};

/** A secret to be typed, hidden until asked for. */
export function PasswordField(props: PasswordFieldProps) {
  const { label, value, onChange, isNew = false, hint, error = '', takesFocus = false } = props;
  const [isShown, setShown] = useState(false);
  return (
    <TextField
      className="field password-field"
      value={value}
      onChange={onChange}
      type={isShown ? 'text' : 'password'}
      autoComplete={isNew ? 'new-password' : 'current-password'}
      isInvalid={error !== ''}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- see takesFocus
      autoFocus={takesFocus}
    >
      <Label className="field__label">{label}</Label>
      <div className="field__input password-field__box">
        <Input className="password-field__input" spellCheck="false" autoCapitalize="off" />
        <IconButton
          icon={isShown ? EyeOff : Eye}
          label={isShown ? props.hideLabel : props.showLabel}
          onPress={() => setShown(!isShown)}
        />
      </div>
      {hint !== undefined && error === '' && (
        <Text slot="description" className="field__hint">
          {hint}
        </Text>
      )}
      <FieldError className="field__error">{error}</FieldError>
    </TextField>
  );
}
