import { useDeferredValue, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { foldTag } from '#contract/fold-tag.ts';
import type { TagId } from '#contract/ids.ts';
import type { Tag } from '#contract/tag.ts';
import { useText } from '../../i18n/text.ts';
import { TagDot } from '../../ui/tag-dot.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** More are not drawn at once; a letter in the filter finds the rest. */
const mostDrawn = 300;

type TagListProps = {
  readonly tags: readonly Tag[];
  readonly chosen: ReadonlySet<TagId>;
  readonly onChoose: (ids: ReadonlySet<TagId>) => void;
};

/** All tags with their counts, narrowed by a word in any of their languages. */
export function TagList({ tags, chosen, onChoose }: TagListProps) {
  const text = useText();
  const intl = useIntl();
  const [filter, setFilter] = useState('');
  const wanted = useDeferredValue(filter);
  const found = useMemo(() => tags.filter((tag) => isNamed(tag, wanted)), [tags, wanted]);
  const drawn = found.slice(0, mostDrawn);
  return (
    <div className="tag-manager__list">
      <TextField
        label={text('tags.filter')}
        value={filter}
        onChange={setFilter}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the first thing to do in a dialog asked for
        autoFocus
      />
      <ListBox
        aria-label={text('tags.list')}
        className="tag-manager__tags"
        selectionMode="multiple"
        selectionBehavior="replace"
        escapeKeyBehavior="none"
        items={drawn}
        dependencies={[chosen]}
        selectedKeys={chosen}
        onSelectionChange={(keys) =>
          onChoose(
            new Set(drawn.map(({ id }) => id).filter((id) => keys === 'all' || keys.has(id))),
          )
        }
        renderEmptyState={() => (
          <p className="tag-manager__hint">
            {text(tags.length === 0 ? 'tags.none' : 'tags.noneFound')}
          </p>
        )}
      >
        {(tag) => (
          <ListBoxItem id={tag.id} className="tag-manager__tag" textValue={tag.name}>
            <TagDot name={tag.name} />
            <span className="tag-manager__name" title={tag.name}>
              {tag.name}
            </span>
            <span className="tag-manager__count">{intl.formatNumber(tag.reports)}</span>
          </ListBoxItem>
        )}
      </ListBox>
      <p className="tag-manager__hint">
        {found.length > drawn.length
          ? text('tags.more', { count: found.length - drawn.length })
          : text('tags.listHint')}
      </p>
    </div>
  );
}

function isNamed({ name, names }: Tag, wanted: string): boolean {
  const folded = foldTag(wanted);
  return [name, ...Object.values(names)].some((one) => foldTag(one).includes(folded));
}
