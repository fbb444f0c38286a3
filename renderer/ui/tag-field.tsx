import { X } from 'lucide-react';
import {
  type KeyboardEvent,
  use,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useState,
} from 'react';
import {
  Button,
  ComboBox,
  ComboBoxStateContext,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Tag,
  TagGroup,
  TagList,
} from 'react-aria-components';
import './field.css';
import { Icon } from './icon.tsx';
import { TagDot } from './tag-dot.tsx';
import { addTags, type KnownTag, longestTag, matchTags, otherNameTyped } from './tag-entry.ts';
import './select.css';
import './tag-field.css';

type TagFieldProps = {
  readonly label: string;
  /** Label of the line in which tags are typed. */
  readonly entryLabel: string;
  readonly placeholder: string;
  readonly removeLabel: (name: string) => string;
  readonly tags: readonly string[];
  /** Tags of the whole archive, most used first. */
  readonly known: readonly KnownTag[];
  readonly onChange: (tags: readonly string[]) => void;
  /** Most tags a report may have. */
  readonly limit: number;
  /** Whether only known ones may be given. */
  readonly isClosed?: boolean;
  /** For the first field of a dialog. */
  readonly takesFocus?: boolean;
};

/** Tags as removable words, and a line to type more of them with completion. */
export function TagField(props: TagFieldProps) {
  const { label, entryLabel, placeholder, tags, known, onChange, limit, isClosed = false } = props;
  const [typed, setTyped] = useState('');
  // Nothing is offered for an empty line: a list that stays open after each tag hides the rest.
  const offered = typed.trim() === '' ? [] : matchTags(known, tags, typed);

  const add = (text: string): void => {
    setTyped('');
    const next = addTags(tags, text, known, isClosed).slice(0, Math.max(limit, tags.length));
    if (next.length > tags.length) onChange(next);
  };

  // A field that goes away while it is typed in is never left, and no less is meant by it.
  const finish = useEffectEvent(() => add(typed));
  useLayoutEffect(() => () => finish(), []);

  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const hasChoice = event.currentTarget.getAttribute('aria-activedescendant');
    if (event.key === 'Enter' && !hasChoice && typed.trim() !== '') {
      event.preventDefault();
      event.stopPropagation();
      add(typed);
    }
    // What is half typed must not become a tag when the field is left.
    if (event.key === 'Escape') setTyped('');
    if (event.key === 'Backspace' && typed === '' && tags.length > 0) onChange(tags.slice(0, -1));
  };

  return (
    <div className="tag-field">
      <TagGroup
        className="field"
        onRemove={(keys) => onChange(tags.filter((name) => !keys.has(name)))}
      >
        <Label className="field__label">{label}</Label>
        <TagList className="tag-field__tags" items={tags.map((id) => ({ id }))}>
          {({ id }) => (
            <Tag className="tag-field__tag" textValue={id}>
              <TagDot name={id} />
              <span className="tag-field__name">{id}</span>
              <Button
                slot="remove"
                className="tag-field__remove"
                aria-label={props.removeLabel(id)}
              >
                <Icon of={X} size={12} />
              </Button>
            </Tag>
          )}
        </TagList>
      </TagGroup>
      <ComboBox
        aria-label={entryLabel}
        className="tag-field__entry"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- see takesFocus
        autoFocus={props.takesFocus ?? false}
        allowsCustomValue
        menuTrigger="input"
        items={offered}
        inputValue={typed}
        onInputChange={(text) => (!isClosed && /[,;\n]/.test(text) ? add(text) : setTyped(text))}
        value={null}
        onChange={(name) => name !== null && add(String(name))}
      >
        <Input
          className="field__input"
          placeholder={placeholder}
          maxLength={longestTag * 10}
          spellCheck="false"
          onKeyDownCapture={press}
          onBlur={() => add(typed)}
        />
        <OfferWhileTyping typed={typed} count={offered.length} />
        <Popover className="select__list" offset={4}>
          <ListBox className="select__options">
            {(tag: KnownTag) => (
              <ListBoxItem
                id={tag.name}
                className="select__option tag-field__option"
                textValue={tag.name}
              >
                <TagDot name={tag.name} />
                <span className="tag-field__name">{tag.name}</span>
                <span className="tag-field__count">
                  {[otherNameTyped(tag, typed), tag.count].filter(Boolean).join(' · ')}
                </span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </div>
  );
}

/**
 * Opens the list with the first letter. The box itself decides in the moment of typing, when the
 * tags that fit the letter are not yet known to it.
 */
function OfferWhileTyping({ typed, count }: { readonly typed: string; readonly count: number }) {
  const box = use(ComboBoxStateContext);
  const offer = useEffectEvent((text: string) => {
    if (text !== '' && count > 0 && !box?.isOpen) box?.open(null, 'input');
  });
  useEffect(() => offer(typed), [typed]);
  return null;
}
