import { Plus, X } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { Button, IconButton } from './button.tsx';
import './item-list.css';

type ItemListProps<T> = {
  readonly label: string;
  readonly items: readonly T[];
  /** What a new line holds before anything is typed. */
  readonly blank: T;
  readonly onChange: (items: readonly T[]) => void;
  readonly addLabel: string;
  readonly removeLabel: (index: number) => string;
  readonly limit: number;
  /** The fields of one line. */
  readonly children: (item: T, change: (item: T) => void, index: number) => ReactNode;
};

/** Lines of fields, each of which can go, and a button for one more, which takes the focus. */
export function ItemList<T>(props: ItemListProps<T>) {
  const { label, items, blank, onChange, addLabel, removeLabel, limit, children } = props;
  const list = useRef<HTMLUListElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  // The lines are as they will be once a press has been dealt with.
  const focusLine = (at: number) =>
    requestAnimationFrame(() => {
      const line = list.current?.children[at] ?? list.current?.lastElementChild;
      (line?.querySelector('input') ?? addButton.current)?.focus();
    });
  const add = () => {
    onChange([...items, blank]);
    focusLine(items.length);
  };
  const remove = (index: number) => {
    onChange(items.toSpliced(index, 1));
    focusLine(index);
  };
  return (
    <fieldset className="item-list" aria-label={label}>
      {items.length > 0 && (
        <ul ref={list} className="item-list__items">
          {items.map((item, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- lines have no name but their place
            <li key={index} className="item-list__item">
              <div className="item-list__fields">
                {children(item, (next) => onChange(items.with(index, next)), index)}
              </div>
              <IconButton icon={X} label={removeLabel(index)} onPress={() => remove(index)} />
            </li>
          ))}
        </ul>
      )}
      {items.length < limit && (
        <Button ref={addButton} variant="quiet" icon={Plus} onPress={add}>
          {addLabel}
        </Button>
      )}
    </fieldset>
  );
}
