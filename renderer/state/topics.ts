// The mission's controlled list of topics.
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { TopicCode } from '#contract/report.ts';
import { type CountedTopic, type Topic, topicPath } from '#contract/topic.ts';
import { call } from '../bridge/bridge.ts';
import { callQuery, queryClient } from './query-client.ts';
import { useLocale } from './settings.ts';
import type { KnownTag } from './tags.ts';

export const topicsQuery = callQuery('topic.list', {});

/** A topic as it is offered: by its path in the language of the interface. */
export type TopicChoice = KnownTag & {
  readonly code: TopicCode;
  /** As rows of the list have it. */
  readonly rowName: string;
};

const noTopics: readonly CountedTopic[] = [];

/** The topics in the order of the list. */
export function useTopicChoices(): readonly TopicChoice[] {
  const topics = useQuery(topicsQuery).data ?? noTopics;
  const locale = useLocale();
  return useMemo(() => {
    const byCode = new Map<TopicCode, Topic>(topics.map((topic) => [topic.code, topic]));
    return topics.map((topic) => ({
      code: topic.code,
      name: topicPath(topic, byCode, locale),
      rowName: topicPath(topic, byCode),
      count: topic.reports,
      others: Object.values(topic.labels).filter((label) => label !== ''),
    }));
  }, [topics, locale]);
}

/** Replaces the list; throws 'not-allowed' where a topic would go that reports have. */
export async function saveTopics(topics: readonly CountedTopic[]): Promise<void> {
  const saved = await call('topic.save', {
    topics: topics.map(({ code, parent, labels }) => ({ code, parent, labels })),
  });
  queryClient.setQueryData(topicsQuery.queryKey, saved);
}
