import {
  type ChangeEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useState,
} from 'react';
import './suggest-field.css';

export type Suggestion = {
  readonly key: string;
  readonly label: string;
  /** What stands before the label: an icon, a dot. */
  readonly before?: ReactNode;
  /** What kind of thing it is, or how many reports have it. */
  readonly note?: string;
  /** Whether taking it leads to further suggestions, for which the list stays open. */
  readonly leadsOn?: boolean;
};

export type SuggestionGroup = {
  readonly key: string;
  readonly title: string;
  readonly items: readonly Suggestion[];
};

type SuggestFieldProps = {
  /** Id of the input, for whoever gives it the focus. */
  readonly id: string;
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly maxLength: number;
  /** What is offered for the value as it is now; nothing keeps the list closed. */
  readonly groups: readonly SuggestionGroup[];
  /** `caret` is the place in the value behind what was typed. */
  readonly onChange: (value: string, caret: number) => void;
  readonly onPick: (key: string) => void;
  /** Enter while nothing offered is chosen. */
  readonly onEnter: () => void;
  /** The arrow down while nothing is offered. */
  readonly onDown: () => void;
  /** Escape while nothing is offered. */
  readonly onEscape: () => void;
};

/**
 * A line of text with suggestions under it. The line keeps the focus and names what is chosen
 * (`aria-activedescendant`); Enter and Tab take it, Escape closes the list.
 */
export function SuggestField(props: SuggestFieldProps) {
  const { value, groups } = props;
  const listId = useId();
  const [isOffering, setOffering] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const items = groups.flatMap((group) => group.items);
  const isOpen = isOffering && items.length > 0;
  const at = isOpen ? items.findIndex(({ key }) => key === chosen) : -1;
  const itemId = (index: number) => `${listId}-${index}`;

  const chosenId = at >= 0 ? itemId(at) : null;

  useEffect(() => {
    if (chosenId) document.getElementById(chosenId)?.scrollIntoView({ block: 'nearest' });
  }, [chosenId]);

  const close = () => {
    setOffering(false);
    setChosen(null);
  };
  const pick = ({ key, leadsOn = false }: Suggestion) => {
    setOffering(leadsOn);
    setChosen(null);
    props.onPick(key);
  };
  const type = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    setOffering(true);
    setChosen(null);
    props.onChange(currentTarget.value, currentTarget.selectionStart ?? currentTarget.value.length);
  };
  const press = (event: KeyboardEvent) => {
    const { altKey, ctrlKey, metaKey, shiftKey, nativeEvent } = event;
    if (nativeEvent.isComposing || altKey || ctrlKey || metaKey || shiftKey) return;
    const run = actionOf(event.key);
    if (!run) return;
    event.preventDefault();
    run();
  };
  /** Null for a key that is left to the line itself. */
  const actionOf = (key: string): (() => void) | null => {
    const taken = items[at];
    // From the line through all suggestions and back to the line.
    const step = (by: number) => () =>
      setChosen(items[((at + 1 + by + items.length + 1) % (items.length + 1)) - 1]?.key ?? null);
    switch (key) {
      case 'ArrowDown':
        return isOpen ? step(1) : props.onDown;
      case 'ArrowUp':
        return isOpen ? step(-1) : null;
      case 'Enter':
        return taken
          ? () => pick(taken)
          : () => {
              close();
              props.onEnter();
            };
      case 'Tab':
        return taken ? () => pick(taken) : null;
      case 'Escape':
        return isOpen ? close : props.onEscape;
      default:
        return null;
    }
  };

  return (
    <>
      <input
        id={props.id}
        className="suggest-field"
        role="combobox"
        aria-label={props.label}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={listId}
        {...(chosenId && { 'aria-activedescendant': chosenId })}
        autoComplete="off"
        spellCheck={false}
        placeholder={props.placeholder}
        maxLength={props.maxLength}
        value={value}
        onChange={type}
        onKeyDown={press}
        onFocus={() => setOffering(value === '')}
        onClick={() => value === '' && setOffering(true)}
        onBlur={close}
      />
      {isOpen && (
        <div
          id={listId}
          className="suggestions"
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the line has the focus
          role="listbox"
          tabIndex={-1}
          aria-label={props.label}
          // The line must not lose the focus to a click.
          onMouseDown={(event) => event.preventDefault()}
        >
          {groups.map((group) => (
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- part of the listbox
            <div key={group.key} role="group" aria-label={group.title}>
              <div className="suggestions__title" aria-hidden="true">
                {group.title}
              </div>
              {group.items.map((item) => (
                // The keys are the line's.
                // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
                <div
                  key={item.key}
                  id={itemId(items.indexOf(item))}
                  className="suggestions__item"
                  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- part of the listbox
                  role="option"
                  aria-selected={item === items[at]}
                  onClick={() => pick(item)}
                >
                  {item.before}
                  <span className="suggestions__label" title={item.label}>
                    {item.label}
                  </span>
                  {item.note !== undefined && (
                    <span className="suggestions__note">{item.note}</span>
                  )}
                </div>
              ))}
            </div>
          ))}
        </div>
      )}
    </>
  );
}
