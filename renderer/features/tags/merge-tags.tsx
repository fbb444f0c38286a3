import { useState } from 'react';
import type { TagId } from '#contract/ids.ts';
import type { Tag } from '#contract/tag.ts';
import { useText } from '../../i18n/text.ts';
import { mergeTags, useEdits } from '../../state/edits.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';

type MergeTagsProps = {
  readonly tags: readonly Tag[];
  readonly onRun: (edit: Promise<void>) => void;
  readonly onMerged: (into: TagId) => void;
};

/** Several tags become one of them; the most used is proposed. */
export function MergeTags({ tags, onRun, onMerged }: MergeTagsProps) {
  const text = useText();
  const isBusy = useEdits((state) => state.isBusy);
  const [chosen, setChosen] = useState<TagId | null>(null);
  const [mostUsed] = tags.toSorted((a, b) => b.reports - a.reports);
  const into = tags.find(({ id }) => id === chosen) ?? mostUsed;
  if (into === undefined) return null;
  const others = tags.filter(({ id }) => id !== into.id);
  return (
    <div className="tag-manager__form">
      <p>{text('tags.chosen', { count: tags.length })}</p>
      <Select
        label={text('tags.mergeInto')}
        value={into.id}
        options={tags.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setChosen}
      />
      <p className="tag-manager__hint">
        {text('tags.mergeMore', {
          names: others.map(({ name }) => `«${name}»`).join(', '),
          into: into.name,
        })}
      </p>
      <div className="tag-manager__actions">
        <Button
          variant="primary"
          isDisabled={isBusy}
          onPress={() => onRun(mergeTags(others, into).then(() => onMerged(into.id)))}
        >
          {text('tags.merge')}
        </Button>
      </div>
    </div>
  );
}
