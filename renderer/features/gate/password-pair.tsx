import { useText } from '../../i18n/text.ts';
import { PasswordField } from '../../ui/password-field.tsx';
import { isLongEnough, minPasswordLength, strengthOf } from './password-strength.ts';

export type PasswordPairValue = { readonly first: string; readonly second: string };

export function isCompletePair({ first, second }: PasswordPairValue): boolean {
  return isLongEnough(first) && first === second;
}

type PasswordPairProps = {
  readonly value: PasswordPairValue;
  readonly onChange: (value: PasswordPairValue) => void;
  /** The person has tried to go on: say what is missing. */
  readonly isChecked: boolean;
  readonly takesFocus?: boolean;
};

/** A new password, typed twice, with a plain word on its length. */
export function PasswordPair({ value, onChange, isChecked, takesFocus }: PasswordPairProps) {
  const text = useText();
  const strength = strengthOf(value.first);
  const labels = { showLabel: text('password.show'), hideLabel: text('password.hide') };
  const isShort = isChecked && !isLongEnough(value.first);
  const differs = value.second !== value.first && (isChecked || isLongEnough(value.second));
  return (
    <>
      <div>
        <PasswordField
          {...labels}
          label={text('password.label')}
          value={value.first}
          onChange={(first) => onChange({ ...value, first })}
          isNew
          hint={text(`password.strength.${strength}`, { min: minPasswordLength })}
          error={isShort ? text('password.strength.short', { min: minPasswordLength }) : ''}
          takesFocus={takesFocus ?? false}
        />
        <span className={`gate__strength gate__strength--${strength}`} aria-hidden="true" />
      </div>
      <PasswordField
        {...labels}
        label={text('password.again')}
        value={value.second}
        onChange={(second) => onChange({ ...value, second })}
        isNew
        error={differs ? text('password.differs') : ''}
      />
    </>
  );
}
