import { Label, Radio, RadioGroup } from 'react-aria-components';
import './choice.css';
import './field.css';

type ChoiceProps<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly options: readonly {
    readonly value: T;
    readonly label: string;
    readonly note?: string;
  }[];
  readonly onChange: (value: T) => void;
  readonly isRow?: boolean;
  readonly isDisabled?: boolean;
};

/** One of a few, all of them in sight. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { label, value, options, onChange, isRow = false, isDisabled = false } = props;
  return (
    <RadioGroup
      className={isRow ? 'field choice choice--row' : 'field choice'}
      value={value}
      isDisabled={isDisabled}
      onChange={(next) => onChange(next as T)}
    >
      <Label className="field__label">{label}</Label>
      <div className="choice__options">
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className="choice__option">
            <span className="choice__dot" />
            <span>
              {option.label}
              {option.note !== undefined && <span className="choice__note">{option.note}</span>}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
