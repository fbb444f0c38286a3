import { type FormEvent, useId, useMemo, useState } from 'react';
import { mostBulkReports } from '#contract/tag.ts';
import { useText } from '../../i18n/text.ts';
import { bulkEdit, useEdits } from '../../state/edits.ts';
import { useMarkedReports } from '../../state/marked-reports.ts';
import { attempt } from '../../state/problems.ts';
import { useRows } from '../../state/rows.ts';
import { useKnownTags } from '../../state/tags.ts';
import { useTopicChoices } from '../../state/topics.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TagField } from '../../ui/tag-field.tsx';
import { countChanged, type ListChange, namesIn } from './preview.ts';

const mostNames = 200;
const nothing: ListChange = { add: [], remove: [] };

/** Asks which tags and topics the marked reports are to get and to lose, and says what it changes. */
export function BulkDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const formId = useId();
  const ids = useMarkedReports((state) => state.ids);
  const { byId } = useRows();
  const rows = useMemo(() => [...ids].flatMap((id) => byId.get(id) ?? []), [ids, byId]);
  const topicChoices = useTopicChoices();
  const isBusy = useEdits((state) => state.isBusy);
  const [tags, setTags] = useState(nothing);
  const [topics, setTopics] = useState(nothing);

  const coded = (names: readonly string[]) =>
    topicChoices.filter(({ name }) => names.includes(name));
  const listed = (names: readonly string[]) => coded(names).map(({ rowName }) => rowName);
  const topicsInRows = { add: listed(topics.add), remove: listed(topics.remove) };
  const changed = countChanged(rows, { tags, topics: topicsInRows });
  const isTooMany = rows.length > mostBulkReports;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (changed === 0 || isTooMany || isBusy) return;
    const codes = (names: readonly string[]) => coded(names).map(({ code }) => code);
    // How far it is stands at the foot of the window.
    onClose();
    const edit = {
      ids: rows.map(({ id }) => id),
      addTags: [...tags.add],
      removeTags: [...tags.remove],
      addTopics: codes(topics.add),
      removeTopics: codes(topics.remove),
      set: {},
    };
    attempt(() => bulkEdit(edit));
  };

  const presentTags = useMemo(() => namesIn(rows.map((row) => row.tags)), [rows]);
  const presentTopics = useMemo(() => {
    const inRows = new Set(rows.flatMap((row) => row.topics));
    return topicChoices.filter(({ rowName }) => inRows.has(rowName));
  }, [rows, topicChoices]);

  return (
    <Dialog
      title={text('bulk.title', { count: rows.length })}
      closeLabel={text('action.close')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{text('action.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form={formId}
            isDisabled={changed === 0 || isTooMany || isBusy}
          >
            {text('bulk.apply')}
          </Button>
        </>
      }
    >
      <form id={formId} className="bulk__form" onSubmit={submit}>
        <Names
          label="bulk.addTags"
          takesFocus
          names={tags.add}
          known={useKnownTags()}
          onChange={(add) => setTags({ ...tags, add })}
        />
        <Names
          label="bulk.removeTags"
          names={tags.remove}
          known={presentTags}
          isClosed
          onChange={(remove) => setTags({ ...tags, remove })}
        />
        {topicChoices.length > 0 && (
          <>
            <Names
              label="bulk.addTopics"
              names={topics.add}
              known={topicChoices}
              isClosed
              onChange={(add) => setTopics({ ...topics, add })}
            />
            <Names
              label="bulk.removeTopics"
              names={topics.remove}
              known={presentTopics}
              isClosed
              onChange={(remove) => setTopics({ ...topics, remove })}
            />
          </>
        )}
        <output className="bulk__preview">
          {isTooMany
            ? text('bulk.tooMany', { count: mostBulkReports })
            : text('bulk.preview', { changed, count: rows.length })}
        </output>
      </form>
    </Dialog>
  );
}

type NamesProps = Pick<
  Parameters<typeof TagField>[0],
  'known' | 'onChange' | 'isClosed' | 'takesFocus'
> & {
  readonly label: 'bulk.addTags' | 'bulk.removeTags' | 'bulk.addTopics' | 'bulk.removeTopics';
  readonly names: readonly string[];
};

function Names({ label, names, ...field }: NamesProps) {
  const text = useText();
  return (
    <TagField
      {...field}
      label={text(label)}
      entryLabel={text(label)}
      placeholder={text('bulk.typeName')}
      removeLabel={(name) => text('report.removeTag', { name })}
      tags={names}
      limit={mostNames}
    />
  );
}
