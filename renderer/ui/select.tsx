import { ChevronDown } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
  Text,
} from 'react-aria-components';
import './field.css';
import { Icon } from './icon.tsx';
import './select.css';

type SelectProps<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly options: readonly {
    readonly value: T;
    readonly label: string;
    readonly note?: string;
  }[];
  readonly onChange: (value: T) => void;
  readonly hint?: ReactNode;
  readonly hintTone?: 'quiet' | 'warning';
  /** The button that opens it, for whoever has to point at this field. */
  readonly buttonRef?: Ref<HTMLButtonElement>;
};

/** One of several, named in a list that opens. */
export function Select<T extends string>(props: SelectProps<T>) {
  const { label, value, options, onChange, hint, hintTone = 'quiet', buttonRef } = props;
  return (
    <AriaSelect className="field" value={value} onChange={(next) => onChange(next as T)}>
      <Label className="field__label">{label}</Label>
      <Button className="field__input select__button" {...(buttonRef && { ref: buttonRef })}>
        <SelectValue className="select__value">{({ selectedText }) => selectedText}</SelectValue>
        <Icon of={ChevronDown} />
      </Button>
      {hint !== undefined && (
        <Text slot="description" className={`field__hint select__hint--${hintTone}`}>
          {hint}
        </Text>
      )}
      <Popover className="select__list" offset={4}>
        <ListBox className="select__options">
          {options.map((option) => (
            <ListBoxItem
              key={option.value}
              id={option.value}
              className="select__option"
              textValue={option.label}
            >
              {option.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
