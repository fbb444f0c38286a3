import { useQuery } from '@tanstack/react-query';
import { CornerDownRight, Plus, Trash2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { type CountedTopic, topicLabel } from '#contract/topic.ts';
import { useText } from '../../i18n/text.ts';
import { saveTopics, topicsQuery } from '../../state/topics.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import {
  isLabelled,
  listKey,
  withCounts,
  withLabel,
  withoutTopic,
  withTopic,
} from './topic-list.ts';

/** The controlled list of topics: topics, and subtopics under each. */
export function TopicsForm() {
  const { data, error } = useQuery(topicsQuery);
  // Another list is begun anew; other counts leave what is typed.
  if (data) return <Fields key={listKey(data)} topics={data} />;
  return error ? <FailureNotice error={error} /> : null;
}

function Fields({ topics }: { readonly topics: readonly CountedTopic[] }) {
  const text = useText();
  const [typed, setTyped] = useState<readonly CountedTopic[] | null>(null);
  const [error, setError] = useState<unknown>(null);
  const draft = typed === null ? topics : withCounts(typed, topics);
  const isWhole = draft.every(isLabelled);

  const change = (next: readonly CountedTopic[]) => {
    setTyped(next);
    setError(null);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saveTopics(draft).catch(setError);
  };

  return (
    <form className="settings__topics" onSubmit={submit}>
      {draft.map((topic) => (
        <TopicRow key={topic.code} topic={topic} topics={draft} onChange={change} />
      ))}
      <div className="settings__save">
        <Button icon={Plus} onPress={() => change(withTopic(draft, null))}>
          {text('topics.add')}
        </Button>
        <Button type="submit" variant="primary" isDisabled={typed === null || !isWhole}>
          {text('topics.save')}
        </Button>
      </div>
      {!isWhole && <p className="settings__hint">{text('topics.nameNeeded')}</p>}
      {error !== null && <FailureNotice error={error} />}
    </form>
  );
}

type TopicRowProps = {
  readonly topic: CountedTopic;
  readonly topics: readonly CountedTopic[];
  readonly onChange: (topics: readonly CountedTopic[]) => void;
};

const labelLanguages = ['ru', 'kk', 'en'] as const;

/** One topic's labels; one that reports have stays, and so does one that has topics under it. */
function TopicRow({ topic, topics, onChange }: TopicRowProps) {
  const text = useText();
  const { code, parent, reports } = topic;
  const isParent = topics.some((other) => other.parent === code);
  const name = isLabelled(topic) ? topicLabel(topic) : text('topics.unnamed');
  return (
    <fieldset className="settings__topic" data-under={parent !== null || undefined}>
      <legend className="visually-hidden">{name}</legend>
      {labelLanguages.map((language) => (
        <TextField
          key={language}
          label={text(`topics.label.${language}`)}
          lang={language}
          value={topic.labels[language]}
          onChange={(label) => onChange(withLabel(topics, code, { [language]: label }))}
          maxLength={200}
        />
      ))}
      <div className="settings__topic-tools">
        {parent === null && (
          <IconButton
            icon={CornerDownRight}
            label={text('topics.addUnder', { name })}
            onPress={() => onChange(withTopic(topics, code))}
          />
        )}
        <IconButton
          icon={Trash2}
          label={
            reports > 0
              ? text('topics.inUse', { name, count: reports })
              : text('topics.remove', { name })
          }
          isDisabled={reports > 0 || isParent}
          onPress={() => onChange(withoutTopic(topics, code))}
        />
      </div>
    </fieldset>
  );
}
