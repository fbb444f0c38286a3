import { useText } from '../../i18n/text.ts';
import { type Draft, useField } from '../../state/draft.ts';
import { changeFiling } from '../../state/life.ts';
import { attempt } from '../../state/problems.ts';
import { useTopicChoices } from '../../state/topics.ts';
import { TagField } from '../../ui/tag-field.tsx';

const mostTopics = 100;

type ReportTopicsProps = {
  readonly draft: Draft;
  /** Whether topics are changed by themselves, because the rest of the record stands. */
  readonly isApart: boolean;
};

/**
 * Topics of a report, chosen from the mission's list in any of its languages; nothing where there is
 * no list. A topic that is on the list no more shows its code and stays until it is removed.
 */
export function ReportTopics({ draft, isApart }: ReportTopicsProps) {
  const text = useText();
  const choices = useTopicChoices();
  const codes = useField(draft, 'topics');
  if (choices.length === 0 && codes.length === 0) return null;
  const nameOf = new Map(choices.map(({ code, name }) => [code, name]));
  const codeOf = new Map(choices.map(({ code, name }) => [name, code]));
  return (
    <TagField
      label={text('report.topics')}
      entryLabel={text('report.addTopic')}
      placeholder={text('report.addTopic')}
      removeLabel={(name) => text('report.removeTopic', { name })}
      tags={codes.map((code) => nameOf.get(code) ?? code)}
      known={choices}
      isClosed
      limit={mostTopics}
      onChange={(names) => {
        const topics = names.map((name) => codeOf.get(name) ?? name);
        if (isApart) attempt(() => changeFiling(draft, { topics }));
        else draft.setFields({ topics });
      }}
    />
  );
}
